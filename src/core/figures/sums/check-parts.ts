import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { type FoundTotal, findTotal, sumOf } from '../lists/find-total.ts'
import { overcountOf } from '../lists/joint-cases.ts'
import { agreed, type Judged, judge } from '../lists/judge-list.ts'
import { chain, likelyVariants, otherVariants } from '../lists/list-variants.ts'
import type { PartList } from '../lists/part-list.ts'
import { smallestChange } from '../numbers/smallest-change.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'

/** A list held against its total; `found` is what it was held against. */
export type HeldList = {
  readonly list: PartList
  readonly found: FoundTotal
  readonly check: Check
}

/** A list with its total, and what it gives as it stands and with joint cases counted once. */
type Weighed = {
  readonly list: PartList
  readonly found: FoundTotal
  readonly plain: number
  readonly sum: number
}

/** Every list of parts held against the total that the text gives it. */
export function checkParts(read: ReadText): readonly HeldList[] {
  const first = read.lists.flatMap((list) => weigh(list, read) ?? [])
  const known = new Set(first.filter(isFirm).map(({ found }) => found.item))
  const weighed = read.lists.flatMap((list) => weigh(list, { ...read, totals: known }) ?? [])
  const single = weighed
    .filter(({ list, found, plain }) => list.by === 'category' && plain === found.item.figure.value)
    .map(({ list }) => new Set(list.items.map(({ label }) => cleanLabel(label))))
  return once(
    weighed.flatMap((one) => {
      const check = hold(
        one,
        single.some((names) => sharesNames(one.list, names)),
        read,
      )
      return check === null ? [] : [{ list: one.list, found: one.found, check }]
    }),
  )
}

/** Another list of the same categories adds up: then a case has one category. */
function sharesNames({ items }: PartList, names: ReadonlySet<string>): boolean {
  return items.filter(({ label }) => names.has(cleanLabel(label))).length >= LEAST_SHARED
}

const LEAST_SHARED = 2

/** Two lists that had to be cut anew may turn out to be one. */
function once(held: readonly HeldList[]): readonly HeldList[] {
  const keyOf = ({ list, found }: HeldList) =>
    [found.item, ...list.items].map(({ figure }) => figure.from).join()
  return [...new Map(held.map((one) => [keyOf(one), one])).values()]
}

/** The list as it was cut out of its sentence, or as it would have to be cut to agree exactly. */
function weigh(list: PartList, read: ReadText): Weighed | null {
  const own = weighAsItIs(list, read)
  if (own !== null && isExact(own)) return own
  const likely = exactOf(likelyVariants(list, read), read)
  if (likely !== null || (own !== null && isNear(own))) return likely ?? own
  return exactOf(otherVariants(list), read) ?? wholeChain(list, read) ?? own
}

/** What 、 links is one list, though its labels cut it: a mistake is told of all of it. */
function wholeChain(list: PartList, read: ReadText): Weighed | null {
  const [whole] = chain(list)
  return whole === undefined ? null : weighAsItIs(whole, read)
}

/** The first of several ways to cut a list that adds up to a total tied to it. */
function exactOf(variants: readonly PartList[], read: ReadText): Weighed | null {
  for (const list of variants) {
    const plain = sumOf(list.items)
    const found = findTotal(list, plain, read)
    if (found?.item.figure.value === plain && found.tie === 'firm')
      return { list, found, plain, sum: plain }
  }
  return null
}

/** So close to the total of its own sentence that a mistake is likelier than another cut. */
function isNear({ found, plain }: Weighed): boolean {
  const total = found.item.figure.value
  return found.tie === 'firm' && Math.max(total, plain) / Math.max(1, Math.min(total, plain)) <= 1.3
}

const isFirm = (one: Weighed) => one.found.tie === 'firm' && isExact(one)

const isExact = ({ found, plain, sum }: Weighed) =>
  found.item.figure.value === plain || found.item.figure.value === sum

function weighAsItIs(list: PartList, read: ReadText): Weighed | null {
  const plain = sumOf(list.items)
  const less = overcountOf(list, read) ?? 0
  const own = findTotal(list, plain, read)
  if (less === 0 || own?.item.figure.value === plain)
    return own === null ? null : { list, found: own, plain, sum: plain }
  const found = findTotal(list, plain - less, read)
  return found === null ? null : { list, found, plain, sum: plain - less }
}

function hold(held: Weighed, countsOneEach: boolean, read: ReadText): Check | null {
  const { list, found, plain, sum } = held
  const total = found.item.figure.value
  const usesJoint = sum !== plain && plain !== total
  const judged: Judged | null =
    (usesJoint ? sum : plain) === total
      ? agreed(usesJoint)
      : judge({ list, found, sum, total, countsOneEach, owners: ownersOf(list, read) }, read)
  if (judged === null) return null
  const parts = partsOf(list)
  const first = list.items[0]?.figure.from ?? 0
  const unit = list.items.find(({ figure }) => figure.unit !== '')?.figure.unit
  return {
    kind: judged.kind ?? (usesJoint ? 'joint-adjusted' : 'parts-sum-to-total'),
    outcome: judged.outcome,
    total,
    parts,
    expected: sum,
    unit: unit ?? found.item.figure.unit,
    text: sentenceAround(read.flow, first, list.items.at(-1)?.figure.to ?? first),
    place: read.flow.placeOf(first),
    figures: figuresTold(read.flow, { total: [found.item], part: list.items }),
    ...judged.reason(total, sum),
    ...(judged.outcome === 'wrong' && { change: smallestChange(total, parts, total - sum) }),
  }
}

function ownersOf({ items }: PartList, { itemAt }: ReadText): readonly Item[] {
  return items.flatMap(({ ownerFrom }) => (ownerFrom === null ? [] : (itemAt.get(ownerFrom) ?? [])))
}

/** The figures that a list adds up, one of 各 as often as it has units, at most 99 times. */
export function partsOf({ items }: PartList): readonly number[] {
  return items.flatMap(({ figure, times }) => Array<number>(Math.min(times, 99)).fill(figure.value))
}
