import type { Check, CheckedFigure } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { smallestChange } from '../numbers/smallest-change.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { sentenceAround } from '../text/statement.ts'
import { isSameSeries, type SeriesPaper } from './series.ts'

/** cumulative(n−1) + batch(n) = cumulative(n), where the paper of the batch before is among those given. */
export function checkRolling(own: SeriesPaper, all: readonly SeriesPaper[]): readonly Check[] {
  const { told } = own
  if (told === null) return []
  const before = all.find(
    (other) => other.told?.batch === told.batch - 1 && isSameSeries(other, own),
  )
  const earlier = before?.told
  if (before === undefined || earlier === null || earlier === undefined) return []
  const pair = { own, before }
  const sources = told.rollingSources.flatMap((total) => {
    const name = cleanLabel(total.label)
    const carried = earlier.rollingSources.find(({ label }) => cleanLabel(label) === name)
    const added = told.sources.get(name)
    if (carried === undefined || added === undefined) return []
    return [held({ total, carried, added }, pair)]
  })
  return [
    held({ total: told.rolling, carried: earlier.rolling, added: told.own }, pair),
    ...sources,
  ]
}

type Rolled = { readonly total: Item; readonly carried: Item; readonly added: Item }
type Pair = { readonly own: SeriesPaper; readonly before: SeriesPaper }

function held({ total, carried, added }: Rolled, { own, before }: Pair): Check {
  const { flow } = own.read
  const whole = total.figure.value
  const parts = [carried.figure.value, added.figure.value]
  const sum = parts.reduce((all, part) => all + part, 0)
  const isRight = sum === whole
  return {
    kind: 'cumulative',
    outcome: isRight ? 'right' : 'wrong',
    total: whole,
    parts,
    expected: sum,
    unit: total.figure.unit,
    text: sentenceAround(flow, total.figure.from, total.figure.to),
    place: flow.placeOf(total.figure.from),
    figures: [
      ...figuresTold(flow, { total: [total] }),
      ...toldIn(before, carried),
      ...figuresTold(flow, { part: [added] }),
    ],
    ...(isRight ? WORDS.rollsOn(whole) : WORDS.rollsOff(whole, sum)),
    ...(!isRight && { change: smallestChange(whole, parts, whole - sum) }),
  }
}

/** A figure of another paper as a part. */
export function toldIn({ file, read }: SeriesPaper, item: Item): readonly CheckedFigure[] {
  return figuresTold(read.flow, { part: [item] }).map((figure) => ({ ...figure, file }))
}
