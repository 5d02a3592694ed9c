import Button from 'antd/es/button'
import { useState } from 'react'
import type { ListedItemView } from '../../../contract/bulletin/item.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { Link } from '../../parts/link.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { titleOfItem } from '../items/title-of-item.ts'
import { DESK_WORDS } from './bulletin-words.ts'

type Props = {
  readonly items: readonly ListedItemView[]
  readonly putIn: (itemId: ListedItemView['itemId']) => void
}

/** Items that no issue has taken: those sent in are judged here, those accepted put into the issue. */
export function ItemsAtHand({ items, putIn }: Props) {
  const say = useWords(DESK_WORDS)
  const [declining, decline] = useState<ListedItemView | null>(null)
  const judging = useAct<{ readonly itemId: string; readonly reason?: string }>(
    ({ itemId, reason }) =>
      reason === undefined
        ? { path: `/api/items/${itemId}/acceptance` }
        : { path: `/api/items/${itemId}/refusal`, body: { reason } },
  )
  const free = items.filter((item) => item.status !== 'declined' && item.issues.length === 0)
  const give = async (reason: string) => {
    if (declining && (await judging.act({ itemId: declining.itemId, reason }))) decline(null)
  }
  return (
    <>
      <h3>{say.waiting}</h3>
      {judging.trouble && !declining && <TroubleNote trouble={judging.trouble} />}
      {free.length === 0 && <p className="soft">{say.noWaiting}</p>}
      <ul className="item-order">
        {free.map((item) => (
          <li key={item.itemId}>
            <ItemName item={item} />
            <span className="item-acts">
              {item.status === 'sentIn' ? (
                <>
                  <Button size="small" onClick={() => void judging.act({ itemId: item.itemId })}>
                    {say.accept}
                  </Button>
                  <Button size="small" onClick={() => decline(item)}>
                    {say.decline}
                  </Button>
                </>
              ) : (
                <Button size="small" onClick={() => putIn(item.itemId)}>
                  {say.putIn}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {declining && (
        <AskReason
          title={say.decline}
          sentence={say.declineWhat}
          needsReason
          trouble={judging.trouble}
          close={() => decline(null)}
          give={give}
        />
      )}
    </>
  )
}

function ItemName({ item: { itemId, content } }: { readonly item: ListedItemView }) {
  const { home, round } = useDesk()
  const say = useWords(DESK_WORDS)
  const language = useLanguage()
  const units = content.unitIds.map((id) => unitWord(id, round.settings)).join('、')
  return (
    <span className="item-title">
      <Link to={`${home}/items/${itemId}`}>{titleOfItem(content) || say.untitled}</Link>
      <small className="soft">
        {' '}
        {[units, label('itemKind', content.kind, language)].filter(Boolean).join(' ')}
      </small>
    </span>
  )
}
