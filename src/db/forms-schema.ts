import type { Instant } from '../core/calendar/instant.ts'
import type { FormKind } from '../core/forms/form-kind.ts'
import type { AccountId, OfficeId, RoundId, UnitId } from '../core/ledger/ids.ts'
import type { Json } from './json-column.ts'

/** The tables of the office's papers. */
export type FormsSchema = {
  readonly form_template: FormTemplateTable
  readonly form_series: FormSeriesTable
  readonly form_counter: FormCounterTable
  readonly made_form: MadeFormTable
  readonly void_form: VoidFormTable
}

type FormTemplateTable = {
  office_id: OfficeId
  kind: FormKind
  version: number
  file_sha256: string
  file_name: string
  reason: string
  recorded_at: Instant
  account_id: AccountId
}

type FormSeriesTable = {
  office_id: OfficeId
  kind: FormKind
  /** Empty for the office's own. */
  unit_id: string
  version: number
  prefix: string
  width: number
  starts_at: number
  reason: string
  recorded_at: Instant
  account_id: AccountId
}

type FormCounterTable = {
  office_id: OfficeId
  prefix: string
  year: number
  last_number: number
}

type MadeFormTable = {
  office_id: OfficeId
  form_id: string
  round_id: RoundId
  kind: FormKind
  unit_id: UnitId | null
  case_ids: readonly string[]
  entry_id: string | null
  prefix: string
  year: number
  number: number
  printed_number: string
  template_version: number
  template_sha256: string
  data: Json<unknown>
  as_of: Instant
  file_sha256: string
  file_name: string
  made_at: Instant
  account_id: AccountId
}

type VoidFormTable = {
  office_id: OfficeId
  form_id: string
  reason: string
  recorded_at: Instant
  account_id: AccountId
}
