import type { Day } from '../core/calendar/day.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../core/ledger/ids.ts'
import type { Json } from './json-column.ts'

/** The tables of past issues. */
export type ArchiveSchema = {
  readonly archived_issue: ArchivedIssueTable
  readonly archived_issue_version: ArchivedIssueVersionTable
  readonly archived_figure: ArchivedFigureTable
  readonly archived_words: ArchivedWordsTable
}

type ArchivedIssueTable = {
  office_id: OfficeId
  archive_id: string
  version: number
  round_id: RoundId | null
  issue_id: string | null
  name: string
  issue_line: string
  year: number | null
  number_of_year: number | null
  running_number: number | null
  issued_on: Day | null
  issued_by: string
  file_sha256: string
  file_name: string
  text_sha256: string
  reading: Json<unknown>
  recorded_at: Instant
  account_id: AccountId
}

type ArchivedIssueVersionTable = {
  office_id: OfficeId
  archive_id: string
  version: number
  reading: Json<unknown>
  correction: Json<unknown> | null
  reason: string
  recorded_at: Instant
  account_id: AccountId
}

type ArchivedFigureTable = {
  office_id: OfficeId
  archive_id: string
  version: number
  position: number
  section: number | null
  topic: string | null
  label: string
  unit_word: string
  total: number
  cut_off: Instant | null
  figure: Json<unknown>
}

type ArchivedWordsTable = {
  office_id: OfficeId
  archive_id: string
  version: number
  section: number
  words: readonly string[]
  text: string
}
