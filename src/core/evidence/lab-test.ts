import type { EntryId, EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'
import type { Limit, Measured } from './limit.ts'

export type LabTestStep = 'awaitingResult' | 'resultGiven'

/** A sampling with what the laboratory found; while a result is awaited it has a clock. */
export type LabTest = EntryState & {
  readonly step: LabTestStep
  readonly no: string
  readonly place: string
  readonly sampledOn: Day
  readonly laboratory: string
  readonly unitIds: readonly UnitId[]
  readonly caseId: CaseId | null
  readonly taskId: EntryId | null
  readonly expectedOn: Day | null
  readonly items: readonly TestedItem[]
  readonly report: { readonly letter: string; readonly on: Day } | null
  readonly postponements: readonly { readonly to: Day; readonly reason: string }[]
}

/** An item of a test with what was measured; null until the result is given. */
export type TestedItem = Limit & { readonly measured: Measured | null }

export type LabTestAct =
  | {
      readonly act: 'takeSample'
      readonly no: string
      readonly place: string
      readonly sampledOn: Day
      readonly laboratory: string
      readonly unitIds: readonly UnitId[]
      readonly caseId: CaseId | null
      readonly taskId: EntryId | null
      readonly expectedOn: Day | null
      readonly items: readonly Limit[]
    }
  | { readonly act: 'postponeResult'; readonly to: Day; readonly reason: string }
  | {
      readonly act: 'giveResults'
      readonly letter: string
      readonly on: Day
      /** Beside each item of the sample, in its order; null where it is still awaited. */
      readonly results: readonly (Measured | null)[]
    }

export const LAB_TEST_PAST = {
  takeSample: 'sampleTaken',
  postponeResult: 'resultPostponed',
  giveResults: 'resultsGiven',
} as const satisfies Readonly<Record<LabTestAct['act'], string>>

export type LabTestFact = FactOf<LabTestAct, typeof LAB_TEST_PAST>
