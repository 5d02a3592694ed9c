import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import { useState } from 'react'
import type { ItemContentView, ListedItemView } from '../../../contract/bulletin/item.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { ItemFields } from './item-fields.tsx'
import { ITEMS_WORDS } from './items-words.ts'
import { PieceList } from './piece-list.tsx'

/** Writes an item or changes one; what is typed is kept until it is sent. */
export function ItemForm({ item }: { readonly item: ListedItemView | null }) {
  const { round, home } = useDesk()
  const { role, unitId } = useSession()
  const say = useWords(ITEMS_WORDS)
  const draftName = item ? `item.${item.itemId}.${item.version}` : `item.${round.roundId}`
  const [content, change, forget] = useDraft<ItemContentView>(
    draftName,
    item?.content ?? emptyItem(unitId),
  )
  const [reason, setReason] = useState('')
  const [isTold, tell] = useState(false)
  const missing = missingIn(content)
  const sending = useAct(() =>
    item
      ? {
          path: `/api/items/${item.itemId}`,
          method: 'PUT',
          body: { content: trimmed(content), reason, expectedVersion: item.version },
        }
      : { path: `/api/rounds/${round.roundId}/items`, body: trimmed(content) },
  )
  const send = async () => {
    tell(true)
    if (missing.length > 0 || !(await sending.act())) return
    forget()
    goTo(`${home}/items`)
  }
  const judges = OFFICE_ACTS.judgeItem.includes(role)
  return (
    <>
      <PageHead
        title={item ? say.change : say.newItem}
        sentence={item && !judges ? say.anew : say.draftKept}
      />
      <section className="sheet item-form">
        {sending.trouble && <TroubleNote trouble={sending.trouble} />}
        {isTold && missing.length > 0 && (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={say.wrong}
            description={missing.map((one) => <div key={one}>{say[one]}</div>)}
          />
        )}
        <ItemFields content={content} change={change} isTold={isTold} />
        <h2>{say.body}</h2>
        <PieceList pieces={content.pieces} change={(pieces) => change({ ...content, pieces })} />
        {item && (
          <label className="form-line">
            {say.reason}
            <input
              className="field"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
        )}
        <div className="filters more">
          <Button type="primary" disabled={sending.isActing} onClick={send}>
            {item ? say.save : say.send}
          </Button>
          <Button onClick={forget}>{say.throwAway}</Button>
        </div>
      </section>
    </>
  )
}

type Missing = 'bodyMissing' | 'unitsMissing'

function missingIn({ kind, unitIds, pieces }: ItemContentView): readonly Missing[] {
  const isEmpty = pieces.every((piece) => 'text' in piece && piece.text.trim() === '')
  const isOfUnit = kind === 'unitNews' || kind === 'departmentNews'
  return [
    ...(isOfUnit && unitIds.length === 0 ? (['unitsMissing'] as const) : []),
    ...(isEmpty ? (['bodyMissing'] as const) : []),
  ]
}

/** Lines left empty are not printed. */
function trimmed(content: ItemContentView): ItemContentView {
  return {
    ...content,
    kicker: content.kicker?.trim() || null,
    titleLines: content.titleLines.map((line) => line.trim()).filter((line) => line !== ''),
    pieces: content.pieces.filter((piece) => !('text' in piece) || piece.text.trim() !== ''),
  }
}

function emptyItem(unitId: ItemContentView['unitIds'][number] | null): ItemContentView {
  return {
    kind: 'unitNews',
    unitIds: unitId ? [unitId] : [],
    happenedOn: null,
    kicker: null,
    titleLines: [],
    pieces: [{ kind: 'paragraph', text: '' }],
    attendance: null,
    source: null,
  }
}
