import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AskBeside, openBeside, sentenceOf } from './beside-page.ts'
import { enter } from './enter.ts'
import { openFirstCase } from './role-works.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser
let address = ''
let round = ''
/** A case that is 冷水滩's alone, with a file; 零陵 must find nothing of it. */
let other = { caseId: '', number: '', attachmentId: '' }
let desk: WatchedPage
let ask: AskBeside

type Listed = {
  readonly cases: readonly {
    readonly id: string
    readonly number: string
    readonly involvedUnits: readonly string[]
  }[]
  readonly found: { readonly count: number } | null
}
const ROUND = '/api/rounds/yongzhou-2020'
const listed = async (of: AskBeside, query: string) =>
  (await of({ path: `${ROUND}/cases?${query}` })).body as Listed

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
  round = `${address}/yongzhou/yongzhou-2020`
  const clerk = await openWatched(browser, address)
  await enter(clerk.page, address, { office: 'yongzhou', account: 'clerk' })
  const asClerk = await openBeside(clerk.page, address)
  const { cases } = await listed(asClerk, 'unitIds=lengshuitan&steps=verified')
  const found = cases.find(({ involvedUnits }) => involvedUnits.length === 1)
  if (!found) throw new Error('no case of 冷水滩 alone')
  await openFirstCase(clerk.page, round, `words=${found.number}`)
  await clerk.page.getByRole('button', { name: '添加附件' }).click()
  const file = {
    name: '冷水滩现场.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('冷水滩的说明'),
  }
  await clerk.page.locator('.uploads input[type=file]').setInputFiles([file])
  await clerk.page
    .getByRole('button', { name: /冷水滩现场.txt/ })
    .first()
    .waitFor()
  const files = await asClerk({ path: `/api/cases/${found.id}/attachments` })
  const [attachment] = files.body as readonly { readonly attachmentId: string }[]
  other = {
    caseId: found.id,
    number: found.number,
    attachmentId: attachment?.attachmentId ?? '',
  }
  await asClerk({
    method: 'POST',
    path: '/api/bulk-acts',
    body: { caseIds: [found.id], act: { act: 'urge', note: '只催冷水滩' }, isTrial: false },
  })
  desk = await openWatched(browser, address)
  await enter(desk.page, address, { office: 'yongzhou', account: 'liaison.lingling' })
  ask = await openBeside(desk.page, address)
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const textOf = async (path: string) => JSON.stringify((await ask({ path })).body)

it('零陵的联络员看不到冷水滩的件：清单、件数、查找里都没有', async () => {
  const { page } = desk
  await page.goto(`${round}/cases`)
  await page.locator('.case-rows .case-row').first().waitFor()
  await page.getByLabel('查找的字词').fill(other.number)
  await page.getByLabel('查找的字词').press('Enter')
  await page.locator('.found', { hasText: '0 件' }).waitFor()
  const own = await listed(ask, 'isCounted=true&limit=200')
  expect(own.cases.every(({ involvedUnits }) => involvedUnits.includes('lingling'))).toBe(true)
  expect(own.found?.count).toBe(own.cases.length)
  const others = await listed(ask, 'unitIds=lengshuitan&limit=200')
  expect(others.cases.map(({ id }) => id)).not.toContain(other.caseId)
  expect(await textOf(`${ROUND}/case-ids`)).not.toContain(other.caseId)
})

it('照着地址打开，说没有这一件；经过、附件、办理都一样', async () => {
  const { page, forgive } = desk
  await page.goto(`${round}/cases/${other.caseId}`)
  await page.getByText('没有找到交办件').first().waitFor()
  forgive(/404/)
  const at = `/api/cases/${other.caseId}`
  const file = `/api/attachments/${other.attachmentId}`
  const act = { act: { act: 'urge', unitId: 'lengshuitan', note: '' } }
  const asked = [
    ...[at, `${at}/attachments`, `${at}/evidence`, `${file}/content`, `${file}/text`].map(
      (path) => ({ path }),
    ),
    { path: `${at}/as-of?at=2020-11-08T00:00:00%2B08:00&clock=known` },
    { method: 'POST', path: `${at}/acts`, body: act },
    {
      method: 'POST',
      path: '/api/case-acts',
      body: { acts: [{ ...act, caseId: other.caseId }] },
    },
    { method: 'POST', path: `${file}/withdrawal`, body: { reason: '误传' } },
  ]
  for (const one of asked) {
    const answered = await ask(one)
    expect([one.path, answered.status]).toEqual([one.path, 404])
    expect(sentenceOf(answered)).not.toBe('')
  }
  const selection = { method: 'POST', path: `${ROUND}/ledger-selection` }
  const exported = await ask({ ...selection, body: { caseIds: [other.caseId] } })
  expect(exported.status).toBe(403)
  const bulk = { caseIds: [other.caseId], act: { act: 'signFor' }, isTrial: true }
  const tried = await ask({ method: 'POST', path: '/api/bulk-acts', body: bulk })
  expect(JSON.stringify(tried.body)).not.toContain(other.number)
})

it('数字只数自己的件，数字背后也没有；督办、消息、提要、最近办理里都没有', async () => {
  const own = await listed(ask, 'isCounted=true&limit=1')
  const at = '2026-12-31T00:00:00+08:00'
  const question = {
    roundId: 'yongzhou-2020',
    asOf: { at, clock: 'asNowKnown' },
    scope: {},
    by: 'unit',
  }
  const figures = await ask({
    method: 'POST',
    path: '/api/figures',
    body: { questions: [question] },
  })
  const [figure] = figures.body as readonly { readonly total: number }[]
  expect(figure?.total).toBe(own.found?.count)
  const behind = await ask({
    method: 'POST',
    path: '/api/figures/cases',
    body: { question, partKeys: null },
  })
  expect(behind.status).toBe(200)
  expect(JSON.stringify(behind.body)).not.toContain(other.caseId)
  for (const path of ['chasing', 'notices', 'digest', 'last-acts', 'forms']) {
    const told = await ask({ path: `${ROUND}/${path}` })
    expect([path, told.status]).toEqual([path, 200])
    expect(JSON.stringify(told.body)).not.toContain(other.caseId)
    expect(JSON.stringify(told.body)).not.toContain('只催冷水滩')
  }
  expect(
    JSON.stringify((await ask({ path: `${ROUND}/chasing?unitId=lengshuitan` })).body),
  ).not.toContain(other.number)
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(desk.troubles).toEqual([])
})
