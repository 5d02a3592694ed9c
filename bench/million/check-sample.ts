import type { Pool } from 'pg'
import { CASE_TABLES, type CaseTable } from '../../src/db/cases/new-case-rows.ts'
import { dropLedger, openBenchLedger } from '../ledger/bench-ledger.ts'
import type { BenchServer } from '../ledger/bench-server.ts'
import { openMadeUpRound, playInto } from '../made-up/fill-ledger.ts'
import { madeUpHistory } from '../made-up/made-up-history.ts'
import type { MadeUpRound } from '../made-up/made-up-round.ts'

/** How many rows of the copied ledger were held against those that acts wrote, and how many differ. */
export type SampleChecked = {
  readonly cases: number
  readonly rows: number
  readonly different: number
}

/** Plays a sample of the copied cases by their acts into a ledger of their own and compares every row of every table. */
export async function checkSample(
  server: BenchServer,
  copied: Pool,
  round: MadeUpRound,
  places: readonly number[],
): Promise<SampleChecked> {
  const name = 'huiyin_sample'
  const played = await openBenchLedger(server, name)
  try {
    await openMadeUpRound(played.context, round)
    await playInto(played.context, round, places)
    const ids = places.map((n) => madeUpHistory(round, n).caseId)
    let rows = 0
    let different = 0
    for (const table of CASE_TABLES) {
      const [ours, theirs] = [
        await rowsOf(copied, table, ids),
        await rowsOf(played.owner, table, ids),
      ]
      rows += theirs.length
      different += differences(ours, theirs)
    }
    return { cases: places.length, rows, different }
  } finally {
    await dropLedger(server, played, name)
  }
}

/** Rows as texts, whatever their columns. */
async function rowsOf(
  pool: Pool,
  table: CaseTable,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(one) as row from ${table} one where case_id = any ($1::uuid[])`,
    [ids],
  )
  return rows.map(({ row }) => JSON.stringify(row)).sort((a, b) => (a < b ? -1 : 1))
}

function differences(ours: readonly string[], theirs: readonly string[]): number {
  const most = Math.max(ours.length, theirs.length)
  return Array.from({ length: most }, (_, n) => ours[n] !== theirs[n]).filter(Boolean).length
}
