import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import { asActor } from '../ledger.ts'
import type { Schema } from '../schema.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { clerk, OFFICE, openTestRound, ROUND } from '../versions/testing/test-ledger.ts'
import { type CasePage, listCaseRows } from './list-cases.ts'

let ledger: TestDatabase<Schema>

const page: CasePage = {
  ...{ officeId: OFFICE, roundId: ROUND, ofUnit: null, filter: {}, order: 'recent' },
  ...{ after: null, among: null, most: 51 },
}

beforeAll(async () => {
  ledger = await createTestDatabase<Schema>()
  await openTestRound(ledger.database, instant('2020-10-24T00:00:00Z'))
})
afterAll(() => ledger.drop())

it('the first page of a list keeps its plan on the connection, and a connection keeps only so many', async () => {
  const plans = await asActor(ledger.database, clerk, async (transaction) => {
    const countPlans = async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::integer as count from pg_prepared_statements`.execute(transaction)
      return rows[0]?.count ?? 0
    }
    const before = await countPlans()
    for (let time = 0; time < 3; time += 1) await listCaseRows(transaction, page)
    const same = await countPlans()
    for (let most = 1; most <= 40; most += 1) await listCaseRows(transaction, { ...page, most })
    return { same: same - before, many: await countPlans() }
  })
  expect(plans).toEqual({ same: 1, many: 24 })
})
