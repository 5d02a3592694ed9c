import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dayOfInstant, type Instant } from '../../src/core/calendar/instant.ts'
import { type Answered, type AskBeside, openBeside } from './beside-page.ts'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

const CAMPAIGN = '河道专项行动'
const API = '/api/rounds/yongzhou-2020'
let office: RunningOffice | null = null
let browser: Browser | null = null
let watched: WatchedPage
let ask: AskBeside
let desk = ''

const given = <Body>({ status, body }: Answered): Body => {
  if (status >= 300) throw new Error(JSON.stringify(body))
  return body as Body
}

async function listProblem(no: string): Promise<void> {
  const content = {
    ...{ campaign: CAMPAIGN, no, category: '非法采砂', problem: '河道里有采砂船' },
    ...{ unitIds: ['lingling'], dueOn: null },
  }
  const body = { act: { act: 'listProblem', content } }
  given(await ask({ method: 'POST', path: `${API}/books/campaignProblem`, body }))
}

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  const { address } = office
  watched = await openWatched(browser, address)
  await enter(watched.page, address, { office: 'yongzhou', account: 'clerk' })
  ask = await openBeside(watched.page, address)
  await listProblem('1')
  const post = async <Body>(path: string, body: unknown = {}) =>
    given<Body>(await ask({ method: 'POST', path, body }))
  const source = { of: 'campaign', campaign: CAMPAIGN, unitId: null }
  const content = await post<object>(`${API}/item-drafts`, source)
  const { itemId } = await post<{ readonly itemId: string }>(`${API}/items`, content)
  await post(`/api/items/${itemId}/acceptance`)
  const { now } = given<{ readonly now: Instant }>(await ask({ path: '/api/now' }))
  const draft = { issuedOn: dayOfInstant(now), arrangement: { itemIds: [itemId] } }
  const { issueId } = await post<{ readonly issueId: string }>(`${API}/issues`, draft)
  desk = `${address}/yongzhou/yongzhou-2020/bulletin/${issueId}`
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const sentences = () => watched.page.getByRole('region', { name: '由台账起草的句子' })
const paper = () => watched.page.frameLocator('.paper-frame')

it('由台账起草的一句，与台账一致时说一致', async () => {
  await watched.page.goto(desk)
  await sentences().getByText('与台账一致').waitFor()
  await paper()
    .getByText(/河道专项行动/)
    .waitFor()
  expect(await sentences().getByRole('button', { name: '按台账更新' }).count()).toBe(0)
})

it('台账又列了一个问题：桌面说句子旧了、现在怎么说；点一下换过来，纸上跟着变', async () => {
  const { page } = watched
  const before = await sentences().locator('p.read').first().textContent()
  await listProblem('2')
  await page.goto(desk)
  await sentences().getByText('台账已有变化，现在是：').waitFor()
  const now = (await sentences().locator('p.read').nth(1).textContent()) ?? ''
  expect(now).not.toBe(before)
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await sentences().getByRole('button', { name: '按台账更新' }).click()
  await sentences().getByText('与台账一致').waitFor()
  await paper().getByText(now.trim()).waitFor()
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
