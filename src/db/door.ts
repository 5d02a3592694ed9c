import { CompiledQuery } from 'kysely'
import type { OfficeId } from '../core/ledger/ids.ts'
import type { LedgerDatabase, LedgerTransaction } from './ledger.ts'
import { actorSettings, type TransactionOptions, withActor } from './with-actor.ts'

/** Who knocks: row security shows this role what decides who may come in, and hides everything else. */
function doorOf(officeId: OfficeId | '') {
  return { office: officeId, role: 'door', unit: null, account: '' }
}

/** Runs `work` in one transaction at the door of an office. */
export function atDoor<T>(
  database: LedgerDatabase,
  officeId: OfficeId,
  work: (transaction: LedgerTransaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return withActor(database, doorOf(officeId), work, options)
}

/** Runs `work` outside all doors: the offices' names are all that is seen there. */
export function outside<T>(
  database: LedgerDatabase,
  work: (transaction: LedgerTransaction) => Promise<T>,
): Promise<T> {
  return withActor(database, doorOf(''), work)
}

/** Goes to the door in the same transaction, for what an act does with secrets. */
export async function becomeDoor(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<void> {
  for (const statement of actorSettings(doorOf(officeId)).split(';')) {
    await transaction.executeQuery(CompiledQuery.raw(statement))
  }
}
