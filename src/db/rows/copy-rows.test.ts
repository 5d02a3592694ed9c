import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import { insertRows } from '../cases/insert-rows.ts'
import { asActor, type LedgerTransaction } from '../ledger.ts'
import type { Schema } from '../schema.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { clerk, liaisonOf, OFFICE, openTestRound, ROUND } from '../versions/testing/test-ledger.ts'
import { copyOf, insertCopy, stagesFor } from './copy-rows.ts'

const AT = instant('2020-10-24T00:00:00Z')
let ledger: TestDatabase<Schema>

beforeAll(async () => {
  ledger = await createTestDatabase<Schema>()
  await openTestRound(ledger.database, AT)
})
afterAll(() => ledger.drop())

/** Items that units send in: a list of texts, a tree of anything, texts and numbers in one row. */
const itemRow = fc.record({
  office_id: fc.constant(OFFICE),
  item_id: fc.uuid(),
  round_id: fc.constant(ROUND),
  version: fc.integer({ min: 0, max: 9999 }),
  kind: fc.string({ unit: 'binary' }),
  unit_ids: fc.array(fc.string({ unit: 'grapheme' }).map(withoutNul), { maxLength: 3 }),
  content: fc.dictionary(fc.string(), fc.string({ unit: 'binary' })),
  status: fc.constant('sentIn'),
  recorded_at: fc.constant(AT),
  account_id: fc.constant('clerk.zhou'),
})

function withoutNul(text: string): string {
  return text.replaceAll('\0', '')
}

class TakenBack extends Error {}

/** What stands in the table after rows went in one way or the other; nothing of it stays. */
async function storedBy(insert: (trx: LedgerTransaction) => Promise<void>) {
  let stored: readonly unknown[] = []
  await asActor(ledger.database, clerk, async (trx) => {
    await insert(trx)
    stored = (await sql`select * from bulletin_item order by item_id`.execute(trx)).rows
    throw new TakenBack()
  }).catch((thrown: unknown) => {
    if (!(thrown instanceof TakenBack)) throw thrown
  })
  return stored
}

async function copied(trx: LedgerTransaction, rows: readonly Readonly<Record<string, unknown>>[]) {
  const stages = await stagesFor(trx, ['bulletin_item'])
  if (!stages) throw new Error('no temporary tables')
  const half = Math.ceil(rows.length / 2)
  await insertCopy(trx, copyOf(stages, 'bulletin_item', rows.slice(0, half)))
  await insertCopy(trx, copyOf(stages, 'bulletin_item', rows.slice(half)))
}

it('what is copied stands in the ledger as if it had been inserted, whatever its characters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(itemRow, { selector: (row) => row.item_id, minLength: 1, maxLength: 6 }),
      async (rows) => {
        const inserted = await storedBy((trx) => insertRows(trx, 'bulletin_item', rows))
        expect(await storedBy((trx) => copied(trx, rows))).toEqual(inserted)
      },
    ),
    { numRuns: 60 },
  )
})

it('row security holds what is copied to the same rules', async () => {
  const [row] = fc.sample(itemRow, { numRuns: 1, seed: 7 })
  const elsewhere = { ...row, unit_ids: ['daoxian'], account_id: 'liaison.lingling' }
  await expect(
    asActor(ledger.database, liaisonOf('lingling'), (trx) => copied(trx, [elsewhere])),
  ).rejects.toThrow(/row-level security/)
})
