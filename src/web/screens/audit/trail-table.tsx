import type { TrailEntryView } from '../../../contract/audit.ts'
import { WAY_IN_WORDS } from '../../../core/wording/audit-words.ts'
import { OPERATION_WORDS } from '../../../core/wording/operations.ts'
import type { Label } from '../../../core/wording/words.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { factWord } from '../accounts/account-record.tsx'
import { momentWord } from '../accounts/moment.ts'
import { AUDIT_SCREEN_WORDS } from './audit-screen-words.ts'

const FAULT_FROM = 500
const REFUSED_FROM = 400
const OPERATIONS: Readonly<Record<string, Label>> = OPERATION_WORDS

/** Entries of the trail, the latest first. */
export function TrailTable({ entries }: { readonly entries: readonly TrailEntryView[] }) {
  const say = useWords(AUDIT_SCREEN_WORDS)
  return (
    <ScrollBox>
      <table className="trail">
        <thead>
          <tr>
            <th scope="col">{say.when}</th>
            <th scope="col">{say.who}</th>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.result}</th>
            <th scope="col">{say.where}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.kind}/${entry.id}`}>
              <td className="moment-cell">
                {momentWord(entry.at)}
                <span className="soft">{entry.at.slice(16, 19)}</span>
              </td>
              <EntryCells entry={entry} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function EntryCells({ entry }: { readonly entry: TrailEntryView }) {
  const say = useWords(AUDIT_SCREEN_WORDS)
  const language = useLanguage()
  switch (entry.kind) {
    case 'request':
      return (
        <>
          <td>{entry.accountId}</td>
          <td>
            {OPERATIONS[entry.operation ?? '']?.[language]}{' '}
            <code>
              {entry.method} {entry.path}
            </code>
          </td>
          <td>
            <Outcome status={entry.status} />
          </td>
          <td>
            {entry.address}{' '}
            {entry.way && <span className="soft">{WAY_IN_WORDS[entry.way][language]}</span>}
          </td>
        </>
      )
    case 'account': {
      const isOther = entry.accountId !== null && entry.accountId !== entry.by
      return (
        <>
          <td>{entry.by ?? say.nobody}</td>
          <td>
            {factWord(entry.fact, language)}{' '}
            {isOther && <span className="soft">{say.toAccount(entry.accountId ?? '')}</span>}{' '}
            {entry.reason}
          </td>
          <td>
            {entry.fact.type === 'signInFailed' ? (
              <span className="late-word">{say.refusedWord}</span>
            ) : (
              say.done
            )}
          </td>
          <td>{entry.address}</td>
        </>
      )
    }
    case 'identity':
      return (
        <>
          <td>{entry.accountId}</td>
          <td>
            {say.looked} <code>{entry.caseId}</code> {entry.reason}
          </td>
          <td>{say.done}</td>
          <td />
        </>
      )
  }
}

function Outcome({ status }: { readonly status: number }) {
  const say = useWords(AUDIT_SCREEN_WORDS)
  if (status < REFUSED_FROM) return say.done
  const word = status < FAULT_FROM ? say.refusedWord : say.failed
  return (
    <span className="late-word">
      {word} {status}
    </span>
  )
}
