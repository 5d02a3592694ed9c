import type { AccountFact } from '../../core/account/account-event.ts'
import { textOfAccountEvent } from '../../core/audit/entry-text.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import { appendLink } from '../audit/append-link.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** Something that happened to an account or at the door. */
export type AccountEvent = {
  readonly eventId: string
  readonly at: Instant
  /** Whom it concerns; null where nobody bears the name. */
  readonly accountId: AccountId | null
  /** Who did it; null where nobody had shown who he is. */
  readonly by: AccountId | null
  readonly fact: AccountFact
  readonly reason: string
  /** Of the machine from which it was asked; empty for the command line. */
  readonly address: string
}

/** As it is written down: what there is nothing to say of may be left out. */
export type NewAccountEvent = Omit<AccountEvent, 'reason' | 'address'> &
  Partial<Pick<AccountEvent, 'reason' | 'address'>>

/** Appends to what happened, bound into the office's trail; written at the door alone. */
export async function appendAccountEvent(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  event: NewAccountEvent,
): Promise<void> {
  const { at, reason = '', address = '' } = event
  const text = textOfAccountEvent({ ...event, reason, address })
  const link = { officeId, kind: 'accountEvent', at, entries: 1, text } as const
  await transaction
    .insertInto('account_event')
    .values({
      office_id: officeId,
      event_id: event.eventId,
      link_number: await appendLink(transaction, link),
      at,
      account_id: event.accountId,
      by_account_id: event.by,
      type: event.fact.type,
      fact: JSON.stringify(event.fact),
      reason,
      address,
    })
    .execute()
}

/** What happened to one account or under its name, the latest first. */
export async function eventsOfAccount(
  transaction: LedgerTransaction,
  of: { readonly officeId: OfficeId; readonly accountId: AccountId; readonly most: number },
): Promise<readonly AccountEvent[]> {
  const rows = await transaction
    .selectFrom('account_event')
    .selectAll()
    .where('office_id', '=', of.officeId)
    .where('account_id', '=', of.accountId)
    .orderBy('at', 'desc')
    .orderBy('event_id', 'desc')
    .limit(of.most)
    .execute()
  return rows.map((row) => ({
    eventId: row.event_id,
    at: row.at,
    accountId: row.account_id,
    by: row.by_account_id,
    fact: row.fact,
    reason: row.reason,
    address: row.address,
  }))
}
