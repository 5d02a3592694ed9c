import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'
import { type ActingAccount, withActor } from './with-actor.ts'

type Tables = { office: { office_id: string; name: string; opened_at: string } }

const administratorOf = (office: string): ActingAccount => ({
  office,
  role: 'administrator',
  unit: null,
  account: 'administrator.zhou',
})

let ledger: TestDatabase<Tables>
beforeAll(async () => {
  ledger = await createTestDatabase<Tables>()
})
afterAll(() => ledger.drop())

const addOffice = (office: string, name = office) =>
  withActor(ledger.database, administratorOf(office), (transaction) =>
    transaction
      .insertInto('office')
      .values({ office_id: office, name, opened_at: '2024-03-01T00:00:00Z' })
      .execute(),
  )

const officesSeenBy = (actor: ActingAccount) =>
  withActor(ledger.database, actor, (transaction) =>
    transaction.selectFrom('office').select('office_id').execute(),
  )

describe('an act on the ledger', () => {
  it('sees its own office and no other', async () => {
    await addOffice('lingling')
    await addOffice('daoxian')
    expect(await officesSeenBy(administratorOf('lingling'))).toEqual([{ office_id: 'lingling' }])
    expect(await officesSeenBy(administratorOf('daoxian'))).toEqual([{ office_id: 'daoxian' }])
  })

  it('sees nothing where nobody has said who acts, also after another act on the same connection', async () => {
    await addOffice('qiyang')
    const seen = await ledger.database.queries.selectFrom('office').select('office_id').execute()
    expect(seen).toEqual([])
  })

  it('writes into no other office', async () => {
    const foreign = withActor(ledger.database, administratorOf('lingling'), (transaction) =>
      transaction
        .insertInto('office')
        .values({ office_id: 'ningyuan', name: 'x', opened_at: '2024-03-01T00:00:00Z' })
        .execute(),
    )
    await expect(foreign).rejects.toThrow(/row-level security/)
  })

  it('leaves nothing behind when it fails', async () => {
    const failing = withActor(ledger.database, administratorOf('xintian'), async (transaction) => {
      await transaction
        .insertInto('office')
        .values({ office_id: 'xintian', name: 'x', opened_at: '2024-03-01T00:00:00Z' })
        .execute()
      throw new Error('the act found something wrong')
    })
    await expect(failing).rejects.toThrow('the act found something wrong')
    expect(await officesSeenBy(administratorOf('xintian'))).toEqual([])
  })

  it('takes names with quotes and backslashes as they are', async () => {
    const account = `o'neil\\'; DROP TABLE office; --`
    const rows = await withActor(
      ledger.database,
      { ...administratorOf('lingling'), account },
      (transaction) =>
        sql<{ account: string }>`SELECT current_setting('huiyin.account') AS account`.execute(
          transaction,
        ),
    )
    expect(rows.rows).toEqual([{ account }])
  })
})

describe('an act that is one query', () => {
  const addAtOnce = (office: string, again: 'once' | 'twice' = 'once') =>
    withActor(
      ledger.database,
      administratorOf(office),
      async (transaction) => {
        const add = () =>
          sql`insert into office values (${office}, 'x', '2024-03-01T00:00:00Z')`.execute(
            transaction,
          )
        await add()
        if (again === 'twice') await add()
      },
      { asksOnce: true },
    )

  it('is stored when it is answered, and nobody acts on the connection afterwards', async () => {
    await addAtOnce('jiangyong')
    expect(await officesSeenBy(administratorOf('jiangyong'))).toEqual([{ office_id: 'jiangyong' }])
    const seen = await ledger.database.queries.selectFrom('office').select('office_id').execute()
    expect(seen).toEqual([])
  })

  it('says what was wrong with it, and the connection serves the next one', async () => {
    await addAtOnce('lanshan')
    for (let time = 0; time < 12; time += 1) {
      await expect(addAtOnce('lanshan')).rejects.toThrow(/duplicate key/)
    }
    expect(await officesSeenBy(administratorOf('lanshan'))).toEqual([{ office_id: 'lanshan' }])
  })

  it('is not asked a second time', async () => {
    await expect(addAtOnce('shuangpai', 'twice')).rejects.toThrow(/asks once/)
  })
})

describe('two acts on the same office', () => {
  it('are done again when they collide, so that both take effect', async () => {
    await addOffice('jianghua', '0')
    let runs = 0
    const addOne = () =>
      withActor(
        ledger.database,
        administratorOf('jianghua'),
        async (transaction) => {
          runs += 1
          const { name } = await transaction
            .selectFrom('office')
            .select('name')
            .executeTakeFirstOrThrow()
          if (runs === 1) await addOneMore()
          await transaction
            .updateTable('office')
            .set({ name: String(Number(name) + 1) })
            .execute()
        },
        { isolation: 'serializable' },
      )
    const addOneMore = () =>
      withActor(ledger.database, administratorOf('jianghua'), (transaction) =>
        transaction.updateTable('office').set({ name: '10' }).execute(),
      )
    await addOne()
    const names = await withActor(ledger.database, administratorOf('jianghua'), (transaction) =>
      transaction.selectFrom('office').select('name').execute(),
    )
    expect(runs).toBe(2)
    expect(names).toEqual([{ name: '11' }])
  })
})

describe('what the ledger gives back', () => {
  it('is instants in UTC with milliseconds, days as they stand, and exact numbers', async () => {
    const { rows } = await ledger.database.pool.query(`
      SELECT timestamptz '2024-03-14 17:00+08' AS cut_off, date '2024-03-14' AS day,
             int8 '9007199254740991' AS count, numeric '10.50' AS money,
             ARRAY[date '2024-02-29', NULL] AS days, ARRAY[int8 '3'] AS counts,
             ARRAY[timestamptz '2024-03-14 17:00:00.1239+08'] AS moments`)
    expect(rows).toEqual([
      {
        cut_off: '2024-03-14T09:00:00.000Z',
        day: '2024-03-14',
        count: 9007199254740991,
        money: '10.50',
        days: ['2024-02-29', null],
        counts: [3],
        moments: ['2024-03-14T09:00:00.123Z'],
      },
    ])
  })

  it('is lists of texts as they were sent', async () => {
    const texts = fc.array(fc.oneof(fc.constantFrom('NULL', '', '水', 'a,b', '{}'), fc.string()), {
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(texts, async (many) => {
        const sent = many.map((text) => text.replaceAll('\0', ''))
        const { rows } = await ledger.database.pool.query('SELECT $1::text[] AS texts', [sent])
        expect(rows).toEqual([{ texts: sent }])
      }),
    )
    const { rows } = await ledger.database.pool.query(`SELECT ARRAY['a', NULL] AS texts`)
    expect(rows).toEqual([{ texts: ['a', null] }])
  })

  it('refuses a number too large to be exact', async () => {
    await expect(ledger.database.pool.query(`SELECT int8 '9007199254740992'`)).rejects.toThrow(
      RangeError,
    )
  })

  it('understands instants of a session in another zone', async () => {
    const client = await ledger.database.pool.connect()
    try {
      await client.query(`SET TimeZone = 'Asia/Shanghai'`)
      const { rows } = await client.query(`SELECT timestamptz '2024-03-14 09:00:00.5+00' AS at`)
      expect(rows).toEqual([{ at: '2024-03-14T09:00:00.500Z' }])
    } finally {
      client.release(true)
    }
  })
})
