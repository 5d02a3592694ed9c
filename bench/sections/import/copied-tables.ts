import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Pool, PoolClient } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { withConnection } from '../../../src/db/pool.ts'

/** What an import writes, in an order in which the tables name only earlier ones. */
const TABLES = [
  ...['batch', 'case_file', 'case_unit', 'case_event', 'case_words', 'fact_set'],
  ...['case_span', 'case_version_measures'],
  ...['identity', 'import_list'],
] as const

/** Writes every row of these tables into files of the folder. */
export async function copyOut(owner: Pool, folder: string): Promise<void> {
  for (const table of TABLES) {
    await withConnection(owner, async (client) => {
      const rows = client.query(copyTo(`copy ${table} to stdout`))
      await pipeline(rows, createWriteStream(fileOf(folder, table)))
    })
  }
}

/** Copies the files into the same tables of another ledger in one transaction; its indexes and keys hold as ever. */
export function copyIn(owner: Pool, folder: string): Promise<void> {
  return withConnection(owner, async (client) => {
    await client.query('begin')
    for (const table of TABLES) await copyTable(client, folder, table)
    await client.query('commit')
  })
}

async function copyTable(client: PoolClient, folder: string, table: string): Promise<void> {
  const rows = client.query(copyFrom(`copy ${table} from stdin`))
  await pipeline(createReadStream(fileOf(folder, table), { highWaterMark: 1 << 20 }), rows)
}

function fileOf(folder: string, table: string): string {
  return join(folder, `${table}.copy`)
}
