import type { Reason } from './reasons/reason.ts'
import type { CheckPlace } from './text/place.ts'

/** What a check holds figures against, and by which rule of counting. */
export type CheckKind =
  | 'parts-sum-to-total'
  | 'multi-label'
  | 'joint-adjusted'
  | 'decomposed'
  | 'subset'
  | 'percent-of'
  | 'shares'
  | 'cumulative'
  | 'monotone'
  | 'issue-order'
  | 'closing'
  | 'repeated-figure'
  | 'count-of-list'
  | 'date-span'
  | 'date-order'
  | 'weekday'
  | 'left-over'
  | 'reference'
  | 'case-number'
  | 'notice-parts'
  | 'joint-parts'
  | 'numbering'
  | 'claims'
  | 'title-match'
  | 'table-column'
  | 'table-row'

/** `unknown` where the paper leaves open what it means; it is told, and is no mistake. */
export type CheckOutcome = 'right' | 'wrong' | 'unknown'

/** What a figure does in a check: parts and plus are added, minus is taken away, the total is what they must give. */
export type FigureRole = 'total' | 'part' | 'plus' | 'minus' | 'percent'

/** A figure that a check holds, where it stands in the paper: from its first to its last character. */
export type CheckedFigure = {
  readonly role: FigureRole
  readonly value: number
  /** For 各: how often it counts; once where absent. */
  readonly times?: number
  /** The file in which it stands, where it is another paper. */
  readonly file?: string
  readonly from: CheckPlace
  readonly to: CheckPlace
}

/** One printed figure changed to another that would make the check right, and how many wrong checks of the paper with it. */
export type Change = {
  readonly from: number
  readonly to: number
  readonly place?: CheckPlace
  /** The file in which the figure stands, where it is another paper. */
  readonly file?: string
  readonly mends?: number
  /** In how many places the figure is printed, where in several: all of them change. */
  readonly prints?: number
  /** How many other figures could be changed as little to the same end: then the text alone does not say which is wrong. */
  readonly others?: number
}

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
  /** The last character of what is said, where no figure is held: a day, a heading. */
  readonly end?: CheckPlace
  /** Every figure that it holds, with its place; empty where it holds words. */
  readonly figures: readonly CheckedFigure[]
  /** Why, in a Chinese sentence. */
  readonly reason: string
  /** The same as a code and its particulars, for a sentence in any language. */
  readonly why: Reason
  readonly change?: Change
}
