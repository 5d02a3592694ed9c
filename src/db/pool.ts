import { Kysely, PostgresDialect } from 'kysely'
import { Pool, type PoolClient } from 'pg'
import { columnTypes } from './column-types.ts'

/** Connections to one database and, over them, typed queries. `Tables` is the schema's type. */
export type Database<Tables> = {
  readonly pool: Pool
  readonly queries: Kysely<Tables>
  readonly close: () => Promise<void>
}

export type PoolOptions = {
  /** The most connections open at once. */
  readonly max?: number
}

/** Opens connections as they are needed; `close` ends them all. */
export function openDatabase<Tables>(
  url: string,
  { max = 10 }: PoolOptions = {},
): Database<Tables> {
  const pool = openPool(url, { max })
  const queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  // Kysely ends a pool only after a query of its own; transactions go past it.
  return { pool, queries, close: () => pool.end() }
}

/** A pool whose rows hold Instants, Days and safe numbers. */
export function openPool(url: string, { max = 10 }: PoolOptions = {}): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    types: columnTypes,
    idleTimeoutMillis: 30_000,
  })
  // An idle connection that breaks is replaced at the next use, which reports what is wrong.
  pool.on('error', () => undefined)
  return pool
}

/** One connection from the pool for the length of `work`; what `work` left open when it threw is rolled back. */
export async function withConnection<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let isSound = false
  try {
    const result = await work(client)
    isSound = true
    return result
  } catch (thrown) {
    isSound = await rolledBack(client)
    throw thrown
  } finally {
    client.release(!isSound)
  }
}

async function rolledBack(client: PoolClient): Promise<boolean> {
  return client.query('ROLLBACK').then(
    () => true,
    () => false,
  )
}
