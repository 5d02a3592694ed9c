import { once } from 'node:events'
import { sql } from 'kysely'
import { escapeIdentifier } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { LedgerTransaction } from '../ledger.ts'
import type { Schema } from '../schema.ts'
import { clientOf } from '../transaction-on.ts'
import { storingVersionsFrom } from '../versions/store-versions.ts'
import { type Column, copyLine } from './copy-text.ts'

/** Rows of one table, made ready to be sent. */
export type CopyOfRows = { readonly table: keyof Schema; readonly text: string }

/** The columns of tables into which this transaction can copy. */
export type Stages = ReadonlyMap<keyof Schema, readonly Column[]>

/**
 * Readies the transaction for copying into these tables: COPY would pass row security by, and the
 * server refuses it there, so rows are copied into a temporary table, which has no index and no log,
 * and inserted from it under row security. Null where the server grants no temporary tables.
 */
export async function stagesFor(
  transaction: LedgerTransaction,
  tables: readonly (keyof Schema)[],
): Promise<Stages | null> {
  const { rows } = await sql<{ table: keyof Schema; columns: readonly Column[] }>`
    select relname as table, json_agg(json_build_object('name', attname,
      'isJson', atttypid = 'jsonb'::regtype) order by attnum) as columns
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relname = any (${[...tables]}::text[])
      and attnum > 0 and not attisdropped
      and has_database_privilege(current_database(), 'TEMPORARY')
    group by relname`.execute(transaction)
  if (rows.length === 0) return null
  for (const { table } of rows) {
    await sql`create temporary table if not exists ${stageOf(table)} (like public.${sql.table(table)})
      on commit drop`.execute(transaction)
  }
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

/** Makes rows ready to be sent. */
export function copyOf(
  stages: Stages,
  table: keyof Schema,
  rows: readonly Readonly<Record<string, unknown>>[],
): CopyOfRows {
  const columns = stages.get(table)
  if (!columns) throw new Error(`no stage for ${table}`)
  return { table, text: rows.map((row) => copyLine(columns, row)).join('') }
}

/** Inserts rows that were made ready. */
export async function insertCopy(
  transaction: LedgerTransaction,
  { table, text }: CopyOfRows,
): Promise<void> {
  if (text === '') return
  const client = clientOf(transaction)
  const stream = client.query(copyFrom(`copy pg_temp.${stageName(table)} from stdin`))
  stream.end(text)
  await once(stream, 'finish')
  // One message, so that the server need not wait for this program in between.
  await client.query(`${insertingFrom(table)}; truncate pg_temp.${stageName(table)}`)
}

/** Versions are a view over three tables. */
function insertingFrom(table: keyof Schema): string {
  const stage = `pg_temp.${stageName(table)}`
  if (table !== 'case_version') {
    return `insert into public.${escapeIdentifier(table)} select * from ${stage}`
  }
  return Object.values(storingVersionsFrom(stage)).join(';')
}

const stageName = (table: keyof Schema) => `staged_${table}`
const stageOf = (table: keyof Schema) => sql.table(`pg_temp.${stageName(table)}`)
