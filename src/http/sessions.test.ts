import { TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { session, sessionState } from '../contract/session.ts'
import { millisOf } from '../core/calendar/instant.ts'
import type { AccountId } from '../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { actOnAccount } from '../office/accounts/act-on-account.ts'
import { GOOD_PASSWORD, openAccount } from '../office/testing/open-account.ts'
import { agreedValue } from '../office/testing/test-office.ts'
import { openTestBrowser, type TestBrowser } from './testing/browser.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

const MORNING = '2020-10-25T09:00:00+08:00'
const office = 'yongzhou'
const ROUNDS = '/api/rounds'
let app: TestApp
let browser: TestBrowser

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, MORNING)
  await openAccount(app.office, { role: 'clerk' })
  await openAccount(app.office, { role: 'liaison', unit: 'lingling' })
})
beforeEach(() => {
  app.office.setClock(MORNING)
  browser = openTestBrowser(app)
})
afterAll(() => app.office.close())

const clerk = { office, account: 'clerk', password: GOOD_PASSWORD }
const codeOf = (answer: { readonly body: { readonly error?: { readonly code: string } } }) =>
  answer.body.error?.code

describe('登录', () => {
  it('密码对了就进得来，给出是谁、在哪个办公室', async () => {
    const entered = await browser.signIn(clerk)
    expect(entered.status).toBe(200)
    expect(session.parse(entered.body)).toMatchObject({ accountId: 'clerk', role: 'clerk' })
    expect((await browser.ask(ROUNDS)).status).toBe(200)
    const state = sessionState.parse((await browser.ask('/api/session')).body)
    expect(state.session?.csrf).toBe(browser.held().csrf)
    expect(state.offices).toEqual([{ officeId: office, name: YONGZHOU_2020.title }])
  })

  it('联络员的单位写明全称', async () => {
    const entered = await browser.signIn({ ...clerk, account: 'liaison.lingling' })
    expect(entered.body).toMatchObject({ unitId: 'lingling', unitName: '零陵区' })
  })

  it('没有这个账号、密码不对、没有这个办公室，回答一模一样', async () => {
    const wrong = [
      { ...clerk, password: 'x' },
      { ...clerk, account: 'nobody' },
      { ...clerk, account: '不是账号' },
      { ...clerk, office: 'atlantis' },
      { ...clerk, account: 'administrator' },
    ]
    const said = new Set<string>()
    for (const knock of wrong) {
      const { status, body } = await browser.signIn(knock)
      said.add(JSON.stringify({ status, ...body.error, id: '' }))
    }
    expect(said.size).toBe(1)
    expect([...said][0]).toContain('"sign-in-wrong"')
    expect((await browser.ask(ROUNDS)).status).toBe(401)
  })

  it('登录凭证脚本读不到、别的网站带不走；经加密的代理来的只走加密', async () => {
    const [plain = ''] = (await browser.signIn(clerk)).headers.getSetCookie()
    expect(plain).toMatch(/^huiyin_session=yongzhou_[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const proxied = await openTestApp(YONGZHOU_2020, MORNING, {
      hosts: ['ledger.example.cn'],
      isOpenToOthers: true,
      trustsProxy: true,
    })
    await openAccount(proxied.office, { role: 'clerk' })
    const behind = { host: 'ledger.example.cn', 'x-forwarded-proto': 'https' }
    const [secure = ''] = (
      await openTestBrowser(proxied, behind).signIn(clerk)
    ).headers.getSetCookie()
    expect(secure).toMatch(/; HttpOnly; Secure; SameSite=Strict$/)
    await proxied.office.close()
  })

  it('每次登录都换新的凭证，同一个浏览器原来的那个作废', async () => {
    const planted = `huiyin_session=yongzhou_${'A'.repeat(43)}`
    const first = openTestBrowser(app, { cookie: planted })
    await first.signIn(clerk)
    expect(first.held().cookie).not.toBe(planted)
    const { cookie } = first.held()
    await first.signIn(clerk)
    expect(first.held().cookie).not.toBe(cookie)
    expect((await app.ask(ROUNDS, { as: null, headers: { cookie } })).status).toBe(401)
    expect((await first.ask(ROUNDS)).status).toBe(200)
  })
})

describe('登录以后', () => {
  it('改动数据的请求不带校验码、带错校验码都不执行，读的不用带', async () => {
    await browser.signIn(clerk)
    const { cookie, csrf } = browser.held()
    const acts = (headers: Record<string, string>) =>
      app.ask('/api/case-acts', { as: null, headers: { cookie, ...headers }, body: { acts: [] } })
    const other = openTestBrowser(app)
    await other.signIn(clerk)
    for (const headers of [{}, { 'x-huiyin-csrf': other.held().csrf }, { 'x-huiyin-csrf': '' }]) {
      const refused = await acts(headers as Record<string, string>)
      expect([refused.status, codeOf(refused)]).toEqual([403, 'csrf-missing'])
    }
    expect((await acts({ 'x-huiyin-csrf': csrf })).status).not.toBe(403)
    expect((await app.ask(ROUNDS, { as: null, headers: { cookie } })).status).toBe(200)
  })

  it('别的网站发来的请求，带着凭证也不行', async () => {
    await browser.signIn(clerk)
    const foreign = await browser.ask('/api/case-acts', {
      body: { acts: [] },
      headers: { origin: 'https://evil.example' },
    })
    expect(codeOf(foreign)).toBe('foreign-origin')
  })

  it('退出以后，凭证打不开门', async () => {
    await browser.signIn(clerk)
    const { cookie } = browser.held()
    expect(await browser.ask('/api/sign-out', { method: 'POST' })).toMatchObject({
      status: 200,
      body: { session: null },
    })
    expect((await app.ask(ROUNDS, { as: null, headers: { cookie } })).status).toBe(401)
  })

  it('半小时没有动静就要重新登录，一直在用也不超过十二小时', async () => {
    await browser.signIn(clerk)
    app.office.setClock('2020-10-25T09:29:00+08:00')
    expect((await browser.ask(ROUNDS)).status).toBe(200)
    app.office.setClock('2020-10-25T09:58:00+08:00')
    expect((await browser.ask(ROUNDS)).status).toBe(200)
    app.office.setClock('2020-10-25T10:29:00+08:00')
    expect(codeOf(await browser.ask(ROUNDS))).toBe('not-signed-in')
    app.office.setClock(MORNING)
    await browser.signIn(clerk)
    for (let minute = 20; minute <= 720; minute += 20) {
      const at = new Date(millisOf(app.office.context.now()) + 20 * 60_000).toISOString()
      app.office.setClock(at)
      expect([minute, (await browser.ask(ROUNDS)).status]).toEqual([minute, 200])
    }
    app.office.setClock('2020-10-25T21:01:00+08:00')
    expect((await browser.ask(ROUNDS)).status).toBe(401)
  })

  it('一个办公室的凭证打不开另一个办公室', async () => {
    await browser.signIn(clerk)
    const { cookie } = browser.held()
    const elsewhere = cookie.replace('=yongzhou_', '=yiyang_')
    expect((await app.ask(ROUNDS, { as: null, headers: { cookie: elsewhere } })).status).toBe(401)
  })
})

describe('一再输错', () => {
  it('第五次起要等，越等越久；等的时候密码对了也不行，等过了才行', async () => {
    const account = await openAccount(app.office, { role: 'reviewer' })
    const knock = { office, account: account.accountId, password: GOOD_PASSWORD }
    const wrong = () => browser.signIn({ ...knock, password: 'x' })
    for (let time = 1; time <= 5; time += 1) expect(codeOf(await wrong())).toBe('sign-in-wrong')
    const waiting = await browser.signIn(knock)
    expect([waiting.status, codeOf(waiting)]).toEqual([429, 'sign-in-must-wait'])
    expect(waiting.body.error.particulars.until).toBe('2020-10-25T01:01:00.000Z')
    app.office.setClock('2020-10-25T09:01:00+08:00')
    expect(codeOf(await wrong())).toBe('sign-in-wrong')
    const longer = await browser.signIn(knock)
    expect(longer.body.error.particulars.until).toBe('2020-10-25T01:03:00.000Z')
    app.office.setClock('2020-10-25T09:03:00+08:00')
    expect((await browser.signIn(knock)).status).toBe(200)
  })

  it('没有的账号也一样要等：等不等看不出有没有', async () => {
    const knock = { office, account: 'somebody', password: 'x' }
    for (let time = 1; time <= 5; time += 1) await browser.signIn(knock)
    expect(codeOf(await browser.signIn(knock))).toBe('sign-in-must-wait')
  })

  it('同一时刻一起试的，一次一次都算', async () => {
    const account = await openAccount(app.office, { role: 'head' })
    const knock = { office, account: account.accountId, password: 'x' }
    const answers = await Promise.all(Array.from({ length: 12 }, () => browser.signIn(knock)))
    const codes = answers.map(codeOf)
    expect(codes.filter((code) => code === 'sign-in-wrong')).toHaveLength(5)
    expect(codes.filter((code) => code === 'sign-in-must-wait')).toHaveLength(7)
  })

  it('同一台机器换着账号试，试多了整台机器都要等', async () => {
    const guesser = openTestBrowser(app)
    const codes: (string | undefined)[] = []
    for (let time = 1; time <= 60 && !codes.includes('sign-in-must-wait'); time += 1) {
      codes.push(codeOf(await guesser.signIn({ office, account: `guess.${time}`, password: 'x' })))
    }
    expect(codes).toContain('sign-in-must-wait')
    app.office.setClock('2020-10-27T09:00:00+08:00')
    expect((await guesser.signIn(clerk)).status).toBe(200)
  })
})

describe('账号变了，下一个请求就变', () => {
  it('初始密码登录后，先改密码才能办事；改了以后别处的登录都退出', async () => {
    app.office.setClock('2020-10-28T09:00:00+08:00')
    const { context, actor } = app.office
    await openAccount(app.office, { role: 'publisher' })
    const accountId = 'publisher' as AccountId
    const act = { accountId, act: 'giveStartPassword', reason: '忘记密码' } as const
    const given = await actOnAccount(context, actor('administrator'), act)
    const password = agreedValue(given).password ?? ''
    const knock = { office, account: accountId, password }
    const entered = await browser.signIn(knock)
    expect(entered.body).toMatchObject({ mustChangePassword: true })
    expect(codeOf(await browser.ask(ROUNDS))).toBe('password-change-first')
    const elsewhere = openTestBrowser(app)
    await elsewhere.signIn(knock)
    const change = (old: string, next: string) =>
      browser.ask('/api/session/password', { body: { old, next } })
    expect(codeOf(await change('x', GOOD_PASSWORD))).toBe('password-wrong')
    const weak = await change(password, 'publisher')
    expect(weak.body.error.particulars.faults).toBe('too-short,too-few-kinds,names-you')
    expect(codeOf(await change(password, password))).toBe('password-unchanged')
    const changed = await change(password, GOOD_PASSWORD)
    expect(changed.body).toMatchObject({ mustChangePassword: false })
    expect((await browser.ask(ROUNDS)).status).toBe(200)
    expect((await elsewhere.ask(ROUNDS)).status).toBe(401)
  })

  it('设了动态口令，光有密码进不来；口令用过一次就作废，丢了手机用备用口令', async () => {
    app.office.setClock('2020-10-28T12:00:00+08:00')
    await browser.signIn(clerk)
    const begun = await browser.ask('/api/session/code/begin', { method: 'POST' })
    const now = () => {
      const { secret } = begun.body
      return new TOTP({ secret }).generate({ timestamp: millisOf(app.office.context.now()) })
    }
    expect(begun.body.address).toContain('otpauth://totp/Huiyin')
    const confirm = (code: string) => browser.ask('/api/session/code/confirm', { body: { code } })
    expect(codeOf(await confirm('000000'))).toBe('code-wrong')
    const { recoveryCodes } = (await confirm(now())).body
    expect(recoveryCodes).toHaveLength(10)
    expect(codeOf(await browser.signIn(clerk))).toBe('code-missing')
    expect(codeOf(await browser.signIn({ ...clerk, code: now() }))).toBe('sign-in-wrong')
    app.office.setClock('2020-10-28T12:00:30+08:00')
    expect((await browser.signIn({ ...clerk, code: now() })).body).toMatchObject({ hasCode: true })
    const [recovery] = recoveryCodes
    expect((await browser.signIn({ ...clerk, code: recovery.toUpperCase() })).status).toBe(200)
    expect(codeOf(await browser.signIn({ ...clerk, code: recovery }))).toBe('sign-in-wrong')
    for (let time = 1; time <= 4; time += 1) {
      await browser.signIn({ ...clerk, code: '000000' })
      expect(codeOf(await browser.signIn(clerk))).toMatch(/code-missing|sign-in-must-wait/)
    }
    expect(codeOf(await browser.signIn(clerk))).toBe('sign-in-must-wait')
    app.office.setClock('2020-10-28T12:20:00+08:00')
    const remove = { body: { password: GOOD_PASSWORD } }
    expect((await browser.ask('/api/session/code/remove', remove)).status).toBe(200)
    expect((await browser.signIn(clerk)).status).toBe(200)
  })
})
