import { cleanLabel } from '../labels/clean-label.ts'
import { nameCount } from '../labels/item-label.ts'
import { isExactCount } from '../numbers/figure.ts'
import type { Item } from '../text/item.ts'
import { countBefore, type ReadText } from '../text/statement.ts'
import { opens, sameUnit } from './list-marks.ts'
import type { PartList } from './part-list.ts'

/** How many neighbours a list may take in from either side. */
const MOST = 2
/** From so many on a clause is a list, whatever its labels say. */
const LONG = 6
/** How many figures away the next sentence is looked for. */
const NEAR = 8

/** Other ways to cut a list that the text itself names: 另有 in the next sentence, 各 left out, all up to the stop. They count only where they add up exactly. */
export function likelyVariants(list: PartList, read: ReadText): readonly PartList[] {
  if (list.total !== null) return []
  const across = acrossSentences(list, read)
  return list.column === null
    ? [...across, ...shared(list), ...clause(list), ...chain(list), ...withoutClosedOut(list)]
    : across
}

/** Its first figure may be the total of the others, and a neighbour with a strange label may belong to it. */
export function otherVariants(list: PartList): readonly PartList[] {
  const [first, ...rest] = list.items
  if (list.total !== null || list.column !== null || first === undefined) return []
  const beside = list.after.slice(0, MOST).filter((item) => fits(item, first) && !isApart(item))
  const ahead = isApart(first) ? [] : list.before.slice(-MOST).filter((item) => fits(item, first))
  return [
    ...(rest.length >= 2 ? [{ ...list, items: rest, before: [first], total: first }] : []),
    ...beside.map((_item, at) => ({ ...list, items: [...list.items, ...beside.slice(0, at + 1)] })),
    ...ahead.map((_item, at) => ({
      ...list,
      items: [...ahead.slice(at), ...list.items],
      before: list.before.slice(0, list.before.length - (ahead.length - at)),
    })),
  ]
}

/** 佛山、梅州14件 among 潮州、云浮各4件: 14 each, the word for it left out. */
function shared(list: PartList): readonly PartList[] {
  const items = list.items.map((item) => {
    const names = /分别|依次/u.test(item.label) ? 1 : nameCount(cleanLabel(item.label))
    return item.times === 1 && names > 1 ? { ...item, times: names } : item
  })
  return items.some(({ times }, at) => times !== list.items[at]?.times) ? [{ ...list, items }] : []
}

/** 已完成整改25项，销号13项，达到序时进度16项: what is closed out was completed before, and counts in it. */
function withoutClosedOut(list: PartList): readonly PartList[] {
  const items = list.items.filter(({ label }) => !/销号$/u.test(label))
  const isFew = items.length < 2 || items.length === list.items.length
  return list.by === 'status' && !isFew ? [{ ...list, items }] : []
}

/** 超期2个、临期6个、未到期15个: all that 、 links, whatever the labels say. */
export function chain(list: PartList): readonly PartList[] {
  const first = list.items[0]
  if (first === undefined || list.column !== null || list.total !== null) return []
  const isLinked = (item: Item) =>
    item.lead === 'pause' &&
    isExactCount(item.figure) &&
    !opens(item) &&
    sameUnit(item.figure.unit, first.figure.unit)
  const end = list.after.findIndex((item) => !isLinked(item))
  const behind = list.after.slice(0, end === -1 ? undefined : end)
  let start = list.before.length
  for (let item = first; start > 0 && isLinked(item); ) {
    start--
    item = list.before[start] ?? first
  }
  const ahead = list.before
    .slice(start)
    .filter((item) => sameUnit(item.figure.unit, first.figure.unit))
  const items = [...ahead, ...list.items, ...behind]
  if (items.length === list.items.length || items.length < LEAST_CHAINED) return []
  return [{ ...list, items, before: list.before.slice(0, start) }]
}

const LEAST_CHAINED = 3

/** Everything between the colon and the stop, whatever the labels say. */
function clause(list: PartList): readonly PartList[] {
  const first = list.items[0]
  if (first === undefined) return []
  const belongs = (item: Item) =>
    isExactCount(item.figure) && sameUnit(item.figure.unit, first.figure.unit)
  const behind = list.after.filter(isOwn)
  const before = list.before.filter(isOwn)
  const stop = behind.findIndex((item) => !belongs(item) || isApart(item))
  const start = before.findLastIndex((item) => !belongs(item) || isApart(item) || opens(item))
  const opening = before[start]
  const own = opening !== undefined && opens(opening) && belongs(opening) ? start : start + 1
  const ahead = isApart(first) || opens(first) ? [] : before.slice(own)
  const items = [...ahead, ...list.items, ...behind.slice(0, stop === -1 ? undefined : stop)]
  const isOpen = items[0] !== undefined && (items[0].lead === 'colon' || opens(items[0]))
  const isLong = items.length >= LONG || isOpen
  if (items.length === list.items.length || !isLong) return []
  return [{ ...list, items, before: list.before.slice(0, list.before.length - ahead.length) }]
}

/** 来访46件125人次: a second figure of the same thing is none of the list. */
const isOwn = ({ lead, figure }: Item) => lead !== 'none' || isCaseUnit(figure.unit)

const isCaseUnit = (unit: string) => /^(?:件|个|起|宗|条|)$/u.test(unit)

/** 除省厅1件外 in the sentence before, 另有1件 in the sentence after. */
function acrossSentences(list: PartList, { every, flow }: ReadText): readonly PartList[] {
  const [first, last] = [list.items[0], list.items.at(-1)]
  if (first === undefined || last === undefined) return []
  const start = first.ownerFrom ?? first.figure.from
  const end = last.ownerFrom ?? last.figure.from
  const [at, behindEnd] = [countBefore(every, start), countBefore(every, end + 1)]
  const isOuter = ({ ownerFrom }: Item) => ownerFrom === null
  const before = every.slice(Math.max(0, at - NEAR), at).findLast(isOuter)
  const after = every.slice(behindEnd, behindEnd + NEAR).find(isOuter)
  const isClose = (from: number, to: number) => !flow.text.slice(from, to).includes('\n')
  const exception =
    before !== undefined && /^除/u.test(before.label) && isClose(before.figure.to, start)
      ? [before]
      : []
  const more =
    after !== undefined &&
    /^(?:另|还有|此外|其余|余下)/u.test(after.label) &&
    isClose(end, after.figure.from)
      ? [after]
      : []
  const inColumn = (items: readonly Item[]) =>
    list.column === null || list.column === ''
      ? items
      : items.flatMap(({ inside }) => inside.slice(0, 1))
  const [ahead, behind] = [inColumn(exception), inColumn(more)]
  return ahead.length + behind.length === 0
    ? []
    : [{ ...list, items: [...ahead, ...list.items, ...behind] }]
}

function fits(item: Item, first: Item): boolean {
  return (
    isExactCount(item.figure) &&
    (item.isGuess || item.labelClass === 'rest' || item.labelClass === 'prose') &&
    sameUnit(item.figure.unit, first.figure.unit)
  )
}

const isApart = ({ lead }: Item) => lead === 'semicolon'
