import { setTimeout as wait } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import { escapeLiteral, type PoolClient } from 'pg'
import { type Database, withConnection } from './pool.ts'
import { codeOf } from './server/database-trouble.ts'
import { type Course, type Opening, transactionOn } from './transaction-on.ts'

/** Who acts, as row security sees them. */
export type ActingAccount = {
  readonly office: string
  readonly role: string
  readonly unit: string | null
  readonly account: string
}

export type TransactionOptions = {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable'
  readonly readOnly?: boolean
  /** The work is one query and no more: then it costs one message to the server and one back. */
  readonly asksOnce?: boolean
}

/** Serialisation failure and deadlock: the same work may succeed when it is done again. */
const WORTH_ANOTHER_TRY = ['40001', '40P01']
const ATTEMPTS = 5
const FIRST_WAIT_MS = 5

/**
 * Runs `work` in one transaction in which row security knows the actor. `work` may run again when
 * the database gives it up for a collision, so it must change nothing but the database.
 */
export async function withActor<Tables, T>(
  database: Database<Tables>,
  actor: ActingAccount,
  work: (transaction: Transaction<Tables>) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const opening = {
    text: `${beginning(options)};${actorSettings(actor)}`,
    asksOnce: options.asksOnce ?? false,
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withConnection(database.pool, (client) => inTransaction(client, opening, work))
    } catch (thrown) {
      if (attempt === ATTEMPTS || !WORTH_ANOTHER_TRY.includes(codeOf(thrown))) throw thrown
      await wait(FIRST_WAIT_MS * 2 ** attempt)
    }
  }
}

function beginning({ isolation, readOnly }: TransactionOptions): string {
  const level = isolation === undefined ? '' : ` ISOLATION LEVEL ${isolation.toUpperCase()}`
  return `BEGIN${level}${readOnly === true ? ' READ ONLY' : ''}`
}

/** Says who acts until the transaction ends. SET LOCAL takes no parameters, and set_config() does not reach the nodes of a distributed server. */
export function actorSettings(actor: ActingAccount): string {
  const { office, role, account } = actor
  const values = { office, role, unit: actor.unit ?? '', account }
  return Object.entries(values)
    .map(([name, value]) => `SET LOCAL huiyin.${name} = ${escapeLiteral(value)}`)
    .join(';')
}

async function inTransaction<Tables, T>(
  client: PoolClient,
  opening: Opening,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const course: Course = { stage: 'before' }
  const result = await work(transactionOn<Tables>(client, opening, course))
  if (course.stage === 'open') await client.query('COMMIT')
  return result
}
