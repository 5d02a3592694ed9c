import { cleanLabel } from './clean-label.ts'
import { isExactCount } from './figure.ts'
import type { Item } from './item.ts'
import { nameCount } from './item-label.ts'
import { type PartList, sameUnit } from './part-list.ts'

/** How many neighbours a list may take in from either side. */
const MOST = 2

/**
 * Other ways to cut a list out of its sentence: its first figure may be the total of the others, and
 * a neighbour with a strange label may belong to it. They count only where they add up exactly.
 */
export function variantsOf(list: PartList): readonly PartList[] {
  if (list.total !== null || list.column !== null) return []
  const [first, ...rest] = list.items
  if (first === undefined) return []
  const beside = list.after.slice(0, MOST).filter((item) => fits(item, first) && !isApart(item))
  const ahead = isApart(first) ? [] : list.before.slice(-MOST).filter((item) => fits(item, first))
  return [
    ...shared(list),
    ...clause(list, first),
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

/** Everything between the colon and the stop, whatever the labels say. */
function clause(list: PartList, first: Item): readonly PartList[] {
  const belongs = (item: Item) =>
    isExactCount(item.figure) && sameUnit(item.figure.unit, first.figure.unit)
  const stop = list.after.findIndex((item) => !belongs(item) || isApart(item))
  const start = list.before.findLastIndex((item) => !belongs(item) || isApart(item))
  const ahead = isApart(first) ? [] : list.before.slice(start + 1)
  const items = [...ahead, ...list.items, ...list.after.slice(0, stop === -1 ? undefined : stop)]
  if (items.length === list.items.length || items[0]?.lead !== 'colon') return []
  return [{ ...list, items, before: list.before.slice(0, list.before.length - ahead.length) }]
}

function fits(item: Item, first: Item): boolean {
  return (
    isExactCount(item.figure) &&
    (item.isGuess || item.labelClass === 'rest' || item.labelClass === 'prose') &&
    sameUnit(item.figure.unit, first.figure.unit)
  )
}

const isApart = ({ lead }: Item) => lead === 'semicolon'
