import type { Client } from 'pg'
import { withClient } from '../server/roles.ts'

/** What stands in a column of the one row that every table gets: the office's, of one unit, published, shared. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  office_id: 'yongzhou',
  unit_id: 'lingling',
  unit_ids: ['lingling'],
  lead_units: ['lingling'],
  involved_units: ['lingling'],
  audience: 'units',
  status: 'published',
  is_shared: true,
  is_void: false,
  role: 'clerk',
}
/** Where one table means something else by a name. */
const IN_TABLE: Readonly<Record<string, unknown>> = {
  'notice.audience': 'unit',
  'request_audit.status': 200,
}
const BY_TYPE: Readonly<Record<string, unknown>> = {
  text: 'x',
  uuid: '018f0000-0000-7000-8000-000000000001',
  jsonb: {},
  bool: true,
  int2: 1,
  int4: 1,
  int8: 1,
  date: '2020-10-24',
  timestamptz: '2020-10-24T00:00:00Z',
  bytea: '\\x00',
  numeric: 1,
  float8: 1,
}

export type MadeUpRow = {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
  /** Columns that may be empty. */
  readonly mayLack: ReadonlySet<string>
}

/**
 * Puts one made-up row into every table of the ledger, past all checks and keys, which are taken away first:
 * what is tested on it is who may read and write it. For a ledger that is thrown away afterwards.
 */
export async function fillEveryTable(adminUrl: string): Promise<readonly MadeUpRow[]> {
  return withClient(adminUrl, async (client) => {
    await takeChecksAway(client)
    const rows = await madeUpRows(client)
    for (const { table, row } of rows) {
      await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`)
      const columns = Object.keys(row).join(', ')
      await client.query(
        `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
         SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1) ON CONFLICT DO NOTHING`,
        [JSON.stringify(row)],
      )
      await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`)
    }
    return rows
  })
}

async function takeChecksAway(client: Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', conrelid::regclass, conname) AS statement
    FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype IN ('c', 'f')
    UNION ALL
    SELECT format('ALTER DOMAIN %s DROP CONSTRAINT %I', contypid::regtype, conname)
    FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contypid <> 0 AND contype = 'c'`)
  for (const { statement } of rows) await client.query(statement)
}

type Column = {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly mayLack: boolean
}

async function madeUpRows(client: Client): Promise<readonly MadeUpRow[]> {
  const { rows } = await client.query<Column>(`
    SELECT c.relname AS "table", a.attname AS "column", NOT a.attnotnull AS "mayLack",
      CASE WHEN t.typtype = 'd' THEN b.typname ELSE t.typname END AS type
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_type b ON b.oid = t.typbasetype
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND EXISTS (SELECT FROM pg_attribute o
                  WHERE o.attrelid = c.oid AND o.attname = 'office_id' AND NOT o.attisdropped)
    ORDER BY c.relname, a.attnum`)
  const tables = [...new Set(rows.map(({ table }) => table))]
  return tables.map((table) => {
    const columns = rows.filter((one) => one.table === table)
    return {
      table,
      row: Object.fromEntries(columns.map((one) => [one.column, valueIn(one)])),
      mayLack: new Set(columns.filter((one) => one.mayLack).map((one) => one.column)),
    }
  })
}

function valueIn({ table, column, type }: Column): unknown {
  const named = IN_TABLE[`${table}.${column}`] ?? BY_NAME[column]
  return named ?? (type.startsWith('_') ? [] : BY_TYPE[type])
}
