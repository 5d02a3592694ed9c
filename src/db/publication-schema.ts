import type { Instant } from '../core/calendar/instant.ts'
import type { ClosingStatus, Verdict } from '../core/case/case.ts'
import type { AccountId, CaseId, OfficeId, RoundId } from '../core/ledger/ids.ts'
import type { PublicationId, PublicationStep } from '../core/publication/publication.ts'
import type { Json } from './json-column.ts'

/** The tables of what is told to the public. */
export type PublicationSchema = {
  readonly publication: PublicationTable
  readonly publication_event: PublicationEventTable
  readonly published_case: PublishedCaseTable
  readonly publication_file: PublicationFileTable
}

export type PublicationEventType =
  | 'drafted'
  | 'marksJudged'
  | 'textRewritten'
  | 'refreshed'
  | 'confirmed'
  | 'returned'
  | 'published'
  | 'discarded'

type PublicationTable = {
  office_id: OfficeId
  publication_id: PublicationId
  round_id: RoundId
  version: number
  number: number
  step: PublicationStep
  state: Json<unknown>
  recorded_at: Instant
  account_id: AccountId
}

type PublicationEventTable = {
  office_id: OfficeId
  publication_id: PublicationId
  version: number
  type: PublicationEventType
  fact: Json<unknown>
  reason: string
  recorded_at: Instant
  account_id: AccountId
}

type PublishedCaseTable = {
  office_id: OfficeId
  round_id: RoundId
  case_id: CaseId
  nth: number
  publication_id: PublicationId
  status: ClosingStatus
  verdict: Verdict | null
  row: Json<unknown>
  published_at: Instant
}

type PublicationFileTable = {
  office_id: OfficeId
  publication_id: PublicationId
  format: 'docx' | 'xlsx' | 'html'
  sha256: string
}
