import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type {
  CaseKind,
  Channel,
  ClosingStatus,
  MeasureKind,
  Progress,
  UnitOfCount,
  Verdict,
} from '../case/case.ts'
import type { CaseFacts } from '../case/case-facts.ts'
import type { BatchId, RoundId, UnitId } from '../ledger/ids.ts'

/**
 * The two clocks of the ledger. `asThenKnown`: what the office's record said at that instant; it never
 * changes again. `asNowKnown`: what, as far as is recorded today, was so at that instant.
 */
export type Clock = 'asThenKnown' | 'asNowKnown'

/** The instant that a figure is of, and whether it is asked as it was known then or as it is known now. */
export type AsOf = { readonly at: Instant; readonly clock: Clock }

/** Which cases a figure counts; a list left out means all, a list given means any of. */
export type Scope = {
  readonly kinds?: readonly CaseKind[]
  readonly batchIds?: readonly BatchId[]
  /** True: only cases handed over on the spot, outside any batch. */
  readonly isOnTheSpot?: boolean
  readonly unitIds?: readonly UnitId[]
  readonly channels?: readonly Channel[]
  readonly categories?: readonly string[]
  readonly industries?: readonly string[]
  readonly verdicts?: readonly Verdict[]
  readonly statuses?: readonly ClosingStatus[]
  /** Where the case stands: the step of its part furthest behind. */
  readonly steps?: readonly CaseFacts['step'][]
  readonly progress?: readonly Progress[]
  readonly isKey?: boolean
  readonly isDifficult?: boolean
  readonly isRepeat?: boolean
  readonly isVerified?: boolean
  readonly isHandedOver?: boolean
  /** Handed over on these days, both counted: the figures of one day or one week. */
  readonly handedOverFrom?: Day
  readonly handedOverTo?: Day
  /** Due before this day and still open: overdue on it. */
  readonly dueBefore?: Day
  /** Due on these days, both counted, and still open: what runs out soon. */
  readonly dueFrom?: Day
  readonly dueTo?: Day
}

/** By what a figure is broken down. */
export type Dimension =
  | 'unit'
  | 'category'
  | 'kind'
  | 'batch'
  | 'channel'
  | 'key'
  | 'verdict'
  | 'status'
  | 'progress'
  | 'industry'
  | 'step'
  | 'handedOverOn'

/** One figure as it is asked; the answer keeps it, so that it can name its cases. */
export type Question = {
  readonly roundId: RoundId
  readonly asOf: AsOf
  readonly scope: Scope
  /** Null asks for the total alone. */
  readonly by: Dimension | null
  /** By unit: a line for each joint group, or each unit counted and the total adjusted (domain §5.1). Default `own-line`. */
  readonly jointCases?: 'own-line' | 'each-unit'
  /** True adds the k of split cases beside the counts: 1124(+5). */
  readonly countsSplits?: boolean
}

/** What measures and consequences add up to; counts in different units are never added. */
export type MeasureQuestion = {
  readonly roundId: RoundId
  readonly asOf: AsOf
  readonly scope: Scope
  readonly kinds?: readonly MeasureKind[]
  readonly unitsOfCount?: readonly UnitOfCount[]
}
