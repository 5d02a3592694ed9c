import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BreakReason } from '../../core/audit/proof.ts'
import type { AccountId, CaseId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { withClient } from '../../db/server/roles.ts'
import { actOnAccount } from '../accounts/act-on-account.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { viewIdentity } from '../identity/view-identity.ts'
import { recordRequests } from '../requests/record-requests.ts'
import { incomingCase } from '../testing/intake.ts'
import { openAccount } from '../testing/open-account.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { endsOfTrails } from './end-of-trail.ts'
import { readTrail } from './read-trail.ts'
import { verifyTrail } from './verify-trail.ts'

const MORNING = '2020-10-25T09:00:00+08:00'
let office: TestOffice
let caseId: CaseId

/** A trail with all kinds of entries, made anew for each test. */
beforeEach(async () => {
  office = await openTestOffice(YONGZHOU_2020, MORNING)
  const { context, actor } = office
  const cases = [incomingCase({ number: 'A1' }, ['lingling'])]
  const input = { roundId: YONGZHOU_2020.id, cases }
  const [first] = agreedValue(await receiveCases(context, actor('clerk'), input))
  caseId = first as CaseId
  await openAccount(office, { role: 'clerk' })
  await asked('clerk', ['/api/rounds', `/api/cases/${caseId}`], 200)
  const look = { caseId, reason: '核对联系方式' }
  agreedValue(await viewIdentity(context, actor('clerk'), look))
  const act = { accountId: 'clerk' as AccountId, act: 'revokeSessions', reason: '换班' } as const
  agreedValue(await actOnAccount(context, actor('administrator'), act))
  office.setClock('2020-10-25T09:05:00+08:00')
  await asked('liaison.lingling', ['/api/issues/x'], 404)
})

afterEach(() => office.close())

const { officeId } = YONGZHOU_2020
const asked = (account: string, paths: readonly string[], status: number) => {
  const { context } = office
  const line = { method: 'GET', status, tookMs: 3, address: '10.0.0.7', way: 'session' } as const
  const requests = paths.map((path) => ({
    officeId,
    request: { ...line, at: context.now(), accountId: account, path },
  }))
  return recordRequests(context, requests)
}
const auditor = () => office.actor('auditor')
const proof = async (anchors: Parameters<typeof verifyTrail>[2]['anchors'] = []) =>
  agreedValue(await verifyTrail(office.context, auditor(), { anchors }))
/** As somebody who owns the database and passes row security. */
const tampered = (statement: string) =>
  withClient(office.ledger.adminUrl, async (client) => {
    for (const table of ['request_audit', 'account_event', 'identity_view', 'audit_link']) {
      await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`)
    }
    await client.query('ALTER TABLE audit_head NO FORCE ROW LEVEL SECURITY')
    await client.query(statement)
  })

/** What was done to the trail behind the program's back, the link at which it breaks, and why. */
const TAMPERINGS: readonly (readonly [string, string, number, BreakReason])[] = [
  [
    '改了一条请求',
    `update request_audit set path = '/api/x' where place = 2`,
    3,
    'entries-changed',
  ],
  [
    '改了时间',
    `update request_audit set at = at + interval '1 second' where place = 1 and link_number = 3`,
    3,
    'entries-changed',
  ],
  ['删了一条请求', 'delete from request_audit where place = 2', 3, 'entries-missing'],
  [
    '删了一条账号记录',
    `delete from account_event where type = 'sessionsRevoked'`,
    5,
    'entries-missing',
  ],
  [
    '改了账号记录里的人',
    `update account_event set by_account_id = 'head' where type = 'sessionsRevoked'`,
    5,
    'entries-changed',
  ],
  ['改了查看举报人的理由', `update identity_view set reason = '领导要求'`, 4, 'entries-changed'],
  ['删了查看举报人的记录', 'delete from identity_view', 4, 'entries-missing'],
  [
    '塞进一条请求',
    `insert into request_audit (office_id, at, account_id, method, path, status, took_ms, link_number, place)
       select office_id, at, account_id, method, path, status, took_ms, link_number, 9 from request_audit where place = 2`,
    3,
    'entries-changed',
  ],
  [
    '连环带记录整批删去',
    'delete from request_audit where link_number = 3; delete from audit_link where link_number = 3',
    3,
    'link-missing',
  ],
  [
    '改了环上的摘要',
    `update audit_link set digest = repeat('0', 64) where link_number = 2`,
    2,
    'link-changed',
  ],
  [
    '删去最后一批，末尾没改',
    'delete from request_audit where link_number = 6; delete from audit_link where link_number = 6',
    6,
    'end-changed',
  ],
  [
    '把记录移出链外',
    `update request_audit set link_number = null where link_number = 6; delete from audit_link where link_number = 6;
       update audit_head set link_number = 5, sha256 = (select sha256 from audit_link where link_number = 5)`,
    6,
    'entries-unbound',
  ],
]

describe('审计记录一环扣一环', () => {
  it('没人动过的，从头到尾都对得上', async () => {
    const { links, entries, broken, proven } = await proof()
    expect(broken).toBeNull()
    expect([links, entries]).toEqual([6, 7])
    expect(await endsOfTrails(office.context, [officeId])).toEqual([{ officeId, ...proven }])
  })

  it.each(TAMPERINGS)('%s，看得出在哪一环', async (_, statement, linkNumber, reason) => {
    await tampered(statement)
    expect((await proof()).broken).toMatchObject({ linkNumber, reason })
  })

  it('连末尾一起做得天衣无缝的，与另外保存的存证对不上', async () => {
    const [kept] = await endsOfTrails(office.context, [officeId])
    const anchors = kept ? [kept] : []
    await asked('clerk', ['/api/rounds'], 200)
    expect((await proof(anchors)).broken).toBeNull()
    await tampered(`delete from request_audit where link_number >= 6; delete from audit_link where link_number >= 6;
      update audit_head set link_number = 5, sha256 = (select sha256 from audit_link where link_number = 5)`)
    expect((await proof()).broken).toBeNull()
    expect((await proof(anchors)).broken).toMatchObject({ reason: 'anchor-missed', linkNumber: 6 })
    await asked('clerk', ['/api/other'], 200)
    expect((await proof(anchors)).broken).toMatchObject({ reason: 'anchor-missed', linkNumber: 6 })
  })

  it('许多人同时来，链不断', async () => {
    const many = Array.from({ length: 20 }, (_, n) => asked(`clerk.${n}`, ['/a', '/b'], 200))
    await Promise.all(many)
    expect(await proof()).toMatchObject({ links: 26, entries: 47, broken: null })
  })
})

describe('看审计记录', () => {
  const read = async (filter: Parameters<typeof readTrail>[2] = {}) =>
    agreedValue(await readTrail(office.context, auditor(), filter))

  it('各种来源合在一起，最近的在前；一页一页翻，不重不漏', async () => {
    const all = (await read()).entries
    expect(all).toHaveLength(7)
    expect(all[0]).toMatchObject({ kind: 'request', status: 404 })
    const paged: unknown[] = []
    let after: string | null = ''
    while (after !== null) {
      const page = await read({ limit: 2, ...(after !== '' && { after }) })
      paged.push(...page.entries)
      after = page.next
    }
    expect(paged).toEqual(all)
  })

  it('按账号、时间、类型、地址、件、是否被拒来筛', async () => {
    const count = async (filter: Parameters<typeof readTrail>[2]) =>
      (await read(filter)).entries.length
    expect(await count({ accountId: 'liaison.lingling' as AccountId })).toBe(1)
    expect(await count({ accountId: 'clerk' as AccountId })).toBe(5)
    expect(await count({ kinds: ['identity'] })).toBe(1)
    expect(await count({ caseId })).toBe(2)
    expect(await count({ path: '/api/cases/' })).toBe(1)
    expect(await count({ isRefused: true })).toBe(1)
    expect(await count({ from: office.setClock('2020-10-25T09:01:00+08:00') })).toBe(1)
    expect(await count({ to: office.setClock('2020-10-25T09:01:00+08:00') })).toBe(6)
    expect(await count({ address: '10.0.0.7' })).toBe(3)
  })

  it('只有审计员看得到', async () => {
    for (const role of ['administrator', 'head', 'leader'] as const) {
      const tried = await readTrail(office.context, office.actor(role), {})
      expect(tried).toMatchObject({ refusal: { code: 'right-missing' } })
      const proven = await verifyTrail(office.context, office.actor(role), { anchors: [] })
      expect(proven).toMatchObject({ refusal: { code: 'right-missing' } })
    }
  })
})
