import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import { migrate, migrationsFolder, readMigrations } from '../migrate.ts'
import { inBareDatabase, rowsOf } from '../testing/sample-ledger.ts'

const AT = instant('2024-03-14T09:00:00Z')
const CASES = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']

/** Brings a database up to the step before the facts stood once. */
async function bringUpBefore(adminUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-before-'))
  try {
    const before = (await readMigrations(migrationsFolder())).filter(({ number }) => number < 200)
    for (const { file } of before)
      await copyFile(join(migrationsFolder(), file), join(folder, file))
    await migrate(adminUrl, { appliedAt: AT, folder })
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Two cases: received alike on different days, one of them then closed with a fine. */
async function fill(adminUrl: string): Promise<void> {
  const fill = (text: string, values: readonly unknown[] = []) => rowsOf(adminUrl, text, values)
  await fill(`insert into office values ('yongzhou', '永州市', $1)`, [AT])
  await fill(`insert into round values ('yongzhou', 'r1', 1, '轮次', '{}', $1)`, [AT])
  const file = `insert into case_file (office_id, case_id, round_id, sequence, kind, is_key,
      is_difficult, is_repeat, categories, lead_units, involved_units, step, status, progress, place,
      excerpt, state, last_happened_at, last_recorded_at)
    values ('yongzhou', $1, 'r1', 1, 'petition', false, false, false, '{水}', '{lingling}',
      '{lingling}', 'assigned', 'open', 'notStarted', '', '', '{}', $2, $2)`
  for (const caseId of CASES) await fill(file, [caseId, AT])
  const version = `insert into case_version (office_id, round_id, case_id, version, kind, split_plus,
      is_key, is_difficult, is_repeat, is_verified, handed_over_on, due_on, categories, lead_units,
      involved_units, step, status, progress, part_statuses, part_steps, measures, known_from,
      known_to, happened_from, happened_to)
    values ('yongzhou', 'r1', $1, $2, 'petition', 0, false, false, false, false, $3, null, '{水}',
      '{lingling}', '{lingling}', $4::text, $5::text, 'notStarted', array[$5::text],
      array[$4::text], $6, $7, 'infinity', $8, $9)`
  const of = (...values: readonly unknown[]) => fill(version, values)
  await of(CASES[0], 1, '2024-03-13', 'assigned', 'open', null, AT, AT, 'infinity')
  await of(CASES[1], 1, '2024-03-14', 'assigned', 'open', null, AT, AT, '2024-03-20T00:00Z')
  const fine = JSON.stringify([
    { kind: 'fine', unitId: 'lingling', quantity: 5, unitOfCount: 'yuan' },
  ])
  await of(CASES[1], 2, '2024-03-14', 'signedOff', 'closed', fine, AT, null, null)
}

it('versions of an older ledger are the same after their facts stand once', async () => {
  await inBareDatabase(async (adminUrl) => {
    await bringUpBefore(adminUrl)
    await fill(adminUrl)
    const versions = `select to_jsonb(one) as version from case_version one order by case_id, version`
    const before = await rowsOf(adminUrl, versions)
    await migrate(adminUrl, { appliedAt: AT })
    expect(before).toHaveLength(3)
    expect(await rowsOf(adminUrl, versions)).toEqual(before)
    expect(await rowsOf(adminUrl, 'select status from fact_set order by status')).toEqual([
      { status: 'closed' },
      { status: 'open' },
    ])
  })
})

it('facts are never changed or removed', async () => {
  await inBareDatabase(async (adminUrl) => {
    await bringUpBefore(adminUrl)
    await fill(adminUrl)
    await migrate(adminUrl, { appliedAt: AT })
    for (const change of ['delete from fact_set', 'update fact_set set is_key = true']) {
      await expect(rowsOf(adminUrl, change)).rejects.toThrow(/never changed/)
    }
  })
})
