import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { sameUnit } from '../lists/list-marks.ts'
import { isExactCount } from '../numbers/figure.ts'
import { WORDS } from '../reasons/reason.ts'
import { paragraphStart } from '../text/flow.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'

/** 其中, what a bracket tells of its figure, and key cases: the part is not above its whole. */
export function checkSubsets(read: ReadText): readonly Check[] {
  const listed = new Set(
    read.lists.filter(({ column }) => column === null).flatMap(({ items }) => items),
  )
  const counts = read.every.filter(({ figure }) => isExactCount(figure))
  return counts.flatMap((part, index) => {
    if (listed.has(part) || !isPart(part)) return []
    const isTied = part.ownerFrom !== null || /其中|含/u.test(part.label)
    const whole = wholeOf(part, counts.slice(Math.max(0, index - WINDOW), index).reverse(), read)
    if (whole === null || !sameUnit(whole.figure.unit, part.figure.unit)) return []
    const isRight = part.figure.value <= whole.figure.value
    return isRight || isTied ? [subset(whole, part, read)] : []
  })
}

/** 接听来电24个（环保类20个），交办17件: no more are handed over than came in. */
export function checkHandedOver(read: ReadText): readonly Check[] {
  return read.items.flatMap((calls, index) => {
    const fit = calls.inside.find(({ label }) => /环保类|环境类|有效|属于受理/u.test(label))
    const next = read.items[index + 1]
    const isNext =
      next !== undefined && next.lead !== 'sentence' && /^(?:交办|转办|移交)/u.test(next.label)
    return fit !== undefined && isNext ? [subset(fit, next, read)] : []
  })
}

/** How many paragraphs back the whole may stand. */
const REACH = 6
/** How many figures back. */
const WINDOW = 80

function isPart({ ownerFrom, label, labelClass, tail }: Item): boolean {
  if (labelClass === 'joint' || COUNTED_UNITS.test(tail)) return false
  if (/分解|拆分|分办|累计/u.test(label) || labelClass === 'head')
    return /其中/u.test(label) || isSorted(label)
  return (
    ownerFrom !== null || /其中|含/u.test(label) || labelClass === 'priority' || /^重点/u.test(tail)
  )
}

/** 3个举报件同时涉及2个市州, in the bracket of the last of a list, is said of the whole list. */
const COUNTED_UNITS = /(?:涉及?|跨)$|^(?:市州|地市|市县|县区|设区市)/u

const isSorted = (label: string) => /梳理出|筛选出|确定/u.test(label)

function wholeOf(part: Item, before: readonly Item[], { itemAt, flow }: ReadText): Item | null {
  if (part.ownerFrom !== null) return itemAt.get(part.ownerFrom) ?? null
  const batch = /(第[\d一二三四五六七八九十]+批)[^批]*$/u.exec(part.label)?.[1]
  if (batch !== undefined) {
    const told = before.find(
      ({ label }) => label.endsWith(batch) && label.match(/第/gu)?.length === 1,
    )
    if (told !== undefined) return told
  }
  const isBeside = ({ figure }: Item) =>
    !/[。!?\n]/u.test(flow.text.slice(figure.to, part.figure.from))
  const others = before.filter(
    ({ labelClass, ownerFrom }) => labelClass !== 'prose' && ownerFrom === null,
  )
  const isHead = ({ labelClass }: Item) => labelClass === 'head' || labelClass === 'batch'
  const near =
    (part.labelClass === 'priority'
      ? others.find((item) => isHead(item) && isBeside(item))
      : null) ?? others[0]
  if (near === undefined) return null
  const isNear = isBeside(near)
  if (isNear && near.labelClass !== 'priority') return near
  const start = paragraphStart(flow.text, part.figure.from, REACH)
  return (
    before.find(({ labelClass, figure }) => labelClass === 'head' && figure.from >= start) ?? null
  )
}

function subset(whole: Item, part: Item, { flow }: ReadText): Check {
  const [total, value] = [whole.figure.value, part.figure.value]
  const isRight = value <= total
  return {
    kind: 'subset',
    outcome: isRight ? 'right' : 'wrong',
    total,
    parts: [value],
    expected: value,
    unit: part.figure.unit,
    text: sentenceAround(flow, part.figure.from, part.figure.to),
    place: flow.placeOf(part.figure.from),
    figures: figuresTold(flow, { total: [whole], part: [part] }),
    ...(isRight ? WORDS.within(value, total) : WORDS.above(value, total)),
  }
}
