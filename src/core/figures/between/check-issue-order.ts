import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { WORDS } from '../reasons/reason.ts'
import { sentenceAround } from '../text/statement.ts'
import { type IssueHead, type IssueNumber, isSameBulletin } from './issue-head.ts'
import type { SeriesPaper } from './series.ts'

/** The issues of one bulletin count on from day to day: no number twice, none backwards; a gap may be an issue that was not given. */
export function checkIssueOrder(own: SeriesPaper, all: readonly SeriesPaper[]): readonly Check[] {
  const { head } = own
  const before = head === null ? null : issueBefore(own, head, all)
  if (head === null || before === null) return []
  const { head: earlier, paper } = before
  const isSameYear = head.year === earlier.year || head.year === null || earlier.year === null
  const pair = { own, paper }
  return [
    ...(isSameYear ? [counted(earlier.issue, head.issue, pair)] : []),
    ...(head.running !== null && earlier.running !== null
      ? [counted(earlier.running, head.running, pair)]
      : []),
  ]
}

type Issue = { readonly paper: SeriesPaper; readonly head: IssueHead }

/** The issue printed last before this one: by its day where both print one, else in the order given. */
function issueBefore(own: SeriesPaper, head: IssueHead, all: readonly SeriesPaper[]): Issue | null {
  const at = all.indexOf(own)
  const others = all.flatMap((paper, index) => {
    const other = paper === own ? null : paper.head
    if (other === null || !isSameBulletin(other, head)) return []
    const isBefore =
      other.day !== null && head.day !== null && other.day !== head.day
        ? other.day < head.day
        : index < at
    return isBefore ? [{ paper, head: other, index }] : []
  })
  return others.sort((a, b) => compare(a.head.day, b.head.day) || a.index - b.index).at(-1) ?? null
}

function compare(a: string | null, b: string | null): number {
  return a === null || b === null || a === b ? 0 : a < b ? -1 : 1
}

type Pair = { readonly own: SeriesPaper; readonly paper: SeriesPaper }

function counted(earlier: IssueNumber, later: IssueNumber, { own, paper }: Pair): Check {
  const { flow } = own.read
  const expected = earlier.number + 1
  const outcome =
    later.number === expected ? 'right' : later.number > expected ? 'unknown' : 'wrong'
  return {
    kind: 'issue-order',
    outcome,
    total: later.number,
    parts: [earlier.number],
    expected,
    unit: '期',
    text: sentenceAround(flow, later.from, later.to),
    place: flow.placeOf(later.from),
    figures: [
      ...figuresTold(flow, { total: [{ ...later, value: later.number }] }),
      ...figuresTold(paper.read.flow, { part: [{ ...earlier, value: earlier.number }] }).map(
        (figure) => ({ ...figure, file: paper.file }),
      ),
    ],
    ...WORDS.issues(earlier.number, later.number),
  }
}
