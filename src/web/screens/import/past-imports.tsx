import Button from 'antd/es/button'
import { useState } from 'react'
import type { ImportReceiptView } from '../../../contract/import.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { RECEIPT_WORDS } from './import-words.ts'

/** The lists imported into the round, each of which may be undone as a whole until something was done with it. */
export function PastImports() {
  const { round } = useDesk()
  const say = useWords(RECEIPT_WORDS)
  const path = `/api/rounds/${round.roundId}/imports`
  const { answer, trouble, again } = useAnswer<readonly ImportReceiptView[]>({ path })
  const [undoing, undo] = useState<ImportReceiptView | null>(null)
  const acting = useAct<string>((reason) => ({
    path: `${path}/${undoing?.importId}/undo`,
    body: { reason },
  }))
  const give = async (reason: string) => {
    if (await acting.act(reason)) undo(null)
  }
  const close = () => {
    acting.forget()
    undo(null)
  }
  return (
    <section className="sheet" aria-labelledby="past">
      <h2 id="past">{say.past}</h2>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {answer?.length === 0 && <EmptyNote title={say.none} />}
      {answer && answer.length > 0 && <PastTable imports={answer} undo={undo} />}
      {undoing && (
        <AskReason
          title={say.undo}
          sentence={say.undoWhat(undoing.fileName, undoing.stored.length)}
          needsReason
          trouble={acting.trouble}
          close={close}
          give={give}
        />
      )}
    </section>
  )
}

type TableProps = {
  readonly imports: readonly ImportReceiptView[]
  readonly undo: (one: ImportReceiptView) => void
}

function PastTable({ imports, undo }: TableProps) {
  const say = useWords(RECEIPT_WORDS)
  return (
    <ScrollBox label={say.past}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.file}</th>
            <th scope="col">{say.when}</th>
            <th scope="col" className="count">
              {say.rows}
            </th>
            <th scope="col" className="count">
              {say.stored}
            </th>
            <th scope="col">{say.state}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <PastLine key={one.importId} one={one} undo={undo} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

type LineProps = Pick<TableProps, 'undo'> & { readonly one: ImportReceiptView }

function PastLine({ one, undo }: LineProps) {
  const say = useWords(RECEIPT_WORDS)
  const language = useLanguage()
  const moment = (at: ImportReceiptView['confirmedAt']) => wordCutOff(at, language)
  return (
    <tr>
      <th scope="row">{one.fileName}</th>
      <td>{moment(one.confirmedAt)}</td>
      <td className="count">{one.received}</td>
      <td className="count">{one.stored.length}</td>
      <td>
        {one.undone ? (
          <span className="soft">
            {say.undone(moment(one.undone.undoneAt), one.undone.accountId, one.undone.reason)}
          </span>
        ) : (
          <>
            {say.stands}{' '}
            {one.stored.length > 0 && <Button onClick={() => undo(one)}>{say.undo}</Button>}
          </>
        )}
      </td>
    </tr>
  )
}
