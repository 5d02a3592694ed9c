import { type Client, escapeIdentifier } from 'pg'
import type { SchemaStep, SequencePart } from './manifest.ts'

/** A table as the database's catalogue describes it. */
export type CatalogueTable = {
  readonly name: string
  /** All but generated columns, in order. */
  readonly columns: readonly string[]
  /** The tables that its foreign keys name. */
  readonly refersTo: readonly string[]
  /** About how many rows, as last estimated; below 0 when never. */
  readonly roughRows: number
}

/** Bears the record of the schema's steps, which a backup keeps in its manifest. */
const RECORD_OF_STEPS = 'schema_migration'

/** Every table of the ledger, ordered so that a table comes after those it refers to. */
export async function tablesInOrder(client: Client): Promise<readonly CatalogueTable[]> {
  const { rows } = await client.query<CatalogueTable>({
    text: `
      SELECT c.relname AS name, c.reltuples::float8 AS "roughRows",
        ARRAY(SELECT a.attname::text FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
              ORDER BY a.attnum) AS columns,
        ARRAY(SELECT DISTINCT r.relname::text
              FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
              WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid
              ORDER BY 1) AS "refersTo"
      FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT c.relispartition AND c.relname <> $1
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
      ORDER BY c.relname COLLATE "C"`,
    values: [RECORD_OF_STEPS],
  })
  return inOrderOfReference(rows)
}

/** Tables that refer to each other in a ring keep the order of their names: their keys are checked at the end. */
export function inOrderOfReference(tables: readonly CatalogueTable[]): readonly CatalogueTable[] {
  const ordered: CatalogueTable[] = []
  let waiting = [...tables]
  while (waiting.length > 0) {
    const names = new Set(waiting.map((table) => table.name))
    const free = waiting.filter((table) => !table.refersTo.some((name) => names.has(name)))
    const next = free.length > 0 ? free : waiting
    ordered.push(...next)
    waiting = waiting.filter((table) => !next.includes(table))
  }
  return ordered
}

/** The steps of the schema that this database has seen. */
export async function schemaSteps(client: Client): Promise<readonly SchemaStep[]> {
  const { rows } = await client.query<SchemaStep>(
    `SELECT lpad(number::text, 4, '0') || '-' || name AS name, sha256 FROM schema_migration ORDER BY number`,
  )
  return rows
}

/** How far every sequence has run. */
export async function sequencesOf(client: Client): Promise<readonly SequencePart[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname COLLATE "C"`)
  const parts: SequencePart[] = []
  for (const { name } of rows) {
    const state = await client.query<Omit<SequencePart, 'name'>>(
      `SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM public.${escapeIdentifier(name)}`,
    )
    for (const found of state.rows) parts.push({ name, ...found })
  }
  return parts
}

/** A table and its columns as COPY names them. */
export function copyTarget(table: {
  readonly name: string
  readonly columns: readonly string[]
}): string {
  return `public.${escapeIdentifier(table.name)} (${table.columns.map(escapeIdentifier).join(', ')})`
}

/** Values are written the same by every server from 15 on. */
export const PLAIN_TEXT_SETTINGS = `
  SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'iso_8601';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL client_encoding = 'UTF8';
  SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;`
