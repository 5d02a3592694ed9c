import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Role } from '../core/account/actor.ts'
import type { Day } from '../core/calendar/day.ts'
import type { HolidayNotice } from '../core/calendar/holiday-notice.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type {
  Case,
  CaseKind,
  Channel,
  ClosingStatus,
  PartStep,
  Progress,
  Verdict,
} from '../core/case/case.ts'
import type { CaseFact } from '../core/case/case-event.ts'
import type { CaseFacts } from '../core/case/case-facts.ts'
import type { AccountId, BatchId, CaseId, OfficeId, RoundId, UnitId } from '../core/ledger/ids.ts'
import type { TableTemplate } from '../core/reading/template.ts'
import type { Batch } from '../core/round/batch.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'
import type { UnitRole } from '../core/unit/unit.ts'
import type { AccountSchema } from './account-schema.ts'
import type { ArchiveSchema } from './archive-schema.ts'
import type { BooksSchema } from './books-schema.ts'
import type { BulletinSchema } from './bulletin-schema.ts'
import type { DeskSchema } from './desk-schema.ts'
import type { FormsSchema } from './forms-schema.ts'
import type { Json } from './json-column.ts'
import type { PublicationSchema } from './publication-schema.ts'
import type { SnapshotSchema } from './snapshot-schema.ts'

/** The tables of the ledger, column by column as the migrations make them. */
export type Schema = AccountSchema &
  ArchiveSchema &
  BooksSchema &
  BulletinSchema &
  DeskSchema &
  FormsSchema &
  PublicationSchema &
  SnapshotSchema & {
    readonly office: OfficeTable
    readonly round: RoundTable
    readonly round_version: RoundVersionTable
    readonly batch: BatchTable
    readonly batch_correction: BatchCorrectionTable
    readonly case_file: CaseFileTable
    readonly case_unit: CaseUnitTable
    readonly case_event: CaseEventTable
    readonly case_version: CaseVersionTable
    readonly identity: IdentityTable
    readonly identity_view: IdentityViewTable
    readonly import_list: ImportListTable
    readonly import_undo: ImportUndoTable
    readonly table_template: TableTemplateTable
    readonly holiday_notice: HolidayNoticeTable
    readonly table_template_version: TableTemplateTable & { reason: string }
    readonly case_words: CaseWordsTable
  }

type HolidayNoticeTable = {
  office_id: OfficeId
  year: number
  version: number
  notice: Json<HolidayNotice>
  recorded_at: Instant
  account_id: AccountId
  reason: string
}

/** A layout of tables of the office's own. */
type TableTemplateTable = {
  office_id: OfficeId
  name: string
  version: number
  template: Json<TableTemplate>
  is_in_use: boolean
  recorded_at: Instant
  account_id: AccountId
}

/** An import that was undone as a whole. */
type ImportUndoTable = {
  office_id: OfficeId
  import_id: string
  round_id: RoundId
  cases: number
  reason: string
  undone_at: Instant
  account_id: AccountId
}

type OfficeTable = {
  office_id: OfficeId
  name: string
  opened_at: Instant
  is_demonstration: ColumnType<boolean, boolean | undefined, boolean>
}

type RoundTable = {
  office_id: OfficeId
  round_id: RoundId
  version: number
  title: string
  settings: Json<RoundSettings>
  recorded_at: Instant
}

type RoundVersionTable = {
  office_id: OfficeId
  round_id: RoundId
  version: number
  settings: Json<RoundSettings>
  recorded_at: Instant
  account_id: AccountId
  reason: string
}

type BatchTable = {
  office_id: OfficeId
  round_id: RoundId
  batch_id: BatchId
  kind: CaseKind
  number: number
  provincial_number: number | null
  window_from: Instant | null
  window_to: Instant | null
  handed_over_at: Instant
  announced_count: number | null
  note: string
  recorded_at: Instant
  account_id: AccountId
}

type BatchCorrectionTable = {
  office_id: OfficeId
  correction_id: GeneratedAlways<number>
  round_id: RoundId
  batch_id: BatchId
  was: Json<Batch>
  became: Json<Batch>
  reason: string
  recorded_at: Instant
  account_id: AccountId
}

export type CaseFileTable = {
  office_id: OfficeId
  case_id: CaseId
  round_id: RoundId
  sequence: number
  number: string | null
  kind: CaseKind
  batch_id: BatchId | null
  channel: Channel | null
  is_key: boolean
  is_difficult: boolean
  is_repeat: boolean
  categories: readonly string[]
  industry: string | null
  lead_units: readonly UnitId[]
  involved_units: readonly UnitId[]
  step: CaseFacts['step']
  status: ClosingStatus
  verdict: Verdict | null
  progress: Progress
  received_on: Day | null
  handed_over_on: Day | null
  due_on: Day | null
  place: string
  excerpt: string
  state: Json<Case>
  last_happened_at: Instant
  last_recorded_at: Instant
  repeat_group: string | null
}

type CaseUnitTable = {
  office_id: OfficeId
  round_id: RoundId
  unit_id: UnitId
  role: UnitRole
  case_id: CaseId
  handed_over_on: Day | null
}

type CaseEventTable = {
  office_id: OfficeId
  case_id: CaseId
  sequence: number
  happened_at: Instant
  recorded_at: Instant
  account_id: AccountId
  role: Role
  unit_id: UnitId | null
  type: CaseFact['type']
  fact: Json<CaseFact>
}

export type CaseVersionTable = {
  office_id: OfficeId
  case_id: CaseId
  version: number
  round_id: RoundId
  kind: CaseKind
  batch_id: BatchId | null
  channel: Channel | null
  is_key: boolean
  is_difficult: boolean
  is_repeat: boolean
  split_plus: number
  categories: readonly string[]
  industry: string | null
  lead_units: readonly UnitId[]
  part_statuses: readonly ClosingStatus[]
  part_steps: readonly PartStep[]
  involved_units: readonly UnitId[]
  step: CaseFacts['step']
  status: ClosingStatus
  verdict: Verdict | null
  progress: Progress
  is_verified: boolean
  handed_over_on: Day | null
  due_on: Day | null
  measures: Json<CaseFacts['measures']> | null
  known_from: Instant | null
  /** The text `infinity` while it holds. */
  known_to: Instant | null
  happened_from: Instant | null
  happened_to: Instant | null
}

type IdentityTable = {
  office_id: OfficeId
  case_id: CaseId
  identity_number: number
  sealed: Buffer
  key_id: string
  recorded_at: Instant
  account_id: AccountId
}

type IdentityViewTable = {
  office_id: OfficeId
  view_id: string
  link_number: number | null
  case_id: CaseId
  seen_at: Instant
  account_id: AccountId
  reason: string
}

type ImportListTable = {
  office_id: OfficeId
  import_id: string
  round_id: RoundId
  batch_id: BatchId | null
  file_name: string
  rows_sha256: string
  receipt: Json<unknown>
  confirmed_at: Instant
  account_id: AccountId
}

type CaseWordsTable = {
  office_id: OfficeId
  case_id: CaseId
  round_id: RoundId
  /** Null while they have still to be made. */
  words: readonly string[] | null
  /** The same texts as they are searched: half-width, lower case. */
  text: string
  handed_over_on: Day | null
}
