import { CompiledQuery, type Transaction } from 'kysely'
import type { Actor } from '../core/account/actor.ts'
import type { Database } from './pool.ts'
import type { Schema } from './schema.ts'
import {
  type ActingAccount,
  actorSettings,
  type TransactionOptions,
  withActor,
} from './with-actor.ts'

/** Connections to the ledger. */
export type LedgerDatabase = Database<Schema>

/** One transaction on the ledger, in which row security knows who acts. */
export type LedgerTransaction = Transaction<Schema>

/** Runs `work` in one transaction of its own as this actor. */
export function asActor<T>(
  database: LedgerDatabase,
  actor: Actor,
  work: (transaction: LedgerTransaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return withActor(database, actingAccount(actor), work, options)
}

/** Lets another actor go on in the same transaction. */
export async function becomeActor(transaction: LedgerTransaction, actor: Actor): Promise<void> {
  for (const statement of actorSettings(actingAccount(actor)).split(';')) {
    await transaction.executeQuery(CompiledQuery.raw(statement))
  }
}

function actingAccount({ officeId, role, unitId, accountId }: Actor): ActingAccount {
  return { office: officeId, role, unit: unitId, account: accountId }
}
