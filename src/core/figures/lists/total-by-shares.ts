import { isRounded } from '../numbers/rounding.ts'
import type { Item } from '../text/item.ts'
import type { ReadText } from '../text/statement.ts'
import type { PartList } from './part-list.ts'

const LEAST = 2

/** The figure of which the printed shares of a list are shares: the one that fits most of them. */
export function totalByShares(
  { items }: PartList,
  before: readonly Item[],
  read: ReadText,
): Item | null {
  const shared = items.flatMap(({ figure, share }) => (share === null ? [] : [{ figure, share }]))
  if (shared.length < LEAST) return null
  const fits = ({ figure: whole }: Item) =>
    shared.filter(({ figure, share }) => isRounded((100 * figure.value) / whole.value, share, read))
      .length
  const best = before.reduce<{ item: Item; count: number } | null>((found, item) => {
    const count = item.figure.value > 0 ? fits(item) : 0
    return count > (found?.count ?? 0) ? { item, count } : found
  }, null)
  return best !== null && best.count >= LEAST && best.count * 2 > shared.length ? best.item : null
}
