import { afterAll, beforeAll, expect, it } from 'vitest'
import { trailPage, trailProof } from '../contract/audit.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { openAccount } from '../office/testing/open-account.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

const AUDITOR = 'yongzhou/auditor'
const ROUND = '/api/rounds/yongzhou-2020'
let app: TestApp
beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-10-25T09:00:00+08:00')
  await openAccount(app.office, { role: 'clerk' })
  await openAccount(app.office, { role: 'auditor' })
  await app.ask(`${ROUND}/cases?words=${encodeURIComponent('王某某')}`)
  const signOff = { acts: [] }
  await app.ask('/api/case-acts', { body: signOff })
  await app.finish()
})
afterAll(() => app.office.close())

it('每个请求留下是谁、从哪台机器、怎么进来的、问什么；搜了什么不留', async () => {
  const answer = await app.ask('/api/audit?kinds=request', { as: AUDITOR })
  const { entries } = trailPage.parse(answer.body)
  expect(entries[0]).toMatchObject({ operation: 'actOnCases', status: 400, way: 'key' })
  expect(entries[1]).toMatchObject({
    operation: 'listCases',
    accountId: 'clerk',
    address: '10.0.0.7',
    path: `${ROUND}/cases`,
  })
  expect(JSON.stringify(answer.body)).not.toContain(encodeURIComponent('王'))
})

it('按条件筛，一页一页翻；写错的条件说出哪里错', async () => {
  const query = 'kinds=request&kinds=account&limit=2'
  const first = trailPage.parse((await app.ask(`/api/audit?${query}`, { as: AUDITOR })).body)
  expect(first.entries).toHaveLength(2)
  const after = encodeURIComponent(first.next ?? '')
  const second = await app.ask(`/api/audit?${query}&after=${after}`, { as: AUDITOR })
  expect(trailPage.parse(second.body).entries[0]).not.toEqual(first.entries[1])
  const wrong = await app.ask('/api/audit?kinds=rumour&from=yesterday', { as: AUDITOR })
  expect([wrong.status, wrong.body.error.problems.length]).toEqual([400, 2])
})

it('下载成表格能开的文件，一条不少，公式当作文字', async () => {
  const file = await app.text('/api/audit/file?kinds=request', AUDITOR)
  expect(file.headers.get('content-type')).toContain('text/csv')
  const [head, ...lines] = file.text.trimEnd().split('\r\n')
  expect(head).toMatch(/^\ufeff?时间,类型,账号/)
  expect(lines.find((line) => line.includes('列出、筛选、查找交办件'))).toContain('10.0.0.7')
})

it('核验从头到尾，给出可以抄到别处的存证；存证不对就说对不上', async () => {
  await app.finish()
  const proof = trailProof.parse((await app.ask('/api/audit/proof', { as: AUDITOR })).body)
  expect(proof.broken).toBeNull()
  const { number } = proof.proven
  const shown = `number=${number}&sha256=${'0'.repeat(64)}`
  const other = await app.ask(`/api/audit/proof?${shown}`, { as: AUDITOR })
  expect(other.body.broken).toMatchObject({ linkNumber: number, reason: 'anchor-missed' })
})
