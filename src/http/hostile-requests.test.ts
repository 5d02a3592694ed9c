import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountId } from '../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { createAccount } from '../office/accounts/create-account.ts'
import { agreedValue } from '../office/testing/test-office.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

const ROUND = '/api/rounds/yongzhou-2020'
const CASE = '018f0000-0000-7000-8000-000000000001'
const MEGABYTE = 1024 * 1024
let app: TestApp

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-10-25T09:00:00+08:00')
  const { context, actor } = app.office
  const account = {
    accountId: 'clerk' as AccountId,
    name: 'x',
    role: 'clerk',
    unitId: null,
  } as const
  agreedValue(await createAccount(context, actor('administrator'), account))
})
afterAll(() => app.office.close())

const as = 'yongzhou/clerk'
const faults = () => app.log.filter((line) => line.kind === 'fault')

describe('不怀好意的请求', () => {
  it.each([
    `/api/items/imports`,
    `/api/rounds/imports/items`,
    `/api/rounds/imports/settings`,
    `/api/imports`,
  ])('只有收清单的地址收得下大文件：%s', async (path) => {
    const method = path.endsWith('settings') || path.includes('/items/') ? 'PUT' : 'POST'
    const body = { text: 'x'.repeat(5 * MEGABYTE) }
    const headers = { 'content-length': String(5 * MEGABYTE) }
    expect(await app.ask(path, { as, method, body, headers })).toMatchObject({ status: 413 })
  })

  it('地址里有空字符的不接，同时来的别人的访问记录照样留下', async () => {
    await app.ask(`${ROUND}/cases`, { as })
    const nul = await app.ask(`${ROUND}/%00`, { as })
    expect(nul).toMatchObject({ status: 400, body: { error: { code: 'nul-inside' } } })
    await app.finish()
    expect(faults()).toEqual([])
  })

  it('层层嵌套的、改原型的、带空字符的正文，都有一句回答，没有故障', async () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    for (const text of [
      nested,
      '{"__proto__":{"isKey":true},"acts":[]}',
      '{"constructor":{"prototype":{"x":1}}}',
      '{"acts":[{"caseId":"\\u0000"}]}',
      'null',
      '"text"',
      '',
    ]) {
      const answer = await app.ask('/api/case-acts', { as, text })
      expect([text.slice(0, 20), answer.status]).toEqual([text.slice(0, 20), 400])
      expect(answer.body.error.message).toMatch(/\p{Script=Han}/u)
    }
    expect(({} as { isKey?: boolean }).isKey).toBeUndefined()
    expect(faults()).toEqual([])
  })

  it.each([
    `${ROUND}/cases?words=${encodeURIComponent('\u0000')}`,
    `${ROUND}/cases?words=${encodeURIComponent("%'; drop table office; --")}`,
    `${ROUND}/cases?words=${encodeURIComponent('\ud83d\ude00\\_%')}`,
    `${ROUND}/cases?after=${encodeURIComponent('{"key":1}')}`,
    `${ROUND}/cases?numberFrom=${encodeURIComponent('\u0000')}`,
    `${ROUND}/cases?limit=1e9`,
    `/api/rounds/${encodeURIComponent('../../etc')}`,
    `/api/rounds/%00`,
    `/api/rounds/%E0%A4%A`,
    `/api/cases/${encodeURIComponent("' or 1=1")}`,
    `/api/cases/${CASE}`,
    `/api/issues/${CASE}/files/${encodeURIComponent('../pdf')}`,
    `/api/issues/${CASE}/figures/__proto__`,
    `${ROUND}/public-table?template=__proto__&format=html`,
    `/api/../healthz`,
  ])('没有故障，也不多说：%s', async (path) => {
    const answer = await app.ask(path, { as })
    expect(answer.status).toBeLessThan(500)
    expect(JSON.stringify(answer.body)).not.toMatch(/select |case_file|node_modules|src\//)
    expect(faults()).toEqual([])
  })
})

describe('不该来的动作和名字', () => {
  it('清单的文件名里有空字符和换行，格子里有公式，照样收下，原样当作文字', async () => {
    const rows = [
      '受理编号,举报内容,责任单位,污染类型,备注',
      'D1YZ202000777,=HYPERLINK("http://x") 某砖厂冒烟,道县,大气,+cmd|x',
      'D1YZ202000778,某厂,道县,大气,@x',
    ]
    const file = new File([rows.join('\n')], '清\u0000单"\r\n.csv')
    const settled = { choices: { kind: 'petition', batch: { number: 1 } } }
    const stored = await app.upload(`${ROUND}/imports`, file, settled)
    expect([stored.status, stored.body.received]).toEqual([201, 2])
    expect(JSON.stringify(stored.body)).not.toContain('\\u0000')
    expect(faults()).toEqual([])
  })

  it('只问头的、问能做什么的，不执行也不泄露', async () => {
    for (const method of ['HEAD', 'OPTIONS', 'PATCH', 'DELETE']) {
      const answer = await app.ask(`${ROUND}/cases`, { as, method })
      expect([method, answer.status < 500]).toEqual([method, true])
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('下载的文件名带不进另一个头', async () => {
    const { disposition } = await import('./download.ts')
    const header = disposition('attachment', '简报\r\nSet-Cookie: a=b"; filename="x.html')
    expect(header).not.toMatch(/[\r\n]/)
    expect(header.match(/filename="/g)).toHaveLength(1)
    expect(() => new Headers({ 'content-disposition': header })).not.toThrow()
    expect(() => disposition('attachment', '半个字\ud83d.docx')).not.toThrow()
  })
})
