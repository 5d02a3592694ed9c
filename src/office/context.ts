import type { Actor } from '../core/account/actor.ts'
import type { HolidayNotice } from '../core/calendar/holiday-notice.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { WorkCalendar } from '../core/calendar/work-calendar.ts'
import { asActor, becomeActor, type LedgerDatabase, type LedgerTransaction } from '../db/ledger.ts'
import type { TransactionOptions } from '../db/with-actor.ts'
import type { FileStore } from './attachments/file-store.ts'
import type { IdentitySealer } from './identity/sealer.ts'

/** What every act needs beside its actor and its input: the ledger, the clock, the dice, the holidays, the seal and the files. */
export type OfficeContext = {
  readonly database: LedgerDatabase
  /** A transaction that several acts share (`inOneTransaction`); without it each act has its own. */
  readonly transaction?: LedgerTransaction
  readonly now: () => Instant
  /** A UUID v7: ids of one evening lie beside each other. */
  readonly newId: () => string
  readonly calendar: WorkCalendar
  /** Lets the calendar know a year's notice that an office has just entered; without it that waits for the next start. */
  readonly learnHolidays?: (notice: HolidayNotice) => void
  readonly sealer: IdentitySealer
  /** The bytes of attachments, in the data folder. */
  readonly files: FileStore
}

/** Runs `work` in one transaction as this actor, or in the transaction that the acts share (whose options then hold). */
export async function inTransaction<T>(
  context: OfficeContext,
  actor: Actor,
  work: (transaction: LedgerTransaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  if (!context.transaction) return asActor(context.database, actor, work, options)
  await becomeActor(context.transaction, actor)
  return work(context.transaction)
}

/** Lets many acts succeed or fail together; each still says who acts. */
export function inOneTransaction<T>(
  context: OfficeContext,
  actor: Actor,
  work: (context: OfficeContext) => Promise<T>,
): Promise<T> {
  return asActor(context.database, actor, (transaction) => work({ ...context, transaction }))
}
