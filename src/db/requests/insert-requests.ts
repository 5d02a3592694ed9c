import { sql } from 'kysely'
import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { kept } from '../transaction-on.ts'

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
  const column = <Value>(of: (request: AnsweredRequest) => Value) => requests.map(of)
  await transaction.executeQuery(
    kept(
      sql`insert into request_audit (office_id, account_id, at, method, path, status, took_ms)
        select ${officeId}, ${accountId}, answered.*
        from unnest(${column(({ at }) => at)}::timestamptz[], ${column(({ method }) => method)}::text[],
          ${column(({ path }) => path)}::text[], ${column(({ status }) => status)}::smallint[],
          ${column(({ tookMs }) => tookMs)}::integer[]) answered`.compile(transaction),
    ),
  )
}
