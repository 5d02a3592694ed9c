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
    for (const { name, definition, statistics } of indexes) {
      say(`index ${name}`)
      await client.query(definition)
      if (statistics !== null) {
        await client.query(`alter index ${name} alter column 1 set statistics ${statistics}`)
      }
    }
    say('vacuum and analyze')
    await client.query('vacuum (analyze)')
  })
}

type TakenIndex = {
  readonly name: string
  readonly definition: string
  /** How closely its first column's values are known to the planner; null for the usual. */
  readonly statistics: number | null
}

/** Takes away the indexes that are no keys; answers with how each is made again. */
async function takeIndexes(client: Client): Promise<readonly TakenIndex[]> {
  const { rows } = await client.query<TakenIndex>(
    `select indexname as name, indexdef as definition, attstattarget::integer as statistics
     from pg_indexes
     join pg_attribute on attrelid = indexname::regclass and attnum = 1
     where schemaname = 'public' and tablename = any ($1)
       and not exists (select from pg_constraint where conname = indexname)`,
    [[...FILLED]],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows
}

async function setTriggers(client: Client, how: 'enable' | 'disable'): Promise<void> {
  for (const table of FILLED) await client.query(`alter table ${table} ${how} trigger all`)
}
