import type { Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { CaseKind } from '../case/case.ts'
import type { BatchId } from '../ledger/ids.ts'
import type { Meaning } from '../reading/meaning.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { ImportChoices } from './import-choices.ts'
import type { ImportProblem } from './import-plan.ts'

/** What holds for a row before it is read, and where its problems go. */
export type RowGiven = {
  readonly settings: RoundSettings
  readonly choices: ImportChoices
  readonly kind: CaseKind
  readonly calendar: WorkCalendar
  readonly batchId: BatchId | null
  readonly handedOverOn: Day
  /** Takes a problem of this row; it stands in the first of these columns that the list has. */
  readonly report: (problem: RowProblem, inColumns: readonly Meaning[]) => void
}

export type RowProblem = Pick<ImportProblem, 'code' | 'level' | 'message' | 'english' | 'mend'>
