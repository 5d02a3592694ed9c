import Button from 'antd/es/button'
import { useState } from 'react'
import type { ItemContent } from '../../../core/bulletin/issue/item.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { BOOKS_WORDS } from './books-words.ts'

type Props = { readonly entryId: string; readonly close: () => void }

/** The item of the bulletin that an entry gives, to be sent in as it is. */
export function DraftedItem({ entryId, close }: Props) {
  const say = useWords(BOOKS_WORDS)
  const { round } = useDesk()
  const [isSent, tellSent] = useState(false)
  const { answer, trouble, again } = useAnswer<ItemContent>({
    path: `/api/rounds/${round.roundId}/item-drafts`,
    body: { of: 'entry', entryId },
  })
  const send = useAct<ItemContent>((body) => ({ path: `/api/rounds/${round.roundId}/items`, body }))
  const sendIn = async () => {
    if (answer && (await send.act(answer))) tellSent(true)
  }
  return (
    <section className="sheet">
      <div className="sheet-head">
        <h2>{say.drafted}</h2>
        <Button onClick={close}>{say.close}</Button>
      </div>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {send.trouble && <TroubleNote trouble={send.trouble} />}
      {answer && <ItemText item={answer} />}
      {isSent && <p role="status">{say.sentIn}</p>}
      {answer && !isSent && (
        <Button type="primary" loading={send.isActing} onClick={() => void sendIn()}>
          {say.sendIn}
        </Button>
      )}
    </section>
  )
}

function ItemText({ item }: { readonly item: ItemContent }) {
  const paragraphs = item.pieces.flatMap((piece) => {
    if ('text' in piece) return [piece.text]
    if (piece.kind !== 'letter') return []
    return [piece.salutation, ...piece.paragraphs, ...piece.signature]
  })
  return (
    <>
      {item.titleLines.length > 0 && (
        <p>
          <strong>{item.titleLines.join('')}</strong>
        </p>
      )}
      <p className="read">{paragraphs.join('\n')}</p>
    </>
  )
}
