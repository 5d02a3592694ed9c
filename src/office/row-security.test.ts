import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../core/account/actor.ts'
import type { OfficeId } from '../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { asActor, type LedgerTransaction } from '../db/ledger.ts'
import { receiveCases } from './cases/receive-cases.ts'
import { incomingCase } from './testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from './testing/test-office.ts'

const ABOUT_CASES = [
  ...['case_file', 'case_unit', 'case_event', 'case_span', 'case_version', 'case_words'],
] as const
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-24T21:00:00+08:00')
  const cases = [
    incomingCase({ number: 'A1' }, ['lingling']),
    incomingCase({ number: 'A2' }, ['lingling', 'dongan']),
    incomingCase({ number: 'A3' }, ['daoxian']),
  ]
  const input = { roundId: YONGZHOU_2020.id, cases }
  agreedValue(await receiveCases(office.context, office.actor('clerk'), input))
})
afterAll(() => office.close())

async function casesSeen(transaction: LedgerTransaction) {
  const counts: Record<string, number> = {}
  for (const table of ABOUT_CASES) {
    const { rows } = await sql<{ count: number }>`
      select count(distinct case_id) as count from ${sql.table(table)}`.execute(transaction)
    counts[table] = rows[0]?.count ?? -1
  }
  return counts
}

const seenBy = (actor: Actor) => asActor(office.context.database, actor, casesSeen)
const all = (count: number) => Object.fromEntries(ABOUT_CASES.map((table) => [table, count]))

describe('谁看得到什么，数据库里再守一道', () => {
  it('没有说是谁在办，哪张表也看不到一行', async () => {
    const { queries } = office.context.database
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'office_id'`.execute(queries)
    expect(tables.length).toBeGreaterThan(15)
    for (const { name } of tables) {
      const { rows } = await sql`select from ${sql.table(name)}`.execute(queries)
      expect([name, rows.length]).toEqual([name, 0])
    }
  })

  it('办公室看到全部，县区只看到自己的，审计员和管理员看不到件', async () => {
    expect(await seenBy(office.actor('clerk'))).toEqual(all(3))
    expect(await seenBy(office.actor('liaison', 'lingling'))).toEqual(all(2))
    expect(await seenBy(office.actor('liaison', 'daoxian'))).toEqual(all(1))
    expect(await seenBy(office.actor('liaison', 'xintian'))).toEqual(all(0))
    expect(await seenBy(office.actor('auditor'))).toEqual(all(0))
    expect(await seenBy(office.actor('administrator'))).toEqual(all(0))
  })

  it('件的情况合用一份，县区也只看得到自己的件用到的', async () => {
    const unitsSeenBy = (actor: Actor) =>
      asActor(office.context.database, actor, async (transaction) => {
        const { rows } = await sql<{ units: string[] }>`
          select involved_units as units from fact_set order by 1`.execute(transaction)
        return rows.map(({ units }) => units)
      })
    expect(await unitsSeenBy(office.actor('clerk'))).toHaveLength(3)
    expect(await unitsSeenBy(office.actor('liaison', 'daoxian'))).toEqual([['daoxian']])
    expect(await unitsSeenBy(office.actor('auditor'))).toEqual([])
  })

  it('别的办公室的人一件也看不到，也搜不到', async () => {
    const stranger = { ...office.actor('head'), officeId: 'yiyang' as OfficeId }
    expect(await seenBy(stranger)).toEqual(all(0))
    const found = await asActor(office.context.database, stranger, async (transaction) => {
      const { rows } = await sql`
        select * from search_cases('yongzhou', 'yongzhou-2020', '{}', '{}', null, null, 10, false)`.execute(
        transaction,
      )
      return rows
    })
    expect(found).toEqual([])
  })

  it('县区不能替别的县区写', async () => {
    const liaison = office.actor('liaison', 'xintian')
    const changed = await asActor(office.context.database, liaison, async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('case_file')
        .set({ is_key: true })
        .executeTakeFirst()
      return numUpdatedRows
    })
    expect(changed).toBe(0n)
  })
})
