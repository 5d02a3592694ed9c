import { once } from 'node:events'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { CASE_TABLES, type CaseTable } from '../../src/db/cases/new-case-rows.ts'
import type { Column } from '../../src/db/rows/copy-text.ts'
import { storingVersionsFrom } from '../../src/db/versions/store-versions.ts'
import type { RoundRules } from '../../src/office/cases/round-rules.ts'
import type { MadeUpRound } from '../made-up/made-up-round.ts'
import { eveningOfCases } from './evening.ts'

/** Copies the cases of every evening in the transaction that is open; the next evening is made while the server takes in the last. */
export async function copyEvenings(
  client: Client,
  round: MadeUpRound,
  rules: RoundRules,
  at: (cases: number) => void,
): Promise<void> {
  const columns = await columnsByTable(client)
  await client.query(`create temporary table ${STAGE} (like case_version) on commit drop`)
  const linesOf = eveningOfCases(round, rules, columns)
  let copied: Promise<unknown> = Promise.resolve()
  for (const evening of round.batches.keys()) {
    const lines = linesOf(evening)
    await copied
    copied = copyTables(client, columns, lines)
    at((evening + 1) * round.perEvening)
  }
  await copied
}

async function copyTables(
  client: Client,
  columns: Readonly<Record<CaseTable, readonly Column[]>>,
  lines: Readonly<Record<CaseTable, string>>,
): Promise<void> {
  for (const table of CASE_TABLES) {
    const names = columns[table].map(({ name }) => name).join(', ')
    const isView = table === 'case_version'
    const target = isView ? STAGE : table
    const stream = client.query(copyFrom(`copy ${target} (${names}) from stdin`))
    stream.end(lines[table])
    await once(stream, 'finish')
    if (isView) await client.query([...VERSIONS, `truncate ${STAGE}`].join(';'))
  }
}

/** Versions are a view over three tables: they are copied beside it and stored from there. */
const STAGE = 'staged_versions'
const VERSIONS = Object.values(storingVersionsFrom(STAGE))

async function columnsByTable(
  client: Client,
): Promise<Readonly<Record<CaseTable, readonly Column[]>>> {
  const columns: Partial<Record<CaseTable, readonly Column[]>> = {}
  for (const table of CASE_TABLES) columns[table] = await columnsOf(client, table)
  return columns as Record<CaseTable, readonly Column[]>
}

async function columnsOf(client: Client, table: CaseTable): Promise<readonly Column[]> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  )
  return rows.map(({ name, type }) => ({ name, isJson: type === 'jsonb' }))
}
