import { cleanLabel } from '../label-class.ts'
import { likeness } from '../likeness.ts'
import type { ReadText } from '../statement.ts'

const SAME_TITLE = 0.9
const SAME_UNITS = 0.6

/** Two papers of one series: the same title but for numbers, and mostly the same units named. */
export function isSameSeries(a: ReadText, b: ReadText): boolean {
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
