import type { Instant } from '../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId, UnitId } from '../core/ledger/ids.ts'
import type { CityCounts } from '../core/snapshot/cities.ts'
import type { Snapshot, SnapshotId } from '../core/snapshot/snapshot.ts'
import type { Clock } from '../core/statistics/question.ts'
import type { Json } from './json-column.ts'

/** The table of snapshots that cities sent. */
export type SnapshotSchema = { readonly received_snapshot: ReceivedSnapshotTable }

type ReceivedSnapshotTable = {
  office_id: OfficeId
  snapshot_id: SnapshotId
  round_id: RoundId
  unit_id: UnitId
  city_office_id: OfficeId
  city_round_id: RoundId
  as_of: Instant
  clock: Clock
  made_at: Instant
  sha256: string
  content: Json<Snapshot>
  counts: Json<CityCounts>
  received_at: Instant
  account_id: AccountId
}
