import { type Expression, type SqlBool, sql } from 'kysely'
import { type AccessSettings, USUAL_ACCESS } from '../../core/account/access-settings.ts'
import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { kept } from '../transaction-on.ts'

/** A session with whom it lets in, as that account is now. */
export type StoredSession = {
  readonly sessionId: string
  readonly actor: Actor
  readonly name: string
  readonly isActive: boolean
  readonly startedAt: Instant
  readonly lastSeenAt: Instant
  readonly endedAt: Instant | null
  readonly password: { readonly mustChange: boolean; readonly setAt: Instant } | null
  readonly hasCode: boolean
  readonly settings: AccessSettings
}

type Token = { readonly officeId: OfficeId; readonly tokenSha256: string }

/** Keeps a session that begins now, open and last seen at its start. */
export async function insertSession(
  transaction: LedgerTransaction,
  session: Token & {
    readonly sessionId: string
    readonly accountId: AccountId
    readonly address: string
    readonly agent: string
    readonly startedAt: Instant
  },
): Promise<void> {
  await transaction
    .insertInto('session')
    .values({
      office_id: session.officeId,
      session_id: session.sessionId,
      token_sha256: session.tokenSha256,
      account_id: session.accountId,
      address: session.address,
      agent: session.agent,
      started_at: session.startedAt,
      last_seen_at: session.startedAt,
      ended_at: null,
    })
    .execute()
}

/** The session of a token with its account, password and the office's rules: everything that decides whether it lets in, in one question. */
export async function sessionOfToken(
  transaction: LedgerTransaction,
  { officeId, tokenSha256 }: Token,
): Promise<StoredSession | undefined> {
  const query = transaction
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join
        .onRef('account.office_id', '=', 'session.office_id')
        .onRef('account.account_id', '=', 'session.account_id'),
    )
    .leftJoin('account_secret as secret', (join) =>
      join
        .onRef('secret.office_id', '=', 'session.office_id')
        .onRef('secret.account_id', '=', 'session.account_id'),
    )
    .select((of) => [
      'session.session_id',
      'session.started_at',
      'session.last_seen_at',
      'session.ended_at',
      'account.account_id',
      'account.name',
      'account.role',
      'account.unit_id',
      'account.is_active',
      'secret.must_change',
      'secret.password_set_at',
      'secret.code_confirmed_at',
      of
        .selectFrom('access_settings')
        .select('settings')
        .where('access_settings.office_id', '=', officeId)
        .orderBy('version', 'desc')
        .limit(1)
        .as('settings'),
    ])
    .where('session.office_id', '=', officeId)
    .where('session.token_sha256', '=', tokenSha256)
  const asked = kept(query.compile())
  const { rows } = await transaction.executeQuery(asked)
  const [row] = rows
  if (!row) return undefined
  const { account_id: accountId, role, unit_id: unitId } = row
  return {
    sessionId: row.session_id,
    actor: { officeId, accountId, role, unitId },
    name: row.name,
    isActive: row.is_active,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    endedAt: row.ended_at,
    password:
      row.must_change === null || row.password_set_at === null
        ? null
        : { mustChange: row.must_change, setAt: row.password_set_at },
    hasCode: row.code_confirmed_at !== null,
    settings: { ...USUAL_ACCESS, ...row.settings },
  }
}

/** Writes down that a session was used. */
export async function touchSession(
  transaction: LedgerTransaction,
  session: { readonly officeId: OfficeId; readonly sessionId: string; readonly seenAt: Instant },
): Promise<void> {
  await transaction
    .updateTable('session')
    .set({ last_seen_at: session.seenAt })
    .where('office_id', '=', session.officeId)
    .where('session_id', '=', session.sessionId)
    .execute()
}

/** Ends one session of a token; answers whether it was open. */
export async function endSession(
  transaction: LedgerTransaction,
  { officeId, tokenSha256 }: Token,
  endedAt: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('session')
    .set({ ended_at: endedAt })
    .where('office_id', '=', officeId)
    .where('token_sha256', '=', tokenSha256)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends every session of an account, but for one where it is named; answers how many were open. */
export async function endSessionsOf(
  transaction: LedgerTransaction,
  whose: {
    readonly officeId: OfficeId
    readonly accountId: AccountId
    readonly but: string | null
    readonly endedAt: Instant
  },
): Promise<number> {
  const others: Expression<SqlBool> =
    whose.but === null ? sql<SqlBool>`true` : sql<SqlBool>`session_id <> ${whose.but}`
  const { numUpdatedRows } = await transaction
    .updateTable('session')
    .set({ ended_at: whose.endedAt })
    .where('office_id', '=', whose.officeId)
    .where('account_id', '=', whose.accountId)
    .where('ended_at', 'is', null)
    .where(others)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
