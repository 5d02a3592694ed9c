import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'
import type { HeldList } from './check-parts.ts'

const LEAST_SHARED = 3

/** Received and closed, both told per unit: no unit closes more than it received, and what is left is what is open. */
export function checkUnits(held: readonly HeldList[], read: ReadText): readonly Check[] {
  const places = held.filter(({ list, check }) => list.by === 'place' && check.outcome === 'right')
  const closed = places.find(({ found }) => /^已?办结|完成整改/u.test(cleanLabel(found.item.label)))
  if (closed === undefined) return []
  const received = places.find(
    (one) =>
      one !== closed &&
      one.found.item.labelClass === 'head' &&
      one.list.items.length >= closed.list.items.length &&
      one.check.total >= closed.check.total,
  )
  const open = read.every.find(({ label }) => /正在办理|未办结|在办|尚未/u.test(label))
  if (received === undefined || open === undefined) return []
  const pairs = received.list.items.map((item) => ({ item, done: doneOf(item, closed.list.items) }))
  if (pairs.filter(({ done }) => done !== null).length < LEAST_SHARED) return []
  return [leftOver(pairs, open, read)]
}

/** 江华 and 江华瑶族自治县 are one unit: the shorter name begins the longer, once. */
function doneOf({ label }: Item, closed: readonly Item[]): Item | null {
  const name = cleanLabel(label)
  const fits = closed.filter((other) => isSameUnit(name, cleanLabel(other.label)))
  return fits.length === 1 ? (fits[0] ?? null) : null
}

function isSameUnit(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/[市县区]$/u, '') || name
  return a === b || bare(a) === bare(b) || a.startsWith(bare(b)) || b.startsWith(bare(a))
}

type Pair = { readonly item: Item; readonly done: Item | null }

function leftOver(pairs: readonly Pair[], open: Item, { flow }: ReadText): Check {
  const parts = pairs.map(({ item, done }) => item.figure.value - (done?.figure.value ?? 0))
  const over = pairs[parts.findIndex((part) => part < 0)]
  const sum = parts.reduce((all, part) => all + part, 0)
  const total = open.figure.value
  const isRight = over === undefined && sum === total
  return {
    kind: 'closing',
    outcome: isRight ? 'right' : 'wrong',
    total,
    parts,
    expected: sum,
    unit: open.figure.unit,
    text: sentenceAround(flow, open.figure.from, open.figure.to),
    place: flow.placeOf((over?.done ?? open).figure.from),
    figures: figuresTold(flow, {
      total: [open],
      part: pairs.map(({ item }) => item),
      minus: pairs.flatMap(({ done }) => done ?? []),
    }),
    ...(over === undefined
      ? WORDS.leftOver(total, sum)
      : WORDS.closedAbove(cleanLabel(over.item.label), over.item.figure.value)),
  }
}
