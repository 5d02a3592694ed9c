import type { Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { CaseKind } from '../case/case.ts'
import type { BatchId } from '../ledger/ids.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { ImportChoices } from './import-choices.ts'
import type { ImportProblem } from './import-plan.ts'

export type RowGiven = {
  readonly settings: RoundSettings
  readonly choices: ImportChoices
  readonly kind: CaseKind
  readonly calendar: WorkCalendar
  readonly batchId: BatchId | null
  readonly handedOverOn: Day
  /** Takes a problem of this row. */
  readonly report: (problem: Pick<ImportProblem, 'code' | 'level' | 'message' | 'mend'>) => void
}
