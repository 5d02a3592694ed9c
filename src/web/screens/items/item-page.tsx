import Skeleton from 'antd/es/skeleton'
import type { ListedItemView } from '../../../contract/bulletin/item.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { useWords } from '../../words/language.ts'
import { ItemForm } from './item-form.tsx'
import { ITEMS_WORDS } from './items-words.ts'

/** An item being written or changed. */
export function ItemPage({ which }: { readonly which: string }) {
  const { round, home } = useDesk()
  const say = useWords(ITEMS_WORDS)
  const isNew = which === 'new'
  const { answer } = useAnswer<readonly ListedItemView[]>({
    path: isNew ? null : `/api/rounds/${round.roundId}/items`,
  })
  const item = answer?.find((one) => one.itemId === which)
  return (
    <>
      <Link to={`${home}/items`}>← {say.back}</Link>
      {isNew && <ItemForm item={null} />}
      {!isNew && !answer && <Skeleton active />}
      {answer && item && <ItemForm key={item.version} item={item} />}
      {answer && !item && <EmptyNote title={say.gone} />}
    </>
  )
}
