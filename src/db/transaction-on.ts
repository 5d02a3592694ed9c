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
  return new Transaction<Tables>({
    config: { dialect: DIALECT },
    dialect: DIALECT,
    driver: DRIVER,
    executor: new DefaultQueryExecutor(COMPILER, ADAPTER, provider),
  })
}

const COUNTS_ROWS = ['INSERT', 'UPDATE', 'DELETE', 'MERGE']

function connectionOn(client: PoolClient): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery) {
      const result = await client.query({ text: query.sql, values: [...query.parameters] })
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
