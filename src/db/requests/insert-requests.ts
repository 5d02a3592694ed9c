import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** One line of the audit: what was asked and how it was answered; no query, so no person's name. */
export type AnsweredRequest = {
  readonly at: Instant
  readonly method: string
  readonly path: string
  readonly status: number
  readonly tookMs: number
}

/** Appends to the audit of the actor's office. */
export async function insertRequests(
  transaction: LedgerTransaction,
  { officeId, accountId }: Pick<Actor, 'officeId' | 'accountId'>,
  requests: readonly AnsweredRequest[],
): Promise<void> {
  if (requests.length === 0) return
  const rows = requests.map(({ at, method, path, status, tookMs }) => ({
    office_id: officeId,
    at,
    account_id: accountId,
    method,
    path,
    status,
    took_ms: tookMs,
  }))
  await transaction.insertInto('request_audit').values(rows).execute()
}
