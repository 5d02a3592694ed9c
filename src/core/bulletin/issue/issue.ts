import type { Day } from '../../calendar/day.ts'

/** An issue of a round's bulletin: a UUID. */
export type IssueId = string & { readonly __brand: 'IssueId' }

/** What an issue is called: its number of the year and its running number, and its day. */
export type IssueHead = {
  readonly id: IssueId
  readonly issuedOn: Day
  readonly year: number
  readonly numberOfYear: number
  readonly runningNumber: number
  /** The published issue that this one corrects, and the day of the correction. */
  readonly corrects: { readonly issueLine: string; readonly on: Day } | null
}

/** Where an issue stands. */
export type IssueStatus = 'draft' | 'inReview' | 'published'

export const ISSUE_STATUS_WORDS: Readonly<Record<IssueStatus, string>> = {
  draft: '起草',
  inReview: '审核',
  published: '已印发',
}
