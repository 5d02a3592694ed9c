import { sql } from 'kysely'
import { type AuditedRequest, textOfRequests } from '../../core/audit/entry-text.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { headMoved, linkWritten } from '../audit/append-link.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { kept } from '../transaction-on.ts'

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** Appends requests to the office's trail, bound by one link, in one statement; done at the door. */
export async function insertRequests(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { requests, at }: { readonly requests: readonly AuditedRequest[]; readonly at: Instant },
): Promise<void> {
  if (requests.length === 0) return
  const text = textOfRequests(requests)
  const link = { officeId, kind: 'requests', at, entries: requests.length, text } as const
  const column = <Value>(of: (request: AuditedRequest) => Value) => requests.map(of)
  await transaction.executeQuery(
    kept(
      sql`with moved as (${headMoved(link)}), linked as (${linkWritten(link)})
        insert into request_audit (office_id, link_number, account_id, at, method, path, status,
          took_ms, address, way, about, place)
        select moved.office_id, moved.link_number, answered.*
        from moved, unnest(${column(({ accountId }) => accountId)}::text[],
          ${column((one) => one.at)}::timestamptz[], ${column(({ method }) => method)}::text[],
          ${column(({ path }) => path)}::text[], ${column(({ status }) => status)}::smallint[],
          ${column(({ tookMs }) => tookMs)}::integer[], ${column(({ address }) => address)}::text[],
          ${column(({ way }) => way)}::text[], ${column(({ path }) => ID.exec(path)?.[0] ?? null)}::uuid[])
          with ordinality answered`.compile(transaction),
    ),
  )
}
