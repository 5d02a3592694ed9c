import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../core/account/actor.ts'
import type { Instant } from '../core/calendar/instant.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { asActor } from '../db/ledger.ts'
import { receiveCases } from './cases/receive-cases.ts'
import { recordRequests } from './requests/record-requests.ts'
import { listOffices } from './rounds/list-offices.ts'
import { incomingCase } from './testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from './testing/test-office.ts'

const roundId = YONGZHOU_2020.id
const RECORD = [
  'case_event',
  'entry_event',
  'round_version',
  'batch_correction',
  'identity_view',
  'import_list',
  'request_audit',
  'bulletin_item_version',
  'bulletin_issue_event',
  'published_issue',
  'account_version',
  'account_event',
  'access_settings',
  'audit_link',
  'archived_issue_version',
  'archived_figure',
  'archived_words',
  'received_snapshot',
  'snapshot_sent',
]
const ID = '018f0000-0000-7000-8000-000000000001'
const AT = '2020-10-24T21:00:00+08:00'
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, AT)
  const cases = [incomingCase({ number: 'A1' }, ['lingling'])]
  agreedValue(await receiveCases(office.context, office.actor('clerk'), { roundId, cases }))
})
afterAll(() => office.close())

/** What the database says to a statement of this actor; nothing of it stays. */
async function saidTo(actor: Actor, statement: string): Promise<string> {
  const undone = new Error('done')
  return asActor(office.context.database, actor, async (transaction) => {
    await sql.raw(statement).execute(transaction)
    throw undone
  }).catch((thrown: unknown) => (thrown === undone ? 'done' : (thrown as Error).message))
}

const tablesOf = async (condition: string) => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and ${sql.raw(condition)}
    order by 1`.execute(office.context.database.queries)
  return rows.map((row) => row.name)
}

/** Every function that sees past row security: each holds the office and the unit against the actor itself. */
const OWNERS_FUNCTIONS = [
  ...['estimate_search', 'facts_of_own_cases', 'search_archive', 'search_cases'],
]

describe('记录只增不改，数据库里守着', () => {
  it.each(RECORD)('%s 谁也改不了、删不掉', async (table) => {
    const head = office.actor('head')
    const change = await saidTo(head, `update ${table} set office_id = office_id`)
    expect(change).toMatch(/permission denied/)
    expect(await saidTo(head, `delete from ${table}`)).toMatch(/permission denied/)
    expect(await saidTo(head, `truncate ${table}`)).toMatch(/permission denied/)
  })

  it('除了件的单位表和台账的关联表，没有一张表能删行', async () => {
    const deletable = await tablesOf("has_table_privilege(oid, 'delete')")
    expect(deletable).toEqual(['case_unit', 'entry_link'])
  })

  it('存下的文件按内容定名，改不了', async () => {
    const put = `insert into stored_file values ('yongzhou', '${'a'.repeat(64)}', 'text/plain', 'a', 'x', '${AT}', 'clerk')`
    const tried = `${put}; do $$ begin
      update stored_file set bytes = 'y'; if found then raise 'changed'; end if; end $$`
    expect(await saidTo(office.actor('clerk'), put)).toBe('done')
    expect(await saidTo(office.actor('clerk'), tried)).toBe('done')
  })

  it('每张表都有行级守卫，对表的主人也一样；只有查找用的词表对主人放开，而请求从不以主人身份运行', async () => {
    expect(await tablesOf("not relrowsecurity and relname <> 'schema_migration'")).toEqual([])
    const unforced = await tablesOf("not relforcerowsecurity and relname <> 'schema_migration'")
    expect(unforced).toEqual(['archived_words', 'case_words'])
    expect(await tablesOf("pg_has_role(current_user, relowner, 'member')")).toEqual([])
  })
})

const account = `insert into account values ('yongzhou', 'x', 'x', 'head', null, true, '${AT}')`
const event = (by: string, role: string) => `insert into case_event
  select office_id, case_id, 99, '${AT}', '${AT}', '${by}', '${role}', 'lingling', 'partReplied', '{}' from case_file`
const audit = (by: string) =>
  `insert into request_audit (office_id, at, account_id, method, path, status, took_ms)
   values ('yongzhou', '${AT}', '${by}', 'GET', '/', 200, 1)`
const view = (by: string) =>
  `insert into identity_view select office_id, '${ID}', case_id, '${AT}', '${by}', 'x' from case_file`
const round = `update round set title = 'x'`
const batch = `insert into batch (office_id, round_id, batch_id, kind, number, handed_over_at, recorded_at, account_id)
  values ('yongzhou', '${roundId}', 'b', 'petition', 9, '${AT}', '${AT}', 'x')`
const item = (unit: string) => `insert into bulletin_item values
  ('yongzhou', '${ID}', '${roundId}', 1, 'news', '{${unit}}', '{}', 'sentIn', '${AT}', 'liaison.lingling')`

describe('谁写什么，数据库里守着', () => {
  it.each([
    ['联络员不能给自己开账号', account],
    ['联络员不能改轮次设置', round],
    ['联络员不能开批次', batch],
    ['联络员不能替别的县区报稿', item('daoxian')],
    ['联络员不能用别人的名义记事', event('clerk', 'liaison')],
    ['联络员不能用别的身份记事', event('liaison.lingling', 'head')],
    ['联络员不能自己添一条访问记录，哪怕用自己的名义', audit('liaison.lingling')],
    ['联络员不能写查看举报人的记录', view('liaison.lingling')],
  ])('%s', async (_, statement) => {
    const liaison = office.actor('liaison', 'lingling')
    expect(await saidTo(liaison, statement)).toMatch(/violates row-level security policy/)
  })

  it.each([
    ['系统管理员开账号', 'administrator', account],
    ['经办人改轮次设置', 'clerk', round],
    ['审核人开批次', 'reviewer', batch],
    ['经办人看举报人留记录', 'clerk', view('clerk')],
  ] as const)('%s，可以', async (_, role, statement) => {
    expect(await saidTo(office.actor(role), statement)).toBe('done')
  })

  it('联络员用自己的名义记自己单位的事、报自己单位的稿，可以', async () => {
    const liaison = office.actor('liaison', 'lingling')
    expect(await saidTo(liaison, event('liaison.lingling', 'liaison'))).toBe('done')
    expect(await saidTo(liaison, item('lingling'))).toBe('done')
  })

  it('经办人看举报人不能记在别人名下，也不能印发', async () => {
    const denied = /violates row-level security policy/
    expect(await saidTo(office.actor('clerk'), view('head'))).toMatch(denied)
    const publish = `insert into published_issue values
      ('yongzhou', '${ID}', '{}', '{}', 1, '${'a'.repeat(64)}', '${'a'.repeat(64)}', '{}', '${AT}', 'clerk')`
    expect(await saidTo(office.actor('clerk'), publish)).toMatch(denied)
  })

  it('写进别的办公室，一律不行', async () => {
    for (const statement of [account, batch, item('lingling'), audit('head')]) {
      const elsewhere = statement.replaceAll("'yongzhou',", "'yiyang',")
      expect(await saidTo(office.actor('head'), elsewhere)).toMatch(
        /violates row-level security policy/,
      )
    }
  })
})

describe('谁看什么，数据库里再守一道', () => {
  it('访问记录只由审计员看', async () => {
    const request = { at: AT as Instant, method: 'GET', path: '/', status: 200, tookMs: 1 }
    const by = { accountId: 'clerk', address: '', way: 'session' } as const
    const { officeId } = office.actor('clerk')
    await recordRequests(office.context, [{ officeId, request: { ...request, ...by } }])
    const seen = (actor: Actor) =>
      asActor(office.context.database, actor, async (transaction) => {
        const { rows } = await sql`select from request_audit`.execute(transaction)
        return rows.length
      })
    expect(await seen(office.actor('liaison', 'lingling'))).toBe(0)
    expect(await seen(office.actor('administrator'))).toBe(0)
    expect(await seen(office.actor('auditor'))).toBe(1)
  })

  it('登门的人只看得到办公室的名称', async () => {
    expect(await listOffices(office.context)).toEqual([
      { officeId: 'yongzhou', name: YONGZHOU_2020.title, isDemonstration: false },
    ])
    const door = { ...office.actor('head'), officeId: '' as never, role: 'door' as never }
    const others = await tablesOf("relname not in ('schema_migration', 'office')")
    for (const table of others) {
      const statement = `do $$ begin if exists (select from ${table}) then raise 'seen'; end if; end $$`
      expect([table, await saidTo(door, statement)]).toEqual([table, 'done'])
    }
  })

  it('以表主人身份运行的函数，只有办公的角色能用，临时表冒充不了', async () => {
    const { rows } = await sql<{ name: string; open: boolean; path: string }>`
      select proname as name, has_function_privilege('public', oid, 'execute') as open, proconfig[1] as path
      from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
      order by proname collate "C"`.execute(office.context.database.queries)
    expect(rows.map(({ name }) => name)).toEqual(OWNERS_FUNCTIONS)
    for (const { name: _, ...guards } of rows) {
      expect(guards).toEqual({ open: false, path: 'search_path=pg_catalog, public, pg_temp' })
    }
  })
})
