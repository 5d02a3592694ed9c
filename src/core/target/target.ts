import type { EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'

/** Where a target stands; it is reached as soon as all that was planned is done. */
export type TargetStep = 'targeted' | 'reached' | 'withdrawn'

/** What a unit is to bring about in numbers, set from above: 市定目标完成2个村的农村污水治理. */
export type TargetContent = {
  readonly no: string | null
  /** Who set it: 市、省. */
  readonly setBy: string
  /** What is to be done: 农村污水治理. */
  readonly what: string
  /** In what it is counted, as it stands after the number: 个村、公里、户. */
  readonly countedIn: string
  readonly planned: number
  readonly unitIds: readonly UnitId[]
  readonly dueOn: Day | null
}

export type TargetReport = { readonly on: Day; readonly done: number; readonly note: string }

/** A number to be reached by a day, and how much of it is reported as done. */
export type Target = EntryState & {
  readonly step: TargetStep
  readonly content: TargetContent
  /** In the order of reporting; each says how much is done in all. */
  readonly reports: readonly TargetReport[]
  readonly reachedOn: Day | null
  readonly withdrawnReason: string | null
}

/** What can be done with a target. */
export type TargetAct =
  | { readonly act: 'setTarget'; readonly content: TargetContent }
  | { readonly act: 'reviseTarget'; readonly content: TargetContent; readonly reason: string }
  | { readonly act: 'reportOnTarget'; readonly done: number; readonly note: string }
  | { readonly act: 'withdrawTarget'; readonly reason: string }

/** What each act is called once it has happened. */
export const TARGET_PAST = {
  setTarget: 'targetSet',
  reviseTarget: 'targetRevised',
  reportOnTarget: 'targetReportedOn',
  withdrawTarget: 'targetWithdrawn',
} as const satisfies Readonly<Record<TargetAct['act'], string>>

/** What happened to a target. */
export type TargetFact = FactOf<TargetAct, typeof TARGET_PAST>
