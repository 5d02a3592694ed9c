import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { DayNature } from '../calendar/work-calendar.ts'
import type { ExtensionId } from '../ledger/ids.ts'
import type { DeadlineRule } from '../round/round-settings.ts'
import type { DeadlineStage } from './deadline-stage.ts'

/** By when a unit must be done with its part, and everything that led to that day. */
export type Deadline = {
  /** The last day on which it is in time; the whole day counts. */
  readonly dueOn: Day
  /** True where a year's holiday notice is not known yet, so that the day may still move. */
  readonly isProvisional: boolean
  /** Whether the part has got as far as the deadline asks; then nothing runs any more. */
  readonly isMet: boolean
  readonly rule: DeadlineRule | null
  readonly explanation: DeadlineExplanation
}

/** How a deadline came about, step by step, for whoever asks why. */
export type DeadlineExplanation = {
  /** `given`: the hand-over list printed the day; `rule`: the round's rule gave it. */
  readonly basis: 'given' | 'rule'
  readonly startedAt: Instant
  readonly startedOn: Day
  /** The day before any extension. */
  readonly firstDueOn: Day
  /** One after another; empty where the day was given. */
  readonly stages: readonly ExplainedStage[]
  readonly extensions: readonly ExplainedExtension[]
  /** How often the part was sent back; no return restarts the clock. */
  readonly returns: number
}

/** A stage with the days between which it ran or will run. */
export type ExplainedStage = DeadlineStage & {
  /** The day after which counting begins: it is day 0. */
  readonly from: Day
  readonly dueOn: Day
  /** Days off that working days pass over, and Saturdays or Sundays that count as worked. */
  readonly notable: readonly DayNature[]
  readonly isProvisional: boolean
  readonly isReached: boolean
}

/** A request for more time with what became of it. */
export type ExplainedExtension = {
  readonly id: ExtensionId
  readonly until: Day
  readonly reason: string
  readonly outcome: 'granted' | 'refused' | 'pending'
}
