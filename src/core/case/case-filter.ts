import type { Day } from '../calendar/day.ts'
import type { BatchId, UnitId } from '../ledger/ids.ts'
import type { UnitRole } from '../unit/unit.ts'
import type { CaseKind, Channel, ClosingStatus, Progress, Verdict } from './case.ts'
import type { CaseFacts } from './case-facts.ts'

/** Which cases of a round a list shows; a filter that is left out lets every case pass, and several hold together. */
export type CaseFilter = {
  readonly kinds?: readonly CaseKind[]
  readonly batchIds?: readonly BatchId[]
  /** Cases on which any of these units has a role; `unitRoles` narrows which. */
  readonly unitIds?: readonly UnitId[]
  readonly unitRoles?: readonly UnitRole[]
  /** Cases with any of these categories. */
  readonly categories?: readonly string[]
  readonly channels?: readonly Channel[]
  readonly isKey?: boolean
  readonly isDifficult?: boolean
  readonly isRepeat?: boolean
  readonly isJoint?: boolean
  readonly statuses?: readonly ClosingStatus[]
  readonly steps?: readonly CaseFacts['step'][]
  readonly verdicts?: readonly Verdict[]
  readonly progresses?: readonly Progress[]
  readonly handedOverFrom?: Day
  readonly handedOverTo?: Day
  /** Whose deadline ran out before today, or runs out within so many working days from today on. */
  readonly due?: 'overdue' | { readonly withinWorkingDays: number }
  /** The day from which `due` looks; today where it is left out. */
  readonly dueAsOf?: Day
  /** The beginning of a number. */
  readonly numberFrom?: string
}

/** `recent`: the latest handed over first; `due`: the nearest deadline first; `number`: by number. */
export type CaseOrder = 'recent' | 'due' | 'number'
