import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../src/core/calendar/day.ts'
import { dayOfInstant, endOfDay, type Instant } from '../../src/core/calendar/instant.ts'
import { type Answered, type AskBeside, openBeside } from './beside-page.ts'
import { enter } from './enter.ts'
import { actOnShownCase } from './role-works.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser
let county: WatchedPage
let township: WatchedPage
let address = ''
let round = ''
let caseId = ''
let today: ReturnType<typeof dayOfInstant>
let startPassword = ''

const TOWN = 'lingling.fujiaqiao'
const OWN_PASSWORD = '江边7只白鹭飞过石桥'
const API = '/api/rounds/yongzhou-2020'

const given = <Body>({ status, body }: Answered): Body => {
  if (status >= 300) throw new Error(JSON.stringify(body))
  return body as Body
}

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
  round = `${address}/yongzhou/yongzhou-2020`
  const askAs = async (account: string) => {
    const { page } = await openWatched(browser, address)
    await enter(page, address, { office: 'yongzhou', account })
    return openBeside(page, address)
  }
  const asClerk = await askAs('clerk')
  await addTownship(asClerk)
  caseId = await receiveCase(asClerk)
  startPassword = await openTownshipAccount(await askAs('administrator'))
  county = await openWatched(browser, address)
  township = await openWatched(browser, address)
  await enter(county.page, address, { office: 'yongzhou', account: 'liaison.lingling' })
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

async function addTownship(ask: AskBeside): Promise<void> {
  type Round = { readonly version: number; readonly settings: { readonly units: object[] } }
  const { settings, version } = given<Round>(await ask({ path: API }))
  const unit = {
    ...{ id: TOWN, kind: 'township', fullName: '富家桥镇', shortName: '富家桥', aliases: [] },
    ...{ divisionCode: null, parentId: 'lingling', validFrom: null, validTo: null },
  }
  const changed = { ...settings, units: [...settings.units, unit] }
  const body = { settings: changed, reason: '乡镇进系统', expectedVersion: version }
  given(await ask({ method: 'PUT', path: `${API}/settings`, body }))
}

async function receiveCase(ask: AskBeside): Promise<string> {
  const { now } = given<{ readonly now: Instant }>(await ask({ path: '/api/now' }))
  today = dayOfInstant(now)
  type Shown = { readonly case: Record<string, unknown> }
  const like = given<Shown>(await ask({ path: '/api/cases/00002020-0000-7000-8000-000000000192' }))
  const names = [
    ...['kind', 'number', 'numberRaw', 'batchId', 'channel', 'receivedOn', 'isKey', 'categories'],
    ...['industry', 'place', 'text', 'requirement', 'claims', 'mentions', 'repeat', 'splitPlus'],
    ...['remark', 'other'],
  ]
  const intake = Object.fromEntries(names.map((name) => [name, like.case[name]]))
  const fresh = {
    number: 'D1YZ202000998',
    numberRaw: 'D1YZ202000998',
    text: '富家桥镇某砖厂冒黑烟。',
  }
  const incoming = {
    intake: { ...intake, ...fresh, batchId: null },
    handOver: { from: '督察组', to: '办公室', isOnTheSpot: true, at: now },
    dispatch: { roles: [{ unitId: 'lingling', role: 'lead' }], givenDueOn: null, at: now },
  }
  const body = { cases: [incoming] }
  const [id = ''] = given<readonly string[]>(
    await ask({ method: 'POST', path: `${API}/cases`, body }),
  )
  return id
}

async function openTownshipAccount(ask: AskBeside): Promise<string> {
  const account = { accountId: 'liaison.fujiaqiao', name: '富家桥镇联络员', role: 'liaison' }
  const body = { ...account, unitId: TOWN }
  given(await ask({ method: 'POST', path: '/api/accounts', body }))
  const act = { act: 'giveStartPassword', reason: '新到岗' }
  const path = '/api/accounts/liaison.fujiaqiao/acts'
  const { password } = given<{ readonly password: string }>(
    await ask({ method: 'POST', path, body: act }),
  )
  return password
}

const openCase = async ({ page }: WatchedPage) => {
  await page.goto(`${round}/cases/${caseId}`)
  await page.getByRole('heading', { name: '经过' }).waitFor()
}

it('县区签收以后转给乡镇，在自己的时限之内', async () => {
  const { page } = county
  await openCase(county)
  await actOnShownCase(page, '签收')
  await actOnShownCase(page, '转下级办理', async (form) => {
    await form.getByLabel('富家桥').check()
    await form.getByLabel('要求在哪天以前答复').fill(addDays(today, 1))
    await form.getByLabel('要办的事').fill('到砖厂核实，今晚答复')
  })
  await page.locator('.handed-on').getByText('转给富家桥镇').waitFor()
  await page.locator('.handed-on').getByText('待下级签收').waitFor()
  expect(await county.faultsAt(390)).toEqual([])
  expect(await county.faultsAt(1280)).toEqual([])
})

it('乡镇第一次登录先改密码；看得到的只有转来的这一件', async () => {
  const { page } = township
  await page.goto(address)
  await page.getByLabel('账号', { exact: true }).fill('liaison.fujiaqiao')
  await page.getByLabel('密码', { exact: true }).fill(startPassword)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByLabel('现在的密码').fill(startPassword)
  await page.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD)
  await page.getByLabel('再输一遍新密码').fill(OWN_PASSWORD)
  await page.getByRole('button', { name: '修改密码' }).click()
  await page.getByRole('navigation', { name: '主要页面' }).waitFor()
  await page.goto(`${round}/cases`)
  await page.locator('.found', { hasText: '1 件' }).waitFor()
  const ask = await openBeside(page, address)
  const other = await ask({ path: '/api/cases/00002020-0000-7000-8000-000000000192' })
  expect(other.status).toBe(404)
})

it('乡镇的“今日”：下转待签收 1 件，点开看到这一件和里面的时限', async () => {
  const { page } = township
  await page.goto(`${round}/today?at=${endOfDay(today)}`)
  await page.locator('.duties').getByRole('link', { name: '下转待签收 1' }).click()
  await page.locator('table.cases').getByText('D1YZ202000998').waitFor()
  await page.getByText(addDays(today, 1)).waitFor()
  expect(await township.faultsAt(390)).toEqual([])
  expect(await township.faultsAt(1280)).toEqual([])
})

it('乡镇签收、答复给县里；不能替县里回复办公室', async () => {
  const { page } = township
  await openCase(township)
  await actOnShownCase(page, '签收下转件')
  await actOnShownCase(page, '向上级答复', (form) =>
    form.getByLabel('答复内容').fill('砖厂已停炉，正在装除尘。'),
  )
  expect(await page.getByRole('button', { name: '回复', exact: true }).count()).toBe(0)
  const ask = await openBeside(page, address)
  const act = { act: 'reply', unitId: 'lingling', handling: '已停炉' }
  const path = `/api/cases/${caseId}/acts`
  expect((await ask({ method: 'POST', path, body: { act } })).status).toBe(403)
})

it('县里退回一次，乡镇再答复，县里采用', async () => {
  await openCase(county)
  await actOnShownCase(county.page, '退回下级重办', (form) =>
    form.getByLabel('原因').fill('写明除尘何时装好'),
  )
  await openCase(township)
  await actOnShownCase(township.page, '向上级答复', (form) =>
    form.getByLabel('答复内容').fill('除尘三日内装好。'),
  )
  await county.page.goto(`${round}/today?at=${endOfDay(today)}`)
  await county.page.getByRole('link', { name: '下级答复待采用 1' }).waitFor()
  await openCase(county)
  await actOnShownCase(county.page, '采用下级答复')
  await county.page.locator('.handed-on').getByText('下级答复已采用').waitFor()
  await county.page.locator('.handed-on').getByText('除尘三日内装好。').waitFor()
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(county.troubles).toEqual([])
  expect(township.troubles).toEqual([])
})
