import type { ListedItemView } from '../../../contract/bulletin/item.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { Link } from '../../parts/link.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { titleOfItem } from '../items/title-of-item.ts'
import { DESK_WORDS } from './bulletin-words.ts'

type Props = {
  readonly item: ListedItemView | undefined
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly drag: () => void
  readonly drop: () => void
  readonly move: (by: 1 | -1) => void
  readonly takeOut: () => void
}

/** An item in the order of the issue. */
export function OrderedItem({ item, isFirst, isLast, drag, drop, move, takeOut }: Props) {
  const { home } = useDesk()
  const say = useWords(DESK_WORDS)
  const language = useLanguage()
  const title = (item && titleOfItem(item.content)) || say.untitled
  return (
    <li draggable onDragStart={drag} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <span className="item-title">
        {title}
        {item && <small className="soft"> {label('itemKind', item.content.kind, language)}</small>}
      </span>
      <span className="item-acts">
        <button
          type="button"
          className="plain-button"
          aria-label={say.up(title)}
          disabled={isFirst}
          onClick={() => move(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={say.down(title)}
          disabled={isLast}
          onClick={() => move(1)}
        >
          ↓
        </button>
        {item && <Link to={`${home}/items/${item.itemId}`}>{say.edit}</Link>}
        <button type="button" className="link-button" onClick={takeOut}>
          {say.takeOut}
        </button>
      </span>
    </li>
  )
}
