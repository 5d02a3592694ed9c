import type { Client } from 'pg'
import { CASE_TABLES } from '../../src/db/cases/new-case-rows.ts'
import { withClient } from '../../src/db/server/roles.ts'
import { rulesOf } from '../../src/office/cases/round-rules.ts'
import type { BenchLedger } from '../ledger/bench-ledger.ts'
import { openMadeUpRound } from '../made-up/fill-ledger.ts'
import type { MadeUpRound } from '../made-up/made-up-round.ts'
import { copyEvenings } from './copy-evenings.ts'

/** Every table that cases fill. */
const FILLED = [
  ...CASE_TABLES.filter((table) => table !== 'case_version'),
  ...['fact_set', 'case_span', 'case_version_measures'],
]

/**
 * Fills an empty ledger with all cases of the round by COPY. While it lasts the tables' keys are not
 * checked and their further indexes are away; both are as before when it is done.
 */
export async function loadMillion(
  { context, superuserUrl }: BenchLedger,
  round: MadeUpRound,
  say: (sentence: string) => void,
): Promise<void> {
  await openMadeUpRound(context, round)
  const rules = rulesOf(round.settings, context)
  await withClient(superuserUrl, async (client) => {
    await client.query(`set maintenance_work_mem = '512MB'`)
    const indexes = await takeIndexes(client)
    await setTriggers(client, 'disable')
    const at = (done: number) => {
      if (done % 50_000 === 0) say(`${done.toLocaleString('en')} cases copied`)
    }
    // What a transaction itself has emptied is filled without a log of every row.
    await client.query(`begin; truncate ${FILLED.join(', ')} cascade`)
    await copyEvenings(client, round, rules, at)
    await client.query('commit')
    await setTriggers(client, 'enable')
    for (const [name, definition] of indexes) {
      say(`index ${name}`)
      await client.query(definition)
    }
    say('vacuum and analyze')
    await client.query('vacuum (analyze)')
  })
}

/** Takes away the indexes that are no keys; answers with how each is made again. */
async function takeIndexes(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes
     where schemaname = 'public' and tablename = any ($1)
       and not exists (select from pg_constraint where conname = indexname)`,
    [[...FILLED]],
  )
  for (const { indexname } of rows) await client.query(`drop index ${indexname}`)
  return new Map(rows.map(({ indexname, indexdef }) => [indexname, indexdef]))
}

async function setTriggers(client: Client, how: 'enable' | 'disable'): Promise<void> {
  for (const table of FILLED) await client.query(`alter table ${table} ${how} trigger all`)
}
