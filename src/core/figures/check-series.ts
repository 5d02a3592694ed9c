import { wholeNumber } from '../reading/chinese-number.ts'
import type { Check } from './check.ts'
import { WORDS } from './check-words.ts'
import { isExactCount } from './figure.ts'
import { figuresTold } from './figures-told.ts'
import type { Item } from './item.ts'
import { cleanLabel } from './label-class.ts'
import { likeness } from './likeness.ts'
import { smallestChange } from './smallest-change.ts'
import { type ReadText, sentenceAround } from './statement.ts'

/** What one paper of a series tells: its batch, what the batch holds, what all batches hold so far. */
type Told = {
  readonly batch: number
  readonly own: Item
  readonly rolling: Item
  readonly sources: ReadonlyMap<string, number>
  readonly rollingSources: readonly Item[]
}

const SAME_TITLE = 0.9
const SAME_UNITS = 0.6

/** cumulative(n−1) + batch(n) = cumulative(n), where the paper of the batch before is among those given. */
export function checkSeries(read: ReadText, all: readonly ReadText[]): readonly Check[] {
  const told = toldBy(read)
  if (told === null) return []
  const earlier = all
    .filter((other) => other !== read && isSameSeries(other, read))
    .map(toldBy)
    .find((other) => other !== null && other.batch === told.batch - 1)
  if (earlier === undefined || earlier === null) return []
  const whole = [earlier.rolling.figure.value, told.own.figure.value]
  return [held(told.rolling, whole, read), ...sourceChecks(earlier, told, read)]
}

function toldBy({ every }: ReadText): Told | null {
  const counts = every.filter(({ figure }) => isExactCount(figure))
  const ofOne = counts.filter(({ label, gap }) => isOneBatch(label, gap))
  const own =
    ofOne.find((item) => sourcesOf(item).length > 0 && isFirstBatch(item, ofOne)) ?? ofOne[0]
  const rolling = counts.find(
    (item) => /累计/u.test(item.label) && !/分解/u.test(item.label) && item.ownerFrom === null,
  )
  const batch = own === undefined ? null : batchIn(own.gap)
  if (own === undefined || rolling === undefined || batch === null || own === rolling) return null
  return {
    batch,
    own,
    rolling,
    sources: new Map(sourcesOf(own).map((item) => [cleanLabel(item.label), item.figure.value])),
    rollingSources: sourcesOf(rolling),
  }
}

/** A later paragraph may tell of an earlier batch. */
const isFirstBatch = ({ gap }: Item, [first]: readonly Item[]) =>
  first !== undefined && batchIn(gap) === batchIn(first.gap)

const isOneBatch = (label: string, gap: string) =>
  !/累计|至第|第[^批]*[-~至]/u.test(label) && batchIn(gap) !== null

function batchIn(gap: string): number | null {
  const said = /第([\d一二三四五六七八九十百]+)批[^批\n]*$/u.exec(gap)?.[1]
  return said === undefined ? null : wholeNumber(said)
}

const sourcesOf = ({ inside }: Item) => inside.filter(({ labelClass }) => labelClass === 'source')

/** Two issues of one office: the same title but for numbers, and mostly the same units named. */
function isSameSeries(a: ReadText, b: ReadText): boolean {
  if (likeness(titleOf(a), titleOf(b)) < SAME_TITLE) return false
  return namesShared(a, b) >= SAME_UNITS
}

/** The first line without its own batch and counts; the number of the team stays. */
const titleOf = ({ flow }: ReadText) =>
  (/^[^\n]*/u.exec(flow.text)?.[0] ?? '')
    .slice(0, 60)
    .replace(/第[\d一二三四五六七八九十百]+批|\d+/gu, '')

function namesShared(a: ReadText, b: ReadText): number {
  const [own, other] = [namesOf(a), namesOf(b)]
  const fewer = own.size <= other.size ? own : other
  const more = fewer === own ? other : own
  return fewer.size === 0 ? 0 : [...fewer].filter((name) => more.has(name)).length / fewer.size
}

function namesOf({ lists }: ReadText): ReadonlySet<string> {
  const places = lists.filter(({ by }) => by === 'place').flatMap(({ items }) => items)
  return new Set(places.map(({ label }) => cleanLabel(label)))
}

function sourceChecks(earlier: Told, told: Told, read: ReadText): readonly Check[] {
  return told.rollingSources.flatMap((item) => {
    const name = cleanLabel(item.label)
    const before = earlier.rollingSources.find(({ label }) => cleanLabel(label) === name)
    const own = told.sources.get(name)
    if (before === undefined || own === undefined) return []
    return [held(item, [before.figure.value, own], read)]
  })
}

function held(item: Item, parts: readonly number[], { flow }: ReadText): Check {
  const total = item.figure.value
  const sum = parts.reduce((all, part) => all + part, 0)
  const isRight = sum === total
  return {
    kind: 'cumulative',
    outcome: isRight ? 'right' : 'wrong',
    total,
    parts,
    expected: sum,
    unit: item.figure.unit,
    text: sentenceAround(flow, item.figure.from, item.figure.to),
    place: flow.placeOf(item.figure.from),
    figures: figuresTold(flow, { total: [item] }),
    reason: isRight ? WORDS.rollsOn(total) : WORDS.rollsOff(total, sum),
    ...(!isRight && { change: smallestChange(total, parts, total - sum) }),
  }
}
