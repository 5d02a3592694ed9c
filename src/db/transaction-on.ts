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
import type { Pool, PoolClient } from 'pg'

const DRIVER = new DummyDriver()
const ADAPTER = new PostgresAdapter()
const COMPILER = new PostgresQueryCompiler()
/** Only names the dialect; the transaction's one connection is given with its executor. */
const DIALECT = new PostgresDialect({
  pool: () => Promise.reject<Pool>(new Error('in a transaction')),
})

/** Typed queries over a connection on which a transaction has been opened. */
export function transactionOn<Tables>(client: PoolClient): Transaction<Tables> {
  const provider = new SingleConnectionProvider(connectionOn(client))
  const transaction = new Transaction<Tables>({
    config: { dialect: DIALECT },
    dialect: DIALECT,
    driver: DRIVER,
    executor: new DefaultQueryExecutor(COMPILER, ADAPTER, provider),
  })
  clients.set(transaction, client)
  return transaction
}

const clients = new WeakMap<object, PoolClient>()

/** The connection of a transaction, for COPY alone; nothing else may be asked of it meanwhile. */
export function clientOf(transaction: object): PoolClient {
  const client = clients.get(transaction)
  if (!client) throw new Error('not a transaction of transactionOn')
  return client
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

const COUNTS_ROWS = ['INSERT', 'UPDATE', 'DELETE', 'MERGE']

function connectionOn(client: PoolClient): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery) {
      const name = nameOfPlan(client, query)
      const result = await client.query({
        text: query.sql,
        values: [...query.parameters],
        ...(name !== undefined && { name }),
      })
      const rows = (result.rows ?? []) as R[]
      return COUNTS_ROWS.includes(result.command)
        ? { rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
        : { rows }
    },
    streamQuery() {
      throw new Error('rows are read whole; large tables are read by COPY')
    },
  }
}
