import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../src/core/calendar/day.ts'
import { dayOfInstant, endOfDay, type Instant } from '../../src/core/calendar/instant.ts'
import { openBeside } from './beside-page.ts'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let watched: WatchedPage
let snapshot: Buffer

const address = () => office?.address ?? ''
const as = async (of: string, account: string) => {
  await watched.page.goto('about:blank')
  await enter(watched.page, address(), { office: of, account })
}
const screen = (at: string) => `${address()}/hunan/hunan-second/cities?at=${at}`

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  watched = await openWatched(browser, office.address)
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

it('永州把截至3月14日20时的数字做成一个文件', async () => {
  const { page } = watched
  await as('yongzhou', 'clerk')
  await page.goto(`${address()}/yongzhou/yongzhou-2024/cities?at=2024-03-14T12:00:00.000Z`)
  await page.getByLabel('重点件清单').check()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  const link = page.getByRole('link', { name: '下载快照文件', exact: true })
  const path = await link.getAttribute('href')
  const answer = await page.request.get(new URL(path ?? '', address()).href)
  expect(answer.headers()['content-disposition']).toContain('huiyin-yongzhou-2024-20240314T1200Z')
  snapshot = await answer.body()
  expect(JSON.parse(snapshot.toString('utf8'))).toMatchObject({ format: 'huiyin-snapshot' })
})

it('省里看到各市州并列，接收永州的新快照，收过的不重复存', async () => {
  const { page } = watched
  await as('hunan', 'clerk')
  await page.goto(screen('2024-03-14T10:00:00.000Z'))
  await page.getByRole('row', { name: /^永州 2024年3月14日17:30 77/ }).waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  const file = { name: 'a.json', mimeType: 'application/json', buffer: snapshot }
  await page.getByLabel('接收快照文件').setInputFiles(file)
  await page.getByText('已接收永州的快照。').waitFor()
  await page.getByLabel('接收快照文件').setInputFiles(file)
  await page.getByText('永州的这一份快照已经收过，没有重复存入。').waitFor()
  await page.goto(screen('2024-03-14T13:00:00.000Z'))
  await page.getByRole('row', { name: /^永州 2024年3月14日20:00/ }).waitFor()
})

it('改过的文件不收，说明原因', async () => {
  const { page } = watched
  const changed = snapshot.toString('utf8').replace('"total":77', '"total":78')
  const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(changed) }
  await page.getByLabel('接收快照文件').setInputFiles(file)
  await page.getByText(/快照的内容与其校验值不符/).waitFor()
  watched.forgive(/409/)
})

it('点开一份快照，有口径、分项、清单和核对结果', async () => {
  const { page } = watched
  await page.goto(screen('2024-03-14T13:00:00.000Z'))
  await page.getByRole('link', { name: '永州', exact: true }).click()
  await page.getByText('快照内部、与上一份之间的合计都对得上。').waitFor()
  await page.getByRole('heading', { name: /^交办数\s+77$/ }).waitFor()
  await page.getByRole('heading', { name: /^重点件清单/ }).waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('市里从界面报送：先设置，地址不对说清楚；报到省里，再报一次说已有，密钥不对说对方不认', async () => {
  const { page } = watched
  await as('hunan', 'administrator')
  const ask = await openBeside(page, address())
  const account = {
    accountId: 'yongzhou.office',
    name: '永州',
    role: 'liaison',
    unitId: 'yongzhou',
  }
  expect((await ask({ method: 'POST', path: '/api/accounts', body: account })).status).toBe(201)
  const path = '/api/api-keys'
  const { now } = (await ask({ path: '/api/now' })).body as { readonly now: Instant }
  const expiresAt = endOfDay(addDays(dayOfInstant(now), 30))
  const body = { accountId: 'yongzhou.office', name: '快照', expiresAt }
  const made = await ask({ method: 'POST', path, body })
  const { key } = made.body as { readonly key: string }
  await as('yongzhou', 'clerk')
  await page.goto(`${address()}/yongzhou/yongzhou-2024/cities?at=2024-03-14T12:30:00.000Z`)
  const set = async (url: string, secret: string) => {
    await page.getByRole('button', { name: '设置报送' }).click()
    await page.getByLabel(/省级办公室的地址/).fill(url)
    await page.getByLabel('那里的轮次代号').fill('hunan-second')
    await page.getByLabel(/^密钥/).fill(secret)
    await page.getByRole('button', { name: '保存', exact: true }).click()
  }
  await set('ftp://province', key)
  await page.getByText(/服务器的地址“ftp:\/\/province”不对/).waitFor()
  await page.getByRole('button', { name: '取消' }).click()
  await set(address(), key)
  await page.getByText(/报到 .* 的轮次“hunan-second”/).waitFor()
  await page.getByRole('button', { name: '现在报送' }).click()
  await page.getByRole('status').getByText('已收下').waitFor()
  await page.getByText(/本办公室的签名公钥/).waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await set(address(), 'wrong-key')
  await page.getByText('末四位是 -key').waitFor()
  await page.getByRole('button', { name: '现在报送' }).click()
  await page
    .getByRole('status')
    .getByText(/对方不认这把密钥/)
    .waitFor()
  await as('hunan', 'clerk')
  await page.goto(screen('2024-03-14T13:00:00.000Z'))
  await page.getByRole('link', { name: '永州', exact: true }).click()
  await page.getByText(/签名有效，但公钥没有登记/).waitFor()
  watched.forgive(/409/)
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
