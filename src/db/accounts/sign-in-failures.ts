import type { Failures } from '../../core/account/lock-out.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** Under what failures are counted: a name that was knocked with, or the address of a machine. */
export type FailureKey = {
  readonly officeId: OfficeId
  readonly kind: 'account' | 'address'
  readonly name: string
}

/** What is known under a key, held until the transaction ends, so that attempts at one moment are counted one after the other; a first one too. */
export async function lockFailures(
  transaction: LedgerTransaction,
  { officeId, kind, name }: FailureKey,
  now: Instant,
): Promise<Failures> {
  await transaction
    .insertInto('sign_in_failure')
    .values({ office_id: officeId, kind, name, failures: 0, last_failed_at: now, wait_until: null })
    .onConflict((conflict) => conflict.columns(['office_id', 'kind', 'name']).doNothing())
    .execute()
  const row = await transaction
    .selectFrom('sign_in_failure')
    .select(['failures', 'last_failed_at', 'wait_until'])
    .where('office_id', '=', officeId)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { failures: row.failures, lastFailedAt: row.last_failed_at, waitUntil: row.wait_until }
}

/** Keeps what is now known under a name or an address, in place of what was known before. */
export async function saveFailures(
  transaction: LedgerTransaction,
  { officeId, kind, name }: FailureKey,
  { failures, lastFailedAt, waitUntil }: Failures,
): Promise<void> {
  const state = { failures, last_failed_at: lastFailedAt, wait_until: waitUntil }
  await transaction
    .insertInto('sign_in_failure')
    .values({ office_id: officeId, kind, name, ...state })
    .onConflict((conflict) => conflict.columns(['office_id', 'kind', 'name']).doUpdateSet(state))
    .execute()
}
