import type { GeneratedAlways } from 'kysely'
import type { AttachmentPurpose } from '../core/attachment/attachment.ts'
import type { EntryId } from '../core/book/entry.ts'
import type { Day } from '../core/calendar/day.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { AccountId, CaseId, OfficeId, RoundId, UnitId } from '../core/ledger/ids.ts'
import type { NoticeAudience, NoticeKind } from '../core/notice/notice.ts'

/** The tables beside the ledger: views of the list, standard texts, attachments, notices. */
export type DeskSchema = {
  readonly case_list_view: CaseListViewTable
  readonly standard_text: StandardTextTable
  readonly attachment: AttachmentTable
  readonly notice: NoticeTable
  readonly notice_reading: NoticeReadingTable
}

type CaseListViewTable = {
  office_id: OfficeId
  view_id: string
  round_id: RoundId
  name: string
  query: string
  columns: readonly string[]
  is_shared: boolean
  is_removed: boolean
  recorded_at: Instant
  account_id: AccountId
}

type StandardTextTable = {
  office_id: OfficeId
  text_id: string
  act: string | null
  text: string
  is_shared: boolean
  is_removed: boolean
  recorded_at: Instant
  account_id: AccountId
}

export type AttachmentTable = {
  office_id: OfficeId
  attachment_id: string
  case_id: CaseId | null
  entry_id: EntryId | null
  unit_id: UnitId | null
  purpose: AttachmentPurpose
  sha256: string
  name: string
  media_type: string
  bytes: number
  width_px: number | null
  height_px: number | null
  taken_at: Instant | null
  latitude: number | null
  longitude: number | null
  likeness: string | null
  written_on: Day | null
  likeness_1: GeneratedAlways<string | null>
  likeness_2: GeneratedAlways<string | null>
  likeness_3: GeneratedAlways<string | null>
  likeness_4: GeneratedAlways<string | null>
  note: string
  recorded_at: Instant
  account_id: AccountId
  withdrawn_at: Instant | null
  withdrawn_by: AccountId | null
  withdrawal_reason: string | null
}

type NoticeTable = {
  office_id: OfficeId
  notice_id: string
  round_id: RoundId
  case_id: CaseId | null
  entry_id: EntryId | null
  kind: NoticeKind
  audience: NoticeAudience
  unit_id: UnitId | null
  day: Day | null
  note: string
  made_at: Instant
  notice_key: string
}

type NoticeReadingTable = {
  office_id: OfficeId
  account_id: AccountId
  read_to: Instant
}
