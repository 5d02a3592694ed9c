import Button from 'antd/es/button'
import { useState } from 'react'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import type { ItemContent } from '../../../core/bulletin/issue/item.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
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
  const { answer, trouble, again } = useAnswer<ItemContent>({
    path: `/api/rounds/${round.roundId}/item-drafts`,
    body: { of: 'entry', entryId },
  })
  return (
    <section className="sheet">
      <div className="sheet-head">
        <h2>{say.drafted}</h2>
        <Button onClick={close}>{say.close}</Button>
      </div>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {answer && <ItemText item={answer} />}
      {answer && <SendDrafted item={answer} />}
    </section>
  )
}

/** Sends a drafted item in as it is, with what it was drawn from. */
export function SendDrafted({ item }: { readonly item: ItemContent }) {
  const say = useWords(BOOKS_WORDS)
  const { round } = useDesk()
  const { role } = useSession()
  const [sent, tellSent] = useState<ItemContent | null>(null)
  const send = useAct<ItemContent>((body) => ({ path: `/api/rounds/${round.roundId}/items`, body }))
  const sendIn = async () => {
    if (await send.act(item)) tellSent(item)
  }
  if (!OFFICE_ACTS.sendInItem.includes(role)) return null
  if (sent && JSON.stringify(sent.pieces) === JSON.stringify(item.pieces)) {
    return <p role="status">{say.sentIn}</p>
  }
  return (
    <>
      {send.trouble && <TroubleNote trouble={send.trouble} />}
      <Button type="primary" loading={send.isActing} onClick={() => void sendIn()}>
        {say.sendIn}
      </Button>
    </>
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
