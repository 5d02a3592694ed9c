import type { Day } from '../core/calendar/day.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId, UnitId } from '../core/ledger/ids.ts'
import type { Json } from './json-column.ts'

/** The tables of items, issues and printed papers. */
export type BulletinSchema = {
  readonly stored_file: StoredFileTable
  readonly bulletin_item: BulletinItemTable
  readonly bulletin_item_version: BulletinItemVersionTable
  readonly bulletin_issue: BulletinIssueTable
  readonly bulletin_issue_event: BulletinIssueEventTable
  readonly published_issue: PublishedIssueTable
}

type StoredFileTable = {
  office_id: OfficeId
  sha256: string
  media_type: string
  name: string
  bytes: Buffer
  recorded_at: Instant
  account_id: AccountId
}

type BulletinItemTable = {
  office_id: OfficeId
  item_id: string
  round_id: RoundId
  version: number
  kind: string
  unit_ids: readonly UnitId[]
  content: Json<unknown>
  status: 'sentIn' | 'accepted' | 'declined'
  recorded_at: Instant
  account_id: AccountId
}

type BulletinItemVersionTable = {
  office_id: OfficeId
  item_id: string
  version: number
  content: Json<unknown>
  status: 'sentIn' | 'accepted' | 'declined'
  recorded_at: Instant
  account_id: AccountId
  reason: string
}

type BulletinIssueTable = {
  office_id: OfficeId
  issue_id: string
  round_id: RoundId
  version: number
  year: number
  number_of_year: number
  running_number: number
  issued_on: Day
  status: 'draft' | 'inReview' | 'published'
  corrects_issue_id: string | null
  arrangement: Json<unknown>
  recorded_at: Instant
  account_id: AccountId
}

type BulletinIssueEventTable = {
  office_id: OfficeId
  issue_id: string
  version: number
  type: 'drafted' | 'arranged' | 'sentToReview' | 'returned' | 'published'
  arrangement: Json<unknown>
  reason: string
  recorded_at: Instant
  account_id: AccountId
}

type PublishedIssueTable = {
  office_id: OfficeId
  issue_id: string
  paper: Json<unknown>
  figures: Json<unknown>
  settings_version: number
  docx_sha256: string
  pdf_sha256: string
  accepted_contradictions: Json<unknown>
  published_at: Instant
  account_id: AccountId
}
