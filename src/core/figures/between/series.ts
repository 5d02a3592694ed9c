import { cleanLabel } from '../labels/clean-label.ts'
import { likeness } from '../labels/likeness.ts'
import type { ReadText } from '../text/statement.ts'
import { type IssueHead, issueHead } from './issue-head.ts'
import { type ToldBatch, toldBatch } from './told-batch.ts'

/** A paper among others, with what tells its series and its standing in it: read once, however many there are. */
export type SeriesPaper = {
  readonly file: string
  readonly read: ReadText
  /** The batch that it tells of; null where it tells of none. */
  readonly told: ToldBatch | null
  /** Its head where it is a numbered bulletin. */
  readonly head: IssueHead | null
  readonly title: string
  readonly names: ReadonlySet<string>
}

/** Draws out of a paper that was read what is compared among papers: title, units named, batch and issue. */
export function seriesPaper(file: string, read: ReadText): SeriesPaper {
  return {
    file,
    read,
    told: toldBatch(read),
    head: issueHead(read),
    title: titleOf(read),
    names: namesOf(read),
  }
}

const SAME_TITLE = 0.9
const SAME_UNITS = 0.6

/** Two papers of one series: the same title but for numbers, and mostly the same units named. */
export function isSameSeries(a: SeriesPaper, b: SeriesPaper): boolean {
  return namesShared(a, b) >= SAME_UNITS && likeness(a.title, b.title) >= SAME_TITLE
}

/** The first line without its own batch and counts; the number of the team stays. */
const titleOf = ({ flow }: ReadText) =>
  (/^[^\n]*/u.exec(flow.text)?.[0] ?? '')
    .slice(0, 60)
    .replace(/第[\d一二三四五六七八九十百]+批|\d+/gu, '')

function namesShared({ names: own }: SeriesPaper, { names: other }: SeriesPaper): number {
  const [fewer, more] = own.size <= other.size ? [own, other] : [other, own]
  return fewer.size === 0 ? 0 : [...fewer].filter((name) => more.has(name)).length / fewer.size
}

function namesOf({ lists }: ReadText): ReadonlySet<string> {
  const places = lists.filter(({ by }) => by === 'place').flatMap(({ items }) => items)
  return new Set(places.map(({ label }) => cleanLabel(label)))
}
