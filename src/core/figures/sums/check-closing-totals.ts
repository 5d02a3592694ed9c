import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { CLOSING_VERBS, SUM_WORDS } from '../labels/closing-words.ts'
import { sumOf } from '../lists/find-total.ts'
import { sameUnit } from '../lists/list-marks.ts'
import { isExactCount } from '../numbers/figure.ts'
import { isMisprint } from '../numbers/misprint.ts'
import { smallestChange } from '../numbers/smallest-change.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'
import type { HeldList } from './check-parts.ts'

/** 共403件, 总计264件, 两项合计95个, 合计办结64件: a total behind its parts. */
const TOTAL = new RegExp(
  `^(?:以上|上述|[两二三四五六七八九十]?[者项类种级])?[^,。;]{0,6}?(?:${SUM_WORDS}|共)(?:${CLOSING_VERBS})?$`,
  'u',
)
const MOST_PARTS = 24

/** The figures right before a total that closes them, as many of them as add up to it exactly. */
export function checkClosingTotals(held: readonly HeldList[], read: ReadText): readonly Check[] {
  const known = new Set(held.map(({ found }) => found.item))
  return read.items.flatMap((total, at) => {
    if (known.has(total) || !isClosing(total)) return []
    const before = read.items.slice(Math.max(0, at - MOST_PARTS), at)
    const parts = partsBefore(total, before, read) ?? mistypedBefore(total, before)
    return parts === null ? [] : [summed(total, parts, read)]
  })
}

function isClosing({ label, figure, gap }: Item): boolean {
  const isSaid = TOTAL.test(label) || TOTAL.test(cleanLabel(label)) || label === '共'
  return isSaid && isExactCount(figure) && !gap.startsWith('\n')
}

function partsBefore(
  total: Item,
  before: readonly Item[],
  { flow }: ReadText,
): readonly Item[] | null {
  const parts: Item[] = []
  let sum = 0
  for (const item of [...before].reverse()) {
    const isBeside = !flow.text.slice(item.figure.to, total.figure.from).includes('\n')
    if (!isBeside || !isExactCount(item.figure)) return null
    if (!sameUnit(item.figure.unit, total.figure.unit)) return null
    parts.unshift(item)
    sum = Number((sum + item.figure.value * item.times).toFixed(6))
    if (sum === total.figure.value && parts.length > 1) return parts
    if (sum > total.figure.value) return null
  }
  return null
}

/** All figures of the clause that the total closes, where one of them mistyped would explain what is off. */
function mistypedBefore(total: Item, before: readonly Item[]): readonly Item[] | null {
  const start = before.findLastIndex(({ lead }) => lead === 'sentence' || lead === 'colon')
  const parts = before.slice(Math.max(0, start))
  const isOne = (item: Item) =>
    isExactCount(item.figure) && item.figure.unit === total.figure.unit && item.times === 1
  if (parts.length < 2 || !parts.every(isOne) || total.tail !== '') return null
  const [whole, sum] = [total.figure.value, sumOf(parts)]
  const isTyped =
    isMisprint(whole, sum) ||
    parts.some(({ figure: { value } }) => isMisprint(value, value + whole - sum))
  return isTyped && Math.abs(whole - sum) <= SLIGHT * whole ? parts : null
}

const SLIGHT = 0.35

function summed(total: Item, parts: readonly Item[], { flow }: ReadText): Check {
  const value = total.figure.value
  const sum = sumOf(parts)
  const values = parts.map(({ figure }) => figure.value)
  const isRight = sum === value
  return {
    ...{ kind: 'parts-sum-to-total', outcome: isRight ? 'right' : 'wrong', total: value },
    parts: values,
    expected: sum,
    unit: total.figure.unit,
    text: sentenceAround(flow, parts[0]?.figure.from ?? total.figure.from, total.figure.to),
    place: flow.placeOf(total.figure.from),
    figures: figuresTold(flow, { total: [total], part: parts }),
    ...(isRight ? WORDS.agrees(value) : WORDS.differs(value, sum)),
    ...(!isRight && { change: smallestChange(value, values, value - sum) }),
  }
}
