import type { CaseSummary } from './case-summary.ts'

export type CaseList = {
  readonly cases: readonly CaseSummary[]
  /** Where the next page begins; null after the last. */
  readonly next: string | null
  /** How many there are: exactly, or more than so many (1,000+ of a search). Null where it was not asked, and on later pages. */
  readonly found: { readonly count: number; readonly isMore: boolean } | null
  /** Whether cases of a long list are searched without the index still: all are found, more slowly. */
  readonly isIndexBehind: boolean
}
