import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { GOOD_PASSWORD, givePassword, openAccount } from '../office/testing/open-account.ts'
import { openTestBrowser } from './testing/browser.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

/** The example in docs/operations.md, word for word: what a program of the hotline sends, and is answered. */
const text = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
const example = (name: string): unknown => {
  const [, json] =
    new RegExp(`<!-- example: ${name} -->\\n\`\`\`json\\n(.*?)\`\`\``, 's').exec(text) ?? []
  return JSON.parse(json ?? '')
}
const PATH = '/api/rounds/yongzhou-2020/cases'
let app: TestApp
let headers: Record<string, string>

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-11-07T21:00:00+08:00')
  await givePassword(app.office, app.office.actor('administrator'))
  await openAccount(app.office, { role: 'clerk' })
  const administrator = openTestBrowser(app)
  const account = { office: 'yongzhou', account: 'administrator', password: GOOD_PASSWORD }
  await administrator.signIn(account)
  const body = { accountId: 'clerk', name: '12345热线', expiresAt: '2020-12-31T00:00:00.000Z' }
  const made = await administrator.ask('/api/api-keys', { body })
  headers = { authorization: `Bearer ${made.body.key}` }
})
afterAll(() => app.office.close())

const send = (body: unknown) => app.ask(PATH, { as: null, headers, body })

it('照说明里的请求发，收下并转给了零陵；再发一次说编号已有，什么也没多', async () => {
  const first = await send(example('request'))
  expect(first).toMatchObject({ status: 201, body: [expect.stringMatching(/^[0-9a-f-]{36}$/)] })
  const shown = await app.ask(`/api/cases/${first.body[0]}`, { as: null, headers })
  expect(shown.body.case).toMatchObject({
    ...{ number: '12345-2020110700018', channel: 'other' },
    other: { 热线工单号: '2020110700018' },
    parts: [{ unitId: 'lingling', step: 'assigned', givenDueOn: '2020-11-10' }],
  })
  const again = await send(example('request'))
  expect(again.status).toBe(409)
  expect(again.body).toMatchObject(example('again') as object)
})

it('没有密钥是401，式样不对是400，逐处说明', async () => {
  const request = example('request') as { readonly cases: readonly Record<string, unknown>[] }
  expect((await app.ask(PATH, { as: null, body: request })).status).toBe(401)
  const wrong = await send({ cases: [{ ...request.cases[0], handOver: { at: '昨天' } }] })
  expect(wrong.status).toBe(400)
  expect(wrong.body.error.problems.length).toBeGreaterThan(2)
})
