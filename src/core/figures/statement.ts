import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Flow } from './flow.ts'
import type { Item } from './item.ts'
import { type PartList, partLists } from './part-list.ts'
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
}

/** Reads the figures of a text into a tree and finds the lists of parts. */
export function readFigures(flow: Flow): ReadText {
  const figures = findFigures(flow.text)
  const items = readItems(flow.text, figures)
  return { flow, figures, items, every: flatten(items), lists: listsIn(items) }
}

function flatten(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...flatten(item.inside)])
}

function listsIn(items: readonly Item[]): readonly PartList[] {
  return [...partLists(items), ...items.flatMap(({ inside }) => listsIn(inside))]
}

/** The sentence around a stretch of the text, its marks included. */
export function sentenceAround({ text }: Flow, from: number, to: number): string {
  const before = text.slice(0, from).search(/[^。!?\n]*$/u)
  const after = /^[^。!?\n]*[。!?]?/u.exec(text.slice(to))?.[0] ?? ''
  return text.slice(before, to + after.length)
}
