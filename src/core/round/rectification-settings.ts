import type { Term } from '../clock/clock.ts'

/** What a round says about rectification after it: clocks, acceptance, notices, classes of problem. */
export type RectificationSettings = {
  /** From the feedback to the plan: 30 working days (Hunan 2019). */
  readonly planTerm: TermRule
  /** From the plan's approval to the report: 6 months (seed of Yiyang 2020). */
  readonly reportTerm: TermRule
  /** Every month each open task reports how far it is. */
  readonly monthlyReport: MonthlyReportRule
  /** Who accepts, in order; the first is the unit's own check. */
  readonly acceptance: readonly AcceptanceLevel[]
  /** How long a close-out is shown to the public before it stands. */
  readonly noticeTerm: TermRule
  /** What every close-out must show: 污染消除、生态修复、群众满意. */
  readonly conditions: readonly ConditionRule[]
  readonly problemClasses: readonly ProblemClass[]
  /** From the day on which a complainant's case was closed to the call-back. */
  readonly callBackTerm: TermRule
}

/** A term of the round, with how many working days before its end the unit is reminded. */
export type TermRule = Term & {
  /** Where it is written, as far as known. */
  readonly source: string
  readonly remindBefore: readonly number[]
}

export type MonthlyReportRule = {
  /** The day of the following month by which a month is reported; 28 at most. */
  readonly dueDay: number
  /** How many working days before it the unit is reminded. */
  readonly remindBefore: readonly number[]
}

export type AcceptanceLevel = 'selfCheck' | 'county' | 'city' | 'province'

/** A condition under which problems of a class may be closed out. */
export type ConditionRule = {
  readonly name: string
  /** What shows that it is met; said on the application. */
  readonly evidence: string
}

/** A class of problem with the authority that leads its acceptance, and what it asks beside the usual conditions. */
export type ProblemClass = {
  readonly name: string
  /** As printed; whether the round has such a unit or not. */
  readonly authority: string
  readonly conditions: readonly ConditionRule[]
}
