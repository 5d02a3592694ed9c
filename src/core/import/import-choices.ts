import type { Instant } from '../calendar/instant.ts'
import type { CaseKind, Channel } from '../case/case.ts'
import type { BatchId, UnitId } from '../ledger/ids.ts'

/** What the clerk settles before a list is stored: whatever the list or the round left open. */
export type ImportChoices = {
  /** The kind of all rows, where the list does not tell or tells wrongly. */
  readonly kind?: CaseKind
  /** The batch they belong to; null for a hand-over on the spot, outside any batch. */
  readonly batch?: BatchChoice | null
  /** When they were handed over, where the list gives only a day or none. */
  readonly handedOverAt?: Instant
  readonly from?: string
  readonly to?: string
  /** Which units a wording of the list means; none where it means no unit. */
  readonly units?: Readonly<Record<string, readonly UnitId[]>>
  /** Which category of the round a wording means; null to keep the wording beside the case only. */
  readonly categories?: Readonly<Record<string, string | null>>
  readonly channels?: Readonly<Record<string, Channel>>
  /** Rows not to be stored, by their number in the list from 1, with the reason. */
  readonly leaveOut?: Readonly<Record<string, string>>
  /** Cases are dispatched to the units that the list names; false leaves that to the office. */
  readonly dispatch?: boolean
}

/** A batch that is there, or a new one by its number. */
export type BatchChoice =
  | { readonly id: BatchId }
  | { readonly number: number; readonly provincialNumber?: number; readonly note?: string }
