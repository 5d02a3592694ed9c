import type { Instant } from '../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId, UnitId } from '../core/ledger/ids.ts'
import type { CityCounts } from '../core/snapshot/cities.ts'
import type { SnapshotOutcome } from '../core/snapshot/sending.ts'
import type { Snapshot, SnapshotId } from '../core/snapshot/snapshot.ts'
import type { Clock } from '../core/statistics/question.ts'
import type { Json } from './json-column.ts'

/** The table of snapshots that cities sent. */
export type SnapshotSchema = {
  readonly received_snapshot: ReceivedSnapshotTable
  readonly snapshot_key: SnapshotKeyTable
  readonly snapshot_sending: SnapshotSendingTable
  readonly snapshot_sent: SnapshotSentTable
}

type SnapshotKeyTable = {
  office_id: OfficeId
  public_key: string
  sealed: Buffer
  key_id: string
  made_at: Instant
  account_id: AccountId
}

type SnapshotSendingTable = {
  office_id: OfficeId
  round_id: RoundId
  url: string
  to_round: RoundId
  sealed: Buffer
  key_id: string
  key_ends: string
  saved_at: Instant
  account_id: AccountId
}

type SnapshotSentTable = {
  office_id: OfficeId
  sent_id: string
  round_id: RoundId
  url: string
  to_round: RoundId
  as_of: Instant
  clock: Clock
  sha256: string
  outcome: SnapshotOutcome
  said: string
  sent_at: Instant
  account_id: AccountId
}

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
  signed_by: string | null
  signature: string | null
  received_at: Instant
  account_id: AccountId
}
