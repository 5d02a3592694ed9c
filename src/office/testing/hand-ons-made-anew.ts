import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsFolder } from '../../db/migrate.ts'
import { withClient } from '../../db/server/roles.ts'
import type { TestOffice } from './test-office.ts'

const SPANS = `
  select case_id, 'known' as clock, known_from as since, known_to as until, hand_ons
  from hand_on_version where known_from is not null
  union all
  select case_id, 'happened', happened_from, happened_to, hand_ons
  from hand_on_version where happened_from is not null
  order by case_id, clock, since`

type Spans = readonly {
  readonly case_id: string
  readonly clock: 'known' | 'happened'
  readonly since: unknown
  readonly until: unknown
  readonly hand_ons: unknown
}[]

/** What the acts wrote of hand-ons on both clocks, and what the migration makes of the record in its place. */
export async function handOnsMadeAnew({
  ledger,
}: TestOffice): Promise<{ readonly acted: Spans; readonly made: Spans }> {
  const text = await readFile(join(migrationsFolder(), '0380-hand-ons.sql'), 'utf8')
  return withClient(ledger.adminUrl, async (client) => {
    const { rows: acted } = await client.query(SPANS)
    await client.query(`set constraints all immediate; drop table hand_on_version; ${text}`)
    const { rows: made } = await client.query(SPANS)
    return { acted, made }
  })
}
