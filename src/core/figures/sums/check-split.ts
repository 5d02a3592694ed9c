import type { Check } from '../check.ts'
import { figuresTold, type Stretch } from '../figures-told.ts'
import { sumOf } from '../lists/find-total.ts'
import { smallestChange } from '../numbers/smallest-change.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import type { ReadText } from '../text/statement.ts'
import { type HeldList, partsOf } from './check-parts.ts'

/** n(+k): with their k the parts give the total after splitting (分解后). */
export function checkSplits(held: readonly HeldList[], read: ReadText): readonly Check[] {
  return held.flatMap(({ list, check }) => {
    const plus = list.items.flatMap((item) => (item.plus === null ? [] : [item.plus]))
    const first = list.items[0]?.figure.from ?? 0
    const sum = sumOf(list.items) + plus.reduce((all, one) => all + one, 0)
    const split = plus.length === 0 ? null : splitTotal({ first, sum }, read)
    if (split === null || isFar(split.figure.value, sum)) return []
    const total = split.figure.value
    const isRight = sum === total
    return [
      {
        ...check,
        kind: 'decomposed',
        outcome: isRight ? 'right' : 'wrong',
        total,
        parts: partsOf(list),
        plus,
        expected: sum,
        figures: figuresTold(read.flow, {
          total: [split],
          part: list.items,
          plus: list.items.flatMap((item) => plusStretch(item)),
        }),
        ...(isRight ? WORDS.splitAgrees(total) : WORDS.splitDiffers(total, sum)),
        ...(!isRight && {
          change: smallestChange(total, [...partsOf(list), ...plus], total - sum),
        }),
      } satisfies Check,
    ]
  })
}

/** The k stands in the bracket of its figure: (+k). */
function plusStretch({ plus, bracketFrom }: Item): readonly Stretch[] {
  if (plus === null || bracketFrom === null) return []
  const from = bracketFrom + '(+'.length
  return [{ from, to: from + String(plus).length, value: plus }]
}

/** The list is of something else than what was split. */
const isFar = (a: number, b: number) => Math.max(a, b) / Math.max(1, Math.min(a, b)) > 1.3

/** The figure after 分解 that comes closest, among those before the list. */
function splitTotal(
  { first, sum }: { readonly first: number; readonly sum: number },
  { every }: ReadText,
): Item | null {
  const before = every.filter(
    ({ figure, label }) => figure.from < first && /分解/u.test(label) && figure.bound === null,
  )
  const off = ({ figure }: Item) => Math.abs(figure.value - sum)
  return before.reduce<Item | null>(
    (best, item) => (best === null || off(item) <= off(best) ? item : best),
    null,
  )
}
