import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { account, apiKey, settledAccess, shownAccount } from '../contract/account.ts'
import { USUAL_ACCESS } from '../core/account/access-settings.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { GOOD_PASSWORD, givePassword, openAccount } from '../office/testing/open-account.ts'
import { openTestBrowser, type TestBrowser } from './testing/browser.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

const MORNING = '2020-10-25T09:00:00+08:00'
const office = 'yongzhou'
const ACCOUNTS = '/api/accounts'
const reason = '岗位调整'
let app: TestApp
/** The administrator's and, in another room, a clerk's. */
let administrator: TestBrowser
let clerk: TestBrowser

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, MORNING)
  await givePassword(app.office, app.office.actor('administrator'))
  await openAccount(app.office, { role: 'clerk' })
})
beforeEach(async () => {
  app.office.setClock(MORNING)
  administrator = openTestBrowser(app)
  await administrator.signIn({ office, account: 'administrator', password: GOOD_PASSWORD })
  clerk = openTestBrowser(app)
  await clerk.signIn({ office, account: 'clerk', password: GOOD_PASSWORD })
})
afterAll(() => app.office.close())

const codeOf = (answer: { readonly body: { readonly error?: { readonly code: string } } }) =>
  answer.body.error?.code
const act = (name: string, on = 'clerk', why = reason) =>
  administrator.ask(`${ACCOUNTS}/${on}/acts`, { body: { act: name, reason: why } })
const shown = async (id: string) =>
  shownAccount.parse((await administrator.ask(`${ACCOUNTS}/${id}`)).body)
const change = async (id: string, changes: Record<string, unknown>) => {
  const { name, role, unitId, contact, version } = (await shown(id)).account
  const body = { name, role, unitId, contact, version, reason, ...changes }
  return administrator.ask(`${ACCOUNTS}/${id}`, { method: 'PUT', body })
}

describe('系统管理员管账号', () => {
  it('换了岗位，正在用的人下一个请求就按新岗位，不必重新登录', async () => {
    expect((await clerk.ask('/api/rounds')).status).toBe(200)
    expect((await change('clerk', { role: 'auditor' })).status).toBe(200)
    expect(codeOf(await clerk.ask('/api/rounds'))).toBe('right-missing')
    expect((await clerk.ask('/api/session')).body.session).toMatchObject({ role: 'auditor' })
    expect((await change('clerk', { role: 'clerk' })).status).toBe(200)
    expect((await clerk.ask('/api/rounds')).status).toBe(200)
  })

  it('停用的账号，登录立即失效，也登录不了，话说得和密码不对一样；恢复以后又能登录', async () => {
    expect((await act('deactivate')).status).toBe(200)
    expect((await clerk.ask('/api/rounds')).status).toBe(401)
    const knock = { office, account: 'clerk', password: GOOD_PASSWORD }
    expect(codeOf(await clerk.signIn(knock))).toBe('sign-in-wrong')
    expect(codeOf(await act('deactivate'))).toBe('account-not-changed')
    expect((await act('reactivate')).status).toBe(200)
    expect((await clerk.signIn(knock)).status).toBe(200)
  })

  it('退出全部登录，下一个请求就要重新登录', async () => {
    expect((await act('revokeSessions')).status).toBe(200)
    expect((await clerk.ask('/api/rounds')).status).toBe(401)
  })

  it('锁定的账号，解锁后马上可以再试', async () => {
    const wrong = { office, account: 'clerk', password: 'x' }
    for (let time = 1; time <= 5; time += 1) await clerk.signIn(wrong)
    expect(codeOf(await clerk.signIn(wrong))).toBe('sign-in-must-wait')
    expect((await shown('clerk')).account.door?.waitUntil).toBe('2020-10-25T01:01:00.000Z')
    expect((await act('unlock')).status).toBe(200)
    expect((await clerk.signIn({ ...wrong, password: GOOD_PASSWORD })).status).toBe(200)
  })

  it('不写理由不办，自己的岗位自己改不了，最后一个系统管理员停不掉', async () => {
    expect((await act('revokeSessions', 'clerk', ' ')).status).toBe(400)
    expect(codeOf(await act('deactivate', 'administrator'))).toBe('not-on-oneself')
    expect(codeOf(await change('administrator', { role: 'head' }))).toBe('not-on-oneself')
    expect(codeOf(await act('unlock', 'nobody'))).toBe('account-unknown')
    expect(codeOf(await change('clerk', { version: 1, name: '旧页面' }))).toBe('version-is-stale')
    expect(codeOf(await change('clerk', {}))).toBe('account-not-changed')
    expect(codeOf(await change('clerk', { role: 'liaison' }))).toBe('unit-missing')
  })

  it('每件事都留下谁、何时、对谁、为什么，最近的在前；列表里看得到登录情况，看不到密码', async () => {
    const { account: seen, events } = await shown('clerk')
    expect(seen.door).toMatchObject({ hasPassword: true, hasCode: false })
    const changed = events.find((event) => event.fact.type === 'accountChanged')
    expect(changed).toMatchObject({ by: 'administrator', reason, accountId: 'clerk' })
    expect(events.map((event) => event.at)).toEqual(
      events.map((event) => event.at).toSorted((a, b) => (a < b ? 1 : -1)),
    )
    const list = await administrator.ask(ACCOUNTS)
    expect(account.array().parse(list.body)).toHaveLength(2)
    expect(JSON.stringify(list.body)).not.toContain('argon2')
    const { accountId } = (await clerk.ask(ACCOUNTS)).body[0]
    expect([accountId, (await clerk.ask(ACCOUNTS)).body[0].door]).toEqual(['administrator', null])
  })
})

describe('程序用的密钥', () => {
  it('只显示一次，以指定的账号办理，撤销或到期就打不开', async () => {
    const expiresAt = '2020-12-31T00:00:00.000Z'
    const body = { accountId: 'clerk', name: '每晚导入', expiresAt }
    const made = await administrator.ask('/api/api-keys', { body })
    expect(made).toMatchObject({ status: 201, body: { key: expect.stringMatching(/^huiyin_/) } })
    const headers = { authorization: `Bearer ${made.body.key}` }
    const ask = () => app.ask('/api/me', { as: null, headers })
    expect((await ask()).body).toMatchObject({ accountId: 'clerk', role: 'clerk' })
    const listed = apiKey.array().parse((await administrator.ask('/api/api-keys')).body)
    expect(listed[0]).toMatchObject({ name: '每晚导入', lastUsedAt: '2020-10-25T01:00:00.000Z' })
    expect(JSON.stringify(listed)).not.toContain(made.body.key.slice(-20))
    app.office.setClock('2021-01-01T09:00:00+08:00')
    expect(codeOf(await ask())).toBe('key-refused')
    app.office.setClock(MORNING)
    expect((await ask()).status).toBe(200)
    const path = `/api/api-keys/${made.body.keyId}/withdrawal`
    expect((await administrator.ask(path, { body: { reason } })).status).toBe(200)
    expect(codeOf(await ask())).toBe('key-refused')
    expect((await administrator.ask(path, { body: { reason } })).status).toBe(404)
  })

  it('密钥不能代人改密码、设口令，过期的做不出来', async () => {
    const body = { old: 'x', next: 'y' }
    const asked = await app.ask('/api/session/password', { as: 'yongzhou/clerk', body })
    expect(codeOf(asked)).toBe('session-needed')
    const late = { accountId: 'clerk', name: 'x', expiresAt: '2020-10-25T00:59:00.000Z' }
    expect(codeOf(await administrator.ask('/api/api-keys', { body: late }))).toBe(
      'key-already-expired',
    )
  })
})

describe('登录规则', () => {
  it('由办公室自己定，写明理由，当下的登录也照新规则；不合理的数不收', async () => {
    const before = settledAccess.parse((await administrator.ask('/api/access-settings')).body)
    expect(before).toEqual({ version: 0, settings: USUAL_ACCESS })
    const put = (settings: unknown, version = 0) =>
      administrator.ask('/api/access-settings', {
        method: 'PUT',
        body: { settings, version, reason },
      })
    const wrong = await put({ ...USUAL_ACCESS, idleMinutes: 0, passwordLength: 4 })
    expect(wrong.body.error.problems).toHaveLength(2)
    expect((await put({ ...USUAL_ACCESS, idleMinutes: 10 })).status).toBe(200)
    expect(codeOf(await put(USUAL_ACCESS))).toBe('version-is-stale')
    app.office.setClock('2020-10-25T09:11:00+08:00')
    expect((await clerk.ask('/api/rounds')).status).toBe(401)
  })
})
