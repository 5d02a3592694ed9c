import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from './server/roles.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

let ledger: TestDatabase<Record<never, never>>
beforeAll(async () => {
  ledger = await createTestDatabase()
})
afterAll(() => ledger.drop())

async function rows<Row>(query: string): Promise<readonly Row[]> {
  return withClient(ledger.adminUrl, async (client) => (await client.query(query)).rows as Row[])
}

/** Tables of the whole installation; every node would hold a copy. */
const OF_ALL_OFFICES = ['holiday_notice', 'schema_migration']

/** Read by their owner's search functions alone, which check office and unit themselves (docs/decisions/0061). */
const SEARCHED = ['archived_words', 'case_words']

type Keyed = { readonly table: string; readonly name: string; readonly columns: readonly string[] }

const COLUMNS = `array(select attname::text from unnest(index.indkey) with ordinality key(number, place)
  join pg_attribute on attrelid = index.indrelid and attnum = key.number order by place)`

describe('台账可以按办公室分到几台机器上', () => {
  it('每张表的主键以办公室开头，别的唯一约束都含办公室', async () => {
    const keys = await rows<Keyed & { readonly isPrimary: boolean }>(`
      select index.indrelid::regclass::text as table, index.indexrelid::regclass::text as name,
        ${COLUMNS} as columns, index.indisprimary as "isPrimary"
      from pg_index index join pg_class on pg_class.oid = index.indexrelid
      where index.indisunique and relnamespace = 'public'::regnamespace`)
    const ofOffices = keys.filter(({ table }) => !OF_ALL_OFFICES.includes(table))
    expect(ofOffices.length).toBeGreaterThan(40)
    expect(
      ofOffices.filter(({ columns, isPrimary }) =>
        isPrimary ? columns[0] !== 'office_id' : !columns.includes('office_id'),
      ),
    ).toEqual([])
    const tables = await rows<{ readonly table: string }>(`
      select oid::regclass::text as table from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace`)
    const keyed = new Set(keys.filter((key) => key.isPrimary).map((key) => key.table))
    expect(tables.filter(({ table }) => !keyed.has(table))).toEqual([])
  })

  it('外键都在一个办公室之内', async () => {
    const links = await rows<Keyed>(`
      select conrelid::regclass::text as table, conname as name,
        array(select here.attname || '=' || there.attname
          from unnest(conkey, confkey) pair(own, other)
          join pg_attribute here on here.attrelid = conrelid and here.attnum = own
          join pg_attribute there on there.attrelid = confrelid and there.attnum = other) as columns
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter(({ columns }) => !columns.includes('office_id=office_id'))).toEqual([])
  })

  it('每张分办公室的表都有行级权限，对所有者也一样，只有查找用的除外', async () => {
    const tables = await rows<{ readonly table: string; readonly isForced: boolean }>(`
      select oid::regclass::text as table, relforcerowsecurity as "isForced" from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity`)
    const ofOffices = await rows<{ readonly table: string }>(`
      select distinct attrelid::regclass::text as table
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where attname = 'office_id' and relkind = 'r' and relnamespace = 'public'::regnamespace`)
    const held = new Set(tables.map(({ table }) => table))
    expect(ofOffices.filter(({ table }) => !held.has(table))).toEqual([])
    const unforced = tables.filter(({ isForced }) => !isForced).map(({ table }) => table)
    expect(unforced.sort()).toEqual(SEARCHED)
  })
})
