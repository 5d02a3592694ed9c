import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../src/core/calendar/day.ts'
import { dayOfInstant, type Instant } from '../../src/core/calendar/instant.ts'
import { madePhoto } from '../../src/documents/attachments/testing/photo.ts'
import { readPaper } from '../../src/documents/reading/read-paper.ts'
import { enter } from './enter.ts'
import { actOnShownCase, openFirstCase } from './role-works.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser
let watched: WatchedPage
let address = ''
let round = ''

/** One case goes the whole way, from the list of the evening to the printed figure. */
const NUMBER = 'D1YZ202000999'
const LIST = {
  name: '第九十批交办清单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '第九十批交办信访件清单',
      '序号,受理编号,受理方式,举报内容,污染类型',
      `1,${NUMBER},来电,珠山镇某锰渣堆场雨天渗出黄褐色废水，流入农田。,水`,
    ].join('\n'),
  ),
}

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
  round = `${address}/yongzhou/yongzhou-2020`
  watched = await openWatched(browser, address)
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const as = async (account: string) => {
  await watched.page.goto('about:blank')
  await enter(watched.page, address, { office: 'yongzhou', account })
}
const theCase = () => openFirstCase(watched.page, round, `words=${NUMBER}`)
/** A count of the first page, now. */
const counted = async (name: string) => {
  const now = ((await (await watched.page.request.get(`${address}/api/now`)).json()) as Now).now
  await watched.page.goto(`${round}/today?at=${addDays(dayOfInstant(now), 0)}`)
  const cell = watched.page
    .locator('.numbers > div', { has: watched.page.getByText(name, { exact: true }) })
    .locator('dd > a')
  await cell.waitFor()
  return Number(await cell.textContent())
}
type Now = { readonly now: Instant }

it('晚上来了一份清单：导入入账，交办数多一件', async () => {
  const { page } = watched
  await as('clerk')
  expect(await counted('交办')).toBe(215)
  expect(await counted('已办结')).toBe(160)
  await page.goto(`${round}/import`)
  await page.setInputFiles('input[type=file]', LIST)
  await page.getByText('可以确认入账').waitFor()
  await page.getByRole('button', { name: '确认入账 1 件' }).click()
  await page.getByText('收到 1 行：入账 1 件').waitFor()
  expect(await counted('交办')).toBe(216)
  expect(await counted('已办结')).toBe(160)
})

it('选中它，核对，转办零陵区', async () => {
  const { page } = watched
  await page.goto(`${round}/cases?words=${NUMBER}`)
  await page.locator('.case-rows input').first().check()
  await page.getByRole('button', { name: '转办', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const leads = dialog.getByRole('group', { name: '主办单位' })
  await leads.getByRole('checkbox', { name: '零陵', exact: true }).check()
  await dialog.getByRole('button', { name: '下一步：核对' }).click()
  await dialog.getByText('将把 1 件转办给零陵').waitFor()
  await dialog.getByRole('button', { name: '转办 1 件' }).click()
  await page.getByText('已转办 1 件').waitFor()
})

it('零陵区签收，带照片核查，回复', async () => {
  const { page } = watched
  await as('liaison.lingling')
  await theCase()
  await actOnShownCase(page, '签收')
  await page.getByRole('button', { name: '添加附件' }).click()
  for (const [purpose, name] of [
    ['整改前', '前.jpg'],
    ['整改后', '后.jpg'],
  ] as const) {
    await page.getByLabel('用途').selectOption({ label: purpose })
    const file = { name, mimeType: 'image/jpeg', buffer: madePhoto() }
    await page.locator('.uploads input[type=file]').setInputFiles([file])
    await page.getByRole('button', { name: `${purpose} ${name}` }).waitFor()
  }
  await actOnShownCase(page, '现场核查', async (form) => {
    await form.getByRole('combobox').first().selectOption({ label: '属实' })
    await form.getByLabel('核查情况').fill('堆场未覆盖，渗水流入沟渠，情况属实。')
  })
  await actOnShownCase(page, '回复', (form) =>
    form.getByLabel('处理和整改情况').fill('已覆盖防渗膜。'),
  )
})

it('审核退回，零陵区补充后再回复，审核通过', async () => {
  const { page } = watched
  await as('reviewer')
  await theCase()
  await actOnShownCase(page, '审核退回', (form) =>
    form.getByLabel('原因').fill('没有写明渗水怎样收集处理'),
  )
  await as('liaison.lingling')
  await theCase()
  await page.locator('.record').getByText('没有写明渗水怎样收集处理').waitFor()
  await actOnShownCase(page, '回复', (form) =>
    form.getByLabel('处理和整改情况').fill('已覆盖防渗膜，渗水全部收集处理，沟渠已清理。'),
  )
  await as('reviewer')
  await theCase()
  await actOnShownCase(page, '审核通过')
})

it('签发办结，上报督察组：已办结多一件', async () => {
  const { page } = watched
  await as('head')
  await theCase()
  await actOnShownCase(page, '签发', (form) => form.getByLabel('已办结', { exact: true }).check())
  await as('clerk')
  await theCase()
  await actOnShownCase(page, '上报督察组')
  expect(await counted('交办')).toBe(216)
  expect(await counted('已办结')).toBe(161)
})

it('当晚的简报写着同样的数：起草、送审、印发，下载的 Word 里也是', async () => {
  const { page } = watched
  await as('publisher')
  const { now } = (await (await page.request.get(`${address}/api/now`)).json()) as Now
  await page.goto(`${round}/bulletin`)
  await page.getByRole('button', { name: '起草新一期' }).click()
  const dialog = page.getByRole('dialog')
  // Printed the morning after: its figures are those of the end of this evening.
  const issuedOn = addDays(dayOfInstant(now), 1)
  await dialog.getByLabel('印发日期').fill(issuedOn)
  await dialog.getByLabel('印发日期').press('Tab')
  await dialog.getByRole('button', { name: '开始起草' }).click()
  const paper = page.frameLocator('.paper-frame')
  await paper.locator('data.figure', { hasText: /^216$/ }).first().waitFor()
  await paper.locator('data.figure', { hasText: /^161$/ }).first().waitFor()
  const desk = page.url()
  await page.getByRole('button', { name: /送\s*审/ }).click()
  await dialog.getByRole('button', { name: /送\s*审/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await as('reviewer')
  await page.goto(desk)
  await page.getByRole('button', { name: /印\s*发/ }).click()
  const reasons = dialog.getByRole('textbox')
  for (let at = 0; at < (await reasons.count()); at += 1) {
    await reasons.nth(at).fill('已与报送单位核对')
  }
  await dialog.getByRole('button', { name: /印\s*发/ }).click()
  await page.getByText(`${issuedOn}，已印发`).waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Word' }).click()
  const text = JSON.stringify(await readPaper(await readFile(await (await downloading).path())))
  expect(text).toMatch(/216件/)
  expect(text).toMatch(/161件/)
  expect(text).not.toMatch(/215件|160件/)
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
