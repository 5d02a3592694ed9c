import type { EntryId, EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { ShownFile, Subject } from '../closeout/close-out.ts'
import type { UnitId } from '../ledger/ids.ts'

export type ReinspectionStep = 'toInspect' | 'inspected' | 'setRight'

/** What was found: 整改稳定、反弹回潮、表面整改、虚假整改. */
export type ReinspectionResult = 'stable' | 'relapse' | 'surfaceOnly' | 'false'

/** One problem looked at again. */
export type Reinspection = EntryState & {
  readonly step: ReinspectionStep
  readonly no: string
  readonly lookBackId: EntryId | null
  readonly subject: Subject
  readonly closeOutId: EntryId | null
  readonly number: string
  readonly title: string
  readonly leadUnits: readonly UnitId[]
  readonly dueOn: Day | null
  readonly inspectedOn: Day | null
  readonly result: ReinspectionResult | null
  readonly findings: string
  readonly inspectors: readonly string[]
  readonly files: readonly ShownFile[]
  readonly setRightNote: string
}

export type ReinspectionAct =
  | {
      readonly act: 'orderReinspection'
      readonly no: string
      readonly lookBackId: EntryId | null
      readonly subject: Subject
      readonly closeOutId: EntryId | null
      readonly number: string
      readonly title: string
      readonly leadUnits: readonly UnitId[]
      readonly dueOn: Day | null
    }
  | {
      readonly act: 'inspect'
      readonly result: ReinspectionResult
      readonly findings: string
      readonly inspectors: readonly string[]
      readonly files: readonly ShownFile[]
    }
  | { readonly act: 'recordSetRight'; readonly note: string }

export const REINSPECTION_PAST = {
  orderReinspection: 'reinspectionOrdered',
  inspect: 'problemInspected',
  recordSetRight: 'problemSetRight',
} as const satisfies Readonly<Record<ReinspectionAct['act'], string>>

type Told = FactOf<ReinspectionAct, typeof REINSPECTION_PAST>

/** What was inspected keeps what comes back with it: the units whose part of a case is taken up again, and whether task and close-out were over. */
export type ReinspectionFact =
  | Exclude<Told, { type: 'problemInspected' }>
  | (Extract<Told, { type: 'problemInspected' }> & {
      readonly reopens: {
        readonly task: boolean
        readonly closeOut: boolean
        readonly partsOf: readonly UnitId[]
      }
    })
