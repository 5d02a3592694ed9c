import type { GeneratedAlways } from 'kysely'
import type { AccessSettings } from '../core/account/access-settings.ts'
import type { AccountEventType, AccountFact } from '../core/account/account-event.ts'
import type { Role } from '../core/account/actor.ts'
import type { LinkKind, WayIn } from '../core/audit/entry-text.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { AccountId, OfficeId, UnitId } from '../core/ledger/ids.ts'
import type { Json } from './json-column.ts'

/** The tables of who may come in and what happened at the door. */
export type AccountSchema = {
  readonly account: AccountTable
  readonly account_version: AccountVersionTable
  readonly account_event: AccountEventTable
  readonly account_secret: AccountSecretTable
  readonly session: SessionTable
  readonly api_key: ApiKeyTable
  readonly sign_in_failure: SignInFailureTable
  readonly access_settings: AccessSettingsTable
  readonly audit_head: AuditHeadTable
  readonly audit_link: AuditLinkTable
  readonly request_audit: RequestAuditTable
}

type AccountState = {
  office_id: OfficeId
  account_id: AccountId
  name: string
  role: Role
  unit_id: UnitId | null
  contact: string
  version: number
  is_active: boolean
  recorded_at: Instant
}

type AccountTable = AccountState
type AccountVersionTable = AccountState

type AccountEventTable = {
  office_id: OfficeId
  event_id: string
  at: Instant
  account_id: AccountId | null
  by_account_id: AccountId | null
  type: AccountEventType
  fact: Json<AccountFact>
  reason: string
  address: string
  link_number: number | null
}

type AccountSecretTable = {
  office_id: OfficeId
  account_id: AccountId
  password_hash: string
  password_set_at: Instant
  must_change: boolean
  is_demonstrated: boolean
  code_sealed: Buffer | null
  code_key_id: string | null
  code_confirmed_at: Instant | null
  code_last_period: number | null
  recovery_sha256: readonly string[]
}

type SessionTable = {
  office_id: OfficeId
  session_id: string
  token_sha256: string
  account_id: AccountId
  address: string
  agent: string
  started_at: Instant
  last_seen_at: Instant
  ended_at: Instant | null
}

type ApiKeyTable = {
  office_id: OfficeId
  key_id: string
  token_sha256: string
  account_id: AccountId
  name: string
  made_at: Instant
  made_by_account_id: AccountId
  expires_at: Instant
  withdrawn_at: Instant | null
  last_used_at: Instant | null
}

type SignInFailureTable = {
  office_id: OfficeId
  kind: 'account' | 'address'
  name: string
  failures: number
  last_failed_at: Instant
  wait_until: Instant | null
}

type AccessSettingsTable = {
  office_id: OfficeId
  version: number
  settings: Json<AccessSettings>
  recorded_at: Instant
  account_id: AccountId
  reason: string
}

type AuditHeadTable = {
  office_id: OfficeId
  link_number: number
  sha256: string
}

type AuditLinkTable = {
  office_id: OfficeId
  link_number: number
  at: Instant
  kind: LinkKind
  entries: number
  digest: string
  sha256: string
}

type RequestAuditTable = {
  office_id: OfficeId
  audit_id: GeneratedAlways<number>
  at: Instant
  account_id: AccountId
  method: string
  path: string
  status: number
  took_ms: number
  link_number: number | null
  place: number | null
  address: string
  way: WayIn | ''
  about: string | null
}
