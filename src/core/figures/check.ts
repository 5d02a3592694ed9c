import type { Place } from './flow.ts'

export type CheckKind =
  | 'parts-sum-to-total'
  | 'multi-label'
  | 'joint-adjusted'
  | 'decomposed'
  | 'subset'
  | 'percent-of'
  | 'shares'
  | 'cumulative'
  | 'closing'
  | 'repeated-figure'
  | 'count-of-list'
  | 'date-span'
  | 'numbering'
  | 'claims'
  | 'title-match'
  | 'table-column'
  | 'table-row'

export type CheckOutcome = 'right' | 'wrong' | 'unknown'

/** Where a check stands: in the running text, or in a table. */
export type CheckPlace =
  | Place
  | { readonly sheet: string | null; readonly row: number; readonly column: number }

/** One figure changed to another that would make the check right. */
export type Change = { readonly from: number; readonly to: number }

/** One thing held against another in a paper, and what came of it. */
export type Check = {
  readonly kind: CheckKind
  readonly outcome: CheckOutcome
  readonly total: number
  /** In the order of the text; a number after 各 once for each unit. */
  readonly parts: readonly number[]
  /** The k of n(+k), for split counting. */
  readonly plus?: readonly number[]
  /** The percentage as printed. */
  readonly percent?: number
  /** What the parts give: the sum, or the percentage. */
  readonly expected: number
  readonly unit: string
  /** The words in which it is said. */
  readonly text: string
  readonly place: CheckPlace
  /** Why, in a sentence. */
  readonly reason: string
  readonly change?: Change
}
