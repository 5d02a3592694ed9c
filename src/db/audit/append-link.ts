import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { LinkKind } from '../../core/audit/entry-text.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** What a new link binds. */
export type NewLink = {
  readonly officeId: OfficeId
  readonly kind: LinkKind
  readonly at: Instant
  readonly entries: number
  /** The entries' text (core/audit/entry-text.ts). */
  readonly text: string
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Adds a link to the office's trail and answers with its number; done at the door. The hash follows in the
 * database from the head's, which writers queue for, so that two links at one moment come one after the other.
 */
export async function appendLink(transaction: LedgerTransaction, link: NewLink): Promise<number> {
  const { rows } = await sql<{ link_number: number }>`
    with moved as (${headMoved(link)}), linked as (${linkWritten(link)})
    select link_number from moved`.execute(transaction)
  const [row] = rows
  if (!row) throw new Error(`no link was added to the trail of ${link.officeId}`)
  return row.link_number
}

/** The head goes on by one; the hash is that of `textOfLink` (core/audit/proof.ts). */
export function headMoved({ officeId, kind, text }: NewLink) {
  const digest = digestOf(text)
  const first = digestOf([officeId, 1, '', kind, digest].join('\n'))
  return sql`insert into audit_head values (${officeId}, 1, ${first})
    on conflict (office_id) do update set
      link_number = audit_head.link_number + 1,
      sha256 = encode(sha256(convert_to(concat_ws(e'\n', audit_head.office_id::text,
        audit_head.link_number + 1, audit_head.sha256, ${kind}::text, ${digest}::text), 'UTF8')), 'hex')
    returning office_id, link_number, sha256`
}

/** The statement that writes the link at the head that `moved` has just set on. */
export function linkWritten({ kind, at, entries, text }: NewLink) {
  return sql`insert into audit_link (office_id, link_number, at, kind, entries, digest, sha256)
    select office_id, link_number, ${at}::timestamptz, ${kind}, ${entries}::integer,
      ${digestOf(text)}, sha256 from moved`
}
