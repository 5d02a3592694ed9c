import { useState } from 'react'
import type { StoredIssueView } from '../../../contract/bulletin/issue.ts'
import type { ListedItemView } from '../../../contract/bulletin/item.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'
import { ItemsAtHand } from './items-at-hand.tsx'
import { OrderedItem } from './ordered-item.tsx'
import { useArranging } from './use-arranging.ts'

type Ids = StoredIssueView['arrangement']['itemIds']

/** The items of the issue in their order, moved by dragging or by keys, and those at hand beneath. */
export function IssueItems({ issue }: { readonly issue: StoredIssueView }) {
  const { round } = useDesk()
  const say = useWords(DESK_WORDS)
  const arranging = useArranging(issue)
  const { answer, trouble, again } = useAnswer<readonly ListedItemView[]>({
    path: `/api/rounds/${round.roundId}/items`,
  })
  const [dragged, drag] = useState<number | null>(null)
  const ids = issue.arrangement.itemIds
  const arrange = (itemIds: Ids) => void arranging.act({ itemIds })
  const drop = (to: number) => {
    if (dragged !== null && dragged !== to) arrange(moved(ids, dragged, to))
    drag(null)
  }
  return (
    <section className="sheet" aria-labelledby="issue-items">
      <h2 id="issue-items">{say.items}</h2>
      {(trouble ?? arranging.trouble) && (
        <TroubleNote
          trouble={trouble ?? (arranging.trouble as NonNullable<typeof trouble>)}
          again={again}
        />
      )}
      {ids.length === 0 ? (
        <p className="soft">{say.noItems}</p>
      ) : (
        <p className="soft">{say.itemsAbout}</p>
      )}
      <ol className="item-order">
        {ids.map((id, at) => (
          <OrderedItem
            key={id}
            item={answer?.find((one) => one.itemId === id)}
            isFirst={at === 0}
            isLast={at === ids.length - 1}
            drag={() => drag(at)}
            drop={() => drop(at)}
            move={(by) => arrange(moved(ids, at, at + by))}
            takeOut={() => arrange(ids.filter((one) => one !== id))}
          />
        ))}
      </ol>
      {answer && (
        <ItemsAtHand
          items={answer.filter(({ itemId }) => !ids.includes(itemId))}
          putIn={(id) => arrange([...ids, id])}
        />
      )}
    </section>
  )
}

/** The list with one entry moved to another place. */
function moved(ids: Ids, from: number, to: number): Ids {
  const one = ids[from]
  if (one === undefined) return ids
  const rest = ids.filter((_, at) => at !== from)
  return [...rest.slice(0, to), one, ...rest.slice(to)]
}
