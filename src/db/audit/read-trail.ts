import { type Expression, type SqlBool, sql } from 'kysely'
import { REFUSED_FROM, type TrailEntry, type TrailFilter } from '../../core/audit/trail.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

type Page = {
  readonly officeId: OfficeId
  readonly filter: TrailFilter
  /** Entries up to this moment; several may bear it, the reader drops those that it has. */
  readonly upTo: Instant | null
  readonly most: number
}

type Condition = Expression<SqlBool>

/** Requests, the latest first. */
export async function requestsOfTrail(
  transaction: LedgerTransaction,
  { officeId, filter, upTo, most }: Page,
): Promise<readonly TrailEntry[]> {
  const { accountId, path, caseId, address, isRefused } = filter
  const conditions: readonly (Condition | false | undefined)[] = [
    ...withinTime(sql.ref('at'), filter, upTo),
    accountId !== undefined && sql<SqlBool>`account_id = ${accountId}`,
    path !== undefined && sql<SqlBool>`starts_with(path, ${path})`,
    caseId !== undefined && sql<SqlBool>`about = ${caseId}::uuid`,
    address !== undefined && sql<SqlBool>`address = ${address}`,
    isRefused === true && sql<SqlBool>`status >= ${REFUSED_FROM}`,
  ]
  const rows = await transaction
    .selectFrom('request_audit')
    .selectAll()
    .where('office_id', '=', officeId)
    .where(all(conditions))
    .orderBy('at', 'desc')
    .orderBy('audit_id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => {
    const { at, method, path: asked, status, address: from, way } = row
    const who = { id: String(row.audit_id), accountId: row.account_id }
    return {
      ...{ kind: 'request', ...who, at, method, path: asked, status, tookMs: row.took_ms },
      ...{ address: from, way },
    } as const
  })
}

/** What happened to accounts and at the door, the latest first. */
export async function accountEventsOfTrail(
  transaction: LedgerTransaction,
  { officeId, filter, upTo, most }: Page,
): Promise<readonly TrailEntry[]> {
  const { accountId, address, isRefused, path, caseId } = filter
  if (path !== undefined || caseId !== undefined) return []
  const conditions: readonly (Condition | false | undefined)[] = [
    ...withinTime(sql.ref('at'), filter, upTo),
    accountId !== undefined &&
      sql<SqlBool>`(account_id = ${accountId} or by_account_id = ${accountId})`,
    address !== undefined && sql<SqlBool>`address = ${address}`,
    isRefused === true && sql<SqlBool>`type = 'signInFailed'`,
  ]
  const rows = await transaction
    .selectFrom('account_event')
    .selectAll()
    .where('office_id', '=', officeId)
    .where(all(conditions))
    .orderBy('at', 'desc')
    .orderBy('event_id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    kind: 'account',
    id: row.event_id,
    at: row.at,
    accountId: row.account_id,
    by: row.by_account_id,
    fact: row.fact,
    reason: row.reason,
    address: row.address,
  }))
}

/** Who looked at a complainant's identity, the latest first. */
export async function identityViewsOfTrail(
  transaction: LedgerTransaction,
  { officeId, filter, upTo, most }: Page,
): Promise<readonly TrailEntry[]> {
  const { accountId, address, isRefused, path, caseId } = filter
  if (path !== undefined || address !== undefined || isRefused === true) return []
  const conditions: readonly (Condition | false | undefined)[] = [
    ...withinTime(sql.ref('seen_at'), filter, upTo),
    accountId !== undefined && sql<SqlBool>`account_id = ${accountId}`,
    caseId !== undefined && sql<SqlBool>`case_id = ${caseId}::uuid`,
  ]
  const rows = await transaction
    .selectFrom('identity_view')
    .selectAll()
    .where('office_id', '=', officeId)
    .where(all(conditions))
    .orderBy('seen_at', 'desc')
    .orderBy('view_id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    kind: 'identity',
    id: row.view_id,
    at: row.seen_at,
    accountId: row.account_id,
    caseId: row.case_id,
    reason: row.reason,
  }))
}

function withinTime(
  column: Expression<unknown>,
  { from, to }: TrailFilter,
  upTo: Instant | null,
): readonly (Condition | false)[] {
  return [
    from !== undefined && sql<SqlBool>`${column} >= ${from}::timestamptz`,
    to !== undefined && sql<SqlBool>`${column} <= ${to}::timestamptz`,
    upTo !== null && sql<SqlBool>`${column} <= ${upTo}::timestamptz`,
  ]
}

function all(conditions: readonly (Condition | false | undefined)[]): Condition {
  const asked = conditions.filter((one): one is Condition => one !== false && one !== undefined)
  return asked.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(asked, sql` and `)}`
}
