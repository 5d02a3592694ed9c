import Button from 'antd/es/button'
import { useState } from 'react'
import type { OutstandingCaseView } from '../../../contract/publication.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { PUBLICATION_SCREEN_WORDS } from './publication-words.ts'

type Props = { readonly draftLate: () => void; readonly isDrafting: boolean }

const SHOWN = 8

/** What was closed, reopened or judged anew and not yet told: nothing closed late is forgotten. */
export function OutstandingList({ draftLate, isDrafting }: Props) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { round } = useDesk()
  const { answer, trouble, again } = useAnswer<readonly OutstandingCaseView[]>({
    path: `/api/rounds/${round.roundId}/publications/outstanding`,
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return null
  return (
    <section className="sheet">
      <div className="sheet-head">
        <h2>{say.outstanding(answer.length)}</h2>
        {answer.length > 0 && (
          <Button loading={isDrafting} onClick={draftLate}>
            {say.draftLate}
          </Button>
        )}
      </div>
      {answer.length === 0 && <p className="soft">{say.nothingOutstanding}</p>}
      {answer.length > 0 && <Cases cases={answer} />}
    </section>
  )
}

function Cases({ cases }: { readonly cases: readonly OutstandingCaseView[] }) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  const [isAll, showAll] = useState(false)
  const lines = (shown: readonly OutstandingCaseView[]) =>
    shown.map((one) => (
      <tr key={one.caseId}>
        <td>
          <Link to={`${home}/cases/${one.caseId}`}>{one.number ?? one.caseId}</Link>
        </td>
        <td>
          <StatusMark status={one.status} />
        </td>
        <td>{label('outstanding', one.why, language)}</td>
      </tr>
    ))
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.caseNumber}</th>
            <th scope="col">{say.status}</th>
            <th scope="col">{say.why}</th>
          </tr>
        </thead>
        <tbody>{lines(isAll ? cases : cases.slice(0, SHOWN))}</tbody>
      </table>
      {!isAll && cases.length > SHOWN && (
        <p className="more">
          <button type="button" className="text-button" onClick={() => showAll(true)}>
            {say.theOthers(cases.length - SHOWN)}
          </button>
        </p>
      )}
    </>
  )
}
