import { sql } from 'kysely'
import type { LedgerTransaction } from '../ledger.ts'
import type { Schema } from '../schema.ts'

const ROWS_A_STATEMENT = 2000

/**
 * Inserts many rows of one table, columns by name, as one JSON text a statement: COPY would pass row
 * security by, and the server refuses it there.
 */
export async function insertRows(
  transaction: LedgerTransaction,
  table: keyof Schema,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const json = rowsAsJson(rows.slice(start, start + ROWS_A_STATEMENT))
    await sql`insert into ${sql.table(table)}
      select * from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(
      transaction,
    )
  }
}

/** Rows as JSON that the server takes: without NUL, which it cannot store, and without halves of characters. */
export function rowsAsJson(rows: readonly object[]): string {
  return withoutUnstorable(JSON.stringify(rows))
}

/** JSON text without what the server cannot store in it. */
export function withoutUnstorable(json: string): string {
  return UNSTORABLE.test(json) ? json.replace(UNSTORABLE_ALL, replaced) : json
}

/** `JSON.stringify` writes lone surrogates as escapes already; the even number of backslashes before tells an escape from a text that looks like one. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/
const UNSTORABLE_ALL = /(\\\\)|\\u(?:0000|d[89a-f][0-9a-f]{2})/g

function replaced(_: string, backslashes: string | undefined): string {
  return backslashes ?? '\ufffd'
}
