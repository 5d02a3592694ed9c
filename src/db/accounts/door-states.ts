import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** How an account stands at the door; no secret is among it. */
export type DoorState = {
  readonly hasPassword: boolean
  readonly mustChangePassword: boolean
  readonly hasCode: boolean
  /** Until when nobody may try under its name; null where one may. */
  readonly waitUntil: Instant | null
  readonly openSessions: number
  readonly lastSeenAt: Instant | null
}

const NEVER_SEEN: DoorState = {
  hasPassword: false,
  mustChangePassword: false,
  hasCode: false,
  waitUntil: null,
  openSessions: 0,
  lastSeenAt: null,
}

/** How every account of an office stands at the door; asked there. */
export async function doorStatesOf(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<(accountId: AccountId) => DoorState> {
  const secrets = await transaction
    .selectFrom('account_secret')
    .select(['account_id', 'must_change', 'code_confirmed_at'])
    .where('office_id', '=', officeId)
    .execute()
  const failures = await transaction
    .selectFrom('sign_in_failure')
    .select(['name', 'wait_until'])
    .where('office_id', '=', officeId)
    .where('kind', '=', 'account')
    .where('wait_until', 'is not', null)
    .execute()
  const sessions = await transaction
    .selectFrom('session')
    .select((of) => [
      'account_id',
      of.fn.max('last_seen_at').as('last_seen_at'),
      of.fn.count<number>('session_id').filterWhere('ended_at', 'is', null).as('open'),
    ])
    .where('office_id', '=', officeId)
    .groupBy('account_id')
    .execute()
  const secretOf = new Map(secrets.map((row) => [row.account_id, row]))
  const waitOf = new Map(failures.map((row) => [row.name, row.wait_until]))
  const sessionsOf = new Map(sessions.map((row) => [row.account_id, row]))
  return (accountId) => {
    const secret = secretOf.get(accountId)
    const seen = sessionsOf.get(accountId)
    return {
      ...NEVER_SEEN,
      ...(secret && {
        hasPassword: true,
        mustChangePassword: secret.must_change,
        hasCode: secret.code_confirmed_at !== null,
      }),
      ...(seen && { openSessions: seen.open, lastSeenAt: seen.last_seen_at }),
      waitUntil: waitOf.get(accountId) ?? null,
    }
  }
}
