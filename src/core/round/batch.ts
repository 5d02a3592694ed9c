import type { Instant } from '../calendar/instant.ts'
import type { CaseKind } from '../case/case.ts'
import type { BatchId, RoundId } from '../ledger/ids.ts'

/** One evening's hand-over. It may hold no case at all; its numbers at the province and in the city may differ. */
export type Batch = {
  readonly id: BatchId
  readonly roundId: RoundId
  readonly kind: CaseKind
  /** The city's number: 第十五批 is 15. */
  readonly number: number
  readonly provincialNumber: number | null
  /** When the team received what the batch holds. */
  readonly windowFrom: Instant | null
  readonly windowTo: Instant | null
  readonly handedOverAt: Instant
  /** How many the team says it handed over; null where it did not say. */
  readonly announcedCount: number | null
  readonly note: string
}
