import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  SingleConnectionProvider,
  Transaction,
} from 'kysely'
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg'
import { sendTogether } from './send-together.ts'

const DRIVER = new DummyDriver()
const ADAPTER = new PostgresAdapter()
const COMPILER = new PostgresQueryCompiler()
/** Only names the dialect; the transaction's one connection is given with its executor. */
const DIALECT = new PostgresDialect({
  pool: () => Promise.reject<Pool>(new Error('in a transaction')),
})

/** How a transaction begins: with its first query, in one message. */
export type Opening = {
  /** BEGIN, and what holds until the end. */
  readonly text: string
  /** Whether its first query is its only one: then COMMIT goes out with it too. */
  readonly asksOnce: boolean
}

/** How far a transaction is: nothing sent, open, or ended by its only query. */
export type Course = { stage: 'before' | 'open' | 'ended' }

/** Typed queries over a connection, in a transaction that begins with the first of them. */
export function transactionOn<Tables>(
  client: PoolClient,
  opening: Opening,
  course: Course,
): Transaction<Tables> {
  const provider = new SingleConnectionProvider(connectionOn(client, opening, course))
  const transaction = new Transaction<Tables>({
    config: { dialect: DIALECT },
    dialect: DIALECT,
    driver: DRIVER,
    executor: new DefaultQueryExecutor(COMPILER, ADAPTER, provider),
  })
  connections.set(transaction, { client, opening, course })
  return transaction
}

type Connection = {
  readonly client: PoolClient
  readonly opening: Opening
  readonly course: Course
}

const connections = new WeakMap<object, Connection>()

function connectionBehind(transaction: object): Connection {
  const connection = connections.get(transaction)
  if (!connection) throw new Error('not a transaction of transactionOn')
  return connection
}

/** The connection of a transaction, for COPY alone; nothing else may be asked of it meanwhile. */
export function clientOf(transaction: object): PoolClient {
  return connectionBehind(transaction).client
}

/** Asks two queries in one message; nothing else may be asked of the transaction meanwhile. A transaction that asks once may ask them both. */
export async function askBoth<One, Other>(
  transaction: object,
  one: CompiledQuery<One>,
  other: CompiledQuery<Other>,
): Promise<readonly [readonly One[], readonly Other[]]> {
  const connection = connectionBehind(transaction)
  const words = [one, other].map((query) => wordsOf(connection.client, query))
  const [first, second] = await sent(connection, words)
  return [(first?.rows ?? []) as One[], (second?.rows ?? []) as Other[]]
}

const KEPT = new WeakSet<CompiledQuery>()

/** Marks a query that is asked so often that each connection keeps its plan: its text has few forms and its plan does not hang on its values. */
export function kept<Row>(query: CompiledQuery<Row>): CompiledQuery<Row> {
  KEPT.add(query)
  return query
}

/** A plan takes memory on every connection: no more are kept than these. */
const MOST_KEPT = 24
const namesKept = new WeakMap<PoolClient, Map<string, string>>()

/** The name under which this connection keeps the plan; undefined where it keeps none. */
function nameOfPlan(client: PoolClient, query: CompiledQuery): string | undefined {
  if (!KEPT.has(query)) return undefined
  const names = namesKept.get(client) ?? new Map<string, string>()
  namesKept.set(client, names)
  const known = names.get(query.sql)
  if (known !== undefined || names.size >= MOST_KEPT) return known
  const name = `kept_${names.size + 1}`
  names.set(query.sql, name)
  return name
}

function wordsOf(client: PoolClient, query: CompiledQuery): QueryConfig {
  const name = nameOfPlan(client, query)
  const values = [...query.parameters]
  return { text: query.sql, values, ...(name !== undefined && { name }) }
}

async function sent(
  { client, opening, course }: Connection,
  queries: readonly QueryConfig[],
): Promise<readonly QueryResult[]> {
  const [only, ...others] = queries
  if (course.stage === 'ended') throw new Error('a transaction that asks once was asked again')
  if (course.stage === 'open') {
    return only && others.length === 0 ? [await client.query(only)] : sendTogether(client, queries)
  }
  course.stage = opening.asksOnce ? 'ended' : 'open'
  const end = opening.asksOnce ? ['COMMIT'] : []
  const [, ...results] = await sendTogether(client, [opening.text, ...queries, ...end])
  return results
}

const COUNTS_ROWS = ['INSERT', 'UPDATE', 'DELETE', 'MERGE']

function connectionOn(client: PoolClient, opening: Opening, course: Course): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery) {
      const [result] = await sent({ client, opening, course }, [wordsOf(client, query)])
      if (!result) throw new Error('a query without an answer')
      const rows = result.rows as R[]
      return COUNTS_ROWS.includes(result.command)
        ? { rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
        : { rows }
    },
    streamQuery() {
      throw new Error('rows are read whole; large tables are read by COPY')
    },
  }
}
