import { once } from 'node:events'
import { Client } from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import type { RoundRules } from '../../src/office/cases/round-rules.ts'
import { madeUpHistory } from '../made-up/made-up-history.ts'
import type { MadeUpRound } from '../made-up/made-up-round.ts'
import { type Column, copyLine } from './copy-text.ts'
import { CASE_TABLES, type CaseTable, rowsOfHistory } from './rows-of-history.ts'

/** Lines are handed to the server in portions of so many cases. */
const PORTION = 500

type Copying = {
  readonly client: Client
  readonly columns: readonly Column[]
  readonly stream: CopyStreamQuery
}

/** Copies the histories of the round from `from` up to `to` into their tables, each table over a connection of its own. */
export async function copyHistories(
  url: string,
  round: MadeUpRound,
  rules: RoundRules,
  { from, to, at }: { readonly from: number; readonly to: number; at: (done: number) => void },
): Promise<void> {
  const copies = new Map<CaseTable, Copying>()
  for (const table of CASE_TABLES) copies.set(table, await openCopy(url, table))
  for (let start = from; start < to; start += PORTION) {
    const lines = linesOf(round, rules, { from: start, to: Math.min(to, start + PORTION), copies })
    for (const [table, text] of lines) await write(copies.get(table), text)
    at(start)
  }
  for (const { client, stream } of copies.values()) {
    stream.end()
    await once(stream, 'finish')
    await client.end()
  }
}

async function openCopy(url: string, table: CaseTable): Promise<Copying> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  )
  const columns = rows.map(({ name, type }) => ({ name, isJson: type === 'jsonb' }))
  const names = columns.map(({ name }) => name).join(', ')
  return { client, columns, stream: client.query(copyFrom(`copy ${table} (${names}) from stdin`)) }
}

function linesOf(
  round: MadeUpRound,
  rules: RoundRules,
  given: {
    readonly from: number
    readonly to: number
    readonly copies: ReadonlyMap<CaseTable, Copying>
  },
): ReadonlyMap<CaseTable, string> {
  const lines = new Map<CaseTable, string>()
  for (let n = given.from; n < given.to; n += 1) {
    const rows = rowsOfHistory(madeUpHistory(round, n), rules)
    for (const table of CASE_TABLES) {
      const columns = given.copies.get(table)?.columns ?? []
      const text = rows[table].map((row) => copyLine(columns, row)).join('')
      lines.set(table, (lines.get(table) ?? '') + text)
    }
  }
  return lines
}

async function write(copying: Copying | undefined, text: string): Promise<void> {
  if (copying && !copying.stream.write(text)) await once(copying.stream, 'drain')
}
