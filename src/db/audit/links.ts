import { sql } from 'kysely'
import {
  type AuditedAccountEvent,
  type AuditedIdentityView,
  type AuditedRequest,
  textOfAccountEvent,
  textOfIdentityView,
  textOfRequests,
} from '../../core/audit/entry-text.ts'
import type { Anchor, AuditLink, HeldLink } from '../../core/audit/proof.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { digestOf } from './append-link.ts'

type Span = { readonly officeId: OfficeId; readonly from: number; readonly to: number }

/** The end of an office's trail; undefined while it has none. */
export async function headOfTrail(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<Anchor | undefined> {
  const row = await transaction
    .selectFrom('audit_head')
    .select(['link_number', 'sha256'])
    .where('office_id', '=', officeId)
    .executeTakeFirst()
  return row && { number: row.link_number, sha256: row.sha256 }
}

/** Links in their order after a number, no more than `most`, each with what its entries are now. */
export async function heldLinks(
  transaction: LedgerTransaction,
  of: { readonly officeId: OfficeId; readonly after: number; readonly most: number },
): Promise<readonly HeldLink[]> {
  const { officeId } = of
  const rows = await transaction
    .selectFrom('audit_link')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('link_number', '>', of.after)
    .orderBy('link_number')
    .limit(of.most)
    .execute()
  const links = rows.map(
    (row): AuditLink => ({
      number: row.link_number,
      at: row.at,
      kind: row.kind,
      entries: row.entries,
      digest: row.digest,
      sha256: row.sha256,
    }),
  )
  const [first] = links
  const last = links.at(-1)
  if (!first || !last) return []
  const held = await textsWithin(transaction, { officeId, from: first.number, to: last.number })
  return links.map((link) => {
    const { entries, text } = held(link)
    return { ...link, foundEntries: entries, foundDigest: digestOf(text) }
  })
}

type Held = { readonly entries: number; readonly text: string }

async function textsWithin(
  transaction: LedgerTransaction,
  span: Span,
): Promise<(link: AuditLink) => Held> {
  const requests = await requestsWithin(transaction, span)
  const events = await eventsWithin(transaction, span)
  const views = await viewsWithin(transaction, span)
  return ({ kind, number }) => {
    if (kind === 'requests') {
      const own = requests.get(number) ?? []
      return { entries: own.length, text: textOfRequests(own) }
    }
    const texts =
      kind === 'accountEvent'
        ? (events.get(number) ?? []).map(textOfAccountEvent)
        : (views.get(number) ?? []).map(textOfIdentityView)
    // A link binds one of these; a second one was slipped in.
    return { entries: texts.length, text: texts.join('\n') }
  }
}

async function requestsWithin(transaction: LedgerTransaction, span: Span) {
  const rows = await transaction
    .selectFrom('request_audit')
    .selectAll()
    .where('office_id', '=', span.officeId)
    .where('link_number', '>=', span.from)
    .where('link_number', '<=', span.to)
    .orderBy('link_number')
    .orderBy('place')
    .execute()
  return grouped(rows, (row): AuditedRequest => {
    const { at, method, path, status, address, way } = row
    return {
      at,
      accountId: row.account_id,
      method,
      path,
      status,
      tookMs: row.took_ms,
      address,
      way,
    }
  })
}

async function eventsWithin(transaction: LedgerTransaction, span: Span) {
  const rows = await transaction
    .selectFrom('account_event')
    .selectAll()
    .where('office_id', '=', span.officeId)
    .where('link_number', '>=', span.from)
    .where('link_number', '<=', span.to)
    .execute()
  return grouped(rows, (row): AuditedAccountEvent => {
    const { at, fact, reason, address } = row
    const about = { eventId: row.event_id, accountId: row.account_id, by: row.by_account_id }
    return { ...about, at, fact, reason, address }
  })
}

async function viewsWithin(transaction: LedgerTransaction, span: Span) {
  const rows = await transaction
    .selectFrom('identity_view')
    .selectAll()
    .where('office_id', '=', span.officeId)
    .where('link_number', '>=', span.from)
    .where('link_number', '<=', span.to)
    .execute()
  return grouped(rows, (row): AuditedIdentityView => {
    const about = { viewId: row.view_id, accountId: row.account_id, caseId: row.case_id }
    return { ...about, at: row.seen_at, reason: row.reason }
  })
}

function grouped<Row extends { readonly link_number: number | null }, Entry>(
  rows: readonly Row[],
  entryOf: (row: Row) => Entry,
): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, Entry[]>()
  for (const row of rows) {
    const number = row.link_number ?? 0
    const group = groups.get(number) ?? []
    group.push(entryOf(row))
    groups.set(number, group)
  }
  return groups
}

/** The tables whose entries are bound, each with when an entry was written. */
const BOUND = [
  ['request_audit', 'at'],
  ['account_event', 'at'],
  ['identity_view', 'seen_at'],
] as const

/** Whether an entry from after the first link is bound to none: it was slipped in, or taken out of its link. */
export async function hasUnboundEntries(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<boolean> {
  const unbound = BOUND.map(
    ([table, at]) => sql`exists (select from ${sql.table(table)} entry
      where entry.office_id = ${officeId} and entry.link_number is null
        and entry.${sql.ref(at)} > first.at)`,
  )
  const { rows } = await sql<{ found: boolean }>`
    select ${sql.join(unbound, sql` or `)} as found from audit_link first
    where first.office_id = ${officeId} and first.link_number = 1`.execute(transaction)
  return rows[0]?.found ?? false
}
