import { type PartList, partLists } from '../lists/part-list.ts'
import { type Figure, isExactCount } from '../numbers/figure.ts'
import { findFigures } from '../numbers/find-figures.ts'
import type { Flow } from './flow.ts'
import type { Item } from './item.ts'
import { readItems } from './read-items.ts'

/** A text read: its figures as a tree, and the lists of parts in it. */
export type ReadText = {
  readonly flow: Flow
  readonly figures: readonly Figure[]
  /** The figures that no bracket holds. */
  readonly items: readonly Item[]
  /** All figures in the order of the text, brackets included. */
  readonly every: readonly Item[]
  readonly lists: readonly PartList[]
  /** Every figure by where it begins. */
  readonly itemAt: ReadonlyMap<number, Item>
  /** The members of lists long enough to be parts and never totals. */
  readonly parts: ReadonlySet<Item>
  /** Totals to which another list adds up, whatever their labels say. */
  readonly totals?: ReadonlySet<Item>
}

/** Reads the figures of a text into a tree and finds the lists of parts. */
export function readFigures(flow: Flow): ReadText {
  const figures = findFigures(flow.text)
  const items = readItems(flow.text, figures)
  const every = flatten(items)
  const lists = listsIn(items)
  const long = lists.filter(({ items: own, by }) => own.length > 2 && by !== 'status')
  return {
    flow,
    figures,
    items,
    every,
    lists,
    itemAt: new Map(every.map((item) => [item.figure.from, item])),
    parts: new Set(long.flatMap(({ items: own }) => own)),
  }
}

function flatten(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...flatten(item.inside)])
}

function listsIn(items: readonly Item[]): readonly PartList[] {
  return [...partLists(items), ...items.flatMap(listsInBracket)]
}

/** 来电28件（环保举报24件、其他4件）: a bracket that adds up to its figure is a list, whatever its labels say. */
function listsInBracket({ inside, figure }: Item): readonly PartList[] {
  const lists = listsIn(inside)
  const isTold = lists.some(({ items }) => items.length === inside.length)
  const sum = inside.reduce((all, item) => all + item.figure.value, 0)
  const isWhole = inside.every(
    (item) => isExactCount(item.figure) && item.figure.unit === figure.unit,
  )
  if (isTold || inside.length < 2 || !isWhole || sum !== figure.value) return lists
  const whole = {
    by: 'prose',
    items: inside,
    before: [],
    after: [],
    column: null,
    total: null,
  } as const
  return [...lists, whole]
}

/** How many figures stand before a place in the text. */
export function countBefore(every: readonly Item[], place: number): number {
  let [low, high] = [0, every.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((every[middle]?.figure.from ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

const LONGEST_QUOTE = 400

/** The sentence around a stretch of the text, its marks included. */
export function sentenceAround({ text }: Flow, from: number, to: number): string {
  let start = from
  while (start > 0 && from - start < LONGEST_QUOTE && !/[。!?\n]/u.test(text[start - 1] ?? ''))
    start--
  const after = /^[^。!?\n]*[。!?]?/u.exec(text.slice(to, to + LONGEST_QUOTE))?.[0] ?? ''
  return text.slice(start, to + after.length)
}
