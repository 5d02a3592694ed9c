import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { isExactCount } from '../numbers/figure.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { sentenceAround } from '../text/statement.ts'
import { toldIn } from './check-rolling.ts'
import { orderOf } from './order.ts'
import type { SeriesPaper } from './series.ts'
import { isRolling } from './told-batch.ts'

/** What is told 累计 under the same words never falls from one paper of a series to the next one given. */
export function checkMonotone(own: SeriesPaper, all: readonly SeriesPaper[]): readonly Check[] {
  const before = orderOf(own, all)
  if (before === null) return []
  const earlier = rollingOf(before)
  return [...rollingOf(own)].flatMap(([words, later]) => {
    const first = earlier.get(words)
    return first === undefined ? [] : [held(first, later, { own, before })]
  })
}

/** The first figure under each words, with its unit. */
function rollingOf({ read }: SeriesPaper): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>()
  for (const item of read.every) {
    if (!isRolling(item) || !isExactCount(item.figure)) continue
    const words = `${cleanLabel(item.label)}|${item.figure.unit}`
    if (!found.has(words)) found.set(words, item)
  }
  return found
}

type Pair = { readonly own: SeriesPaper; readonly before: SeriesPaper }

function held(first: Item, later: Item, { own, before }: Pair): Check {
  const { flow } = own.read
  const [earlier, now] = [first.figure.value, later.figure.value]
  const isRight = now >= earlier
  return {
    kind: 'monotone',
    outcome: isRight ? 'right' : 'wrong',
    total: now,
    parts: [earlier],
    expected: earlier,
    unit: later.figure.unit,
    text: sentenceAround(flow, later.figure.from, later.figure.to),
    place: flow.placeOf(later.figure.from),
    figures: [...figuresTold(flow, { total: [later] }), ...toldIn(before, first)],
    ...(isRight ? WORDS.grows(earlier, now) : WORDS.falls(earlier, now)),
  }
}
