import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderText } from '../../src/documents/writing/text/render-text.ts'
import { letterAndPetitions } from '../golden/papers/letter-and-petitions.ts'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { seriousFaults } from './serious-faults.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let page: Page
let watched: WatchedPage

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  watched = await openWatched(browser, office.address)
  page = watched.page
  await enter(page, office.address, { office: 'yongzhou', account: 'clerk' })
  await page.goto(`${office.address}/yongzhou/-/archive`)
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const ISSUE = {
  name: '第15期.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(renderText(letterAndPetitions)),
}

it('存入一份旧简报：先看读出的栏目和数字，存入后打开的就是它', async () => {
  await page.getByText('档案里还没有简报。').waitFor()
  await page.getByRole('link', { name: '存入旧简报' }).click()
  await page.locator('input[type=file]').setInputFiles(ISSUE)
  await page.getByText('【信访件情况】').waitFor()
  await page.getByRole('button', { name: '存入档案' }).click()
  await page.getByRole('heading', { name: /工作简报 第15期/ }).waitFor()
  expect(await page.locator('.archive-section').count()).toBe(3)
  expect(await seriousFaults(page)).toEqual([])
})

it('两个字就能在档案里找到，点开就是那一栏', async () => {
  await page.getByRole('link', { name: '回到档案' }).click()
  await page.getByLabel('查找字词').fill('群众来信')
  await page.getByRole('button', { name: '查找', exact: true }).click()
  await page.getByRole('link', { name: /第15期/ }).click()
  await page.locator('details[open]').getByText('闻令而动').waitFor()
})

it('同一个数与台账并排，按单位逐项对照', async () => {
  await page.goto(`${office?.address}/yongzhou/-/archive/series?what=petition-received&by=unit`)
  const row = page.getByRole('row').filter({ hasText: '第15期' })
  await row.waitFor()
  expect(await row.locator('.count').allTextContents()).toEqual(['215', '215', ''])
  const lingling = page.getByRole('row').filter({ hasText: '冷水滩区' })
  expect(await lingling.locator('.count').allTextContents()).toEqual(['56', '56', ''])
})

it('制作一份交办单，取了号，能下载', async () => {
  await page.goto(`${office?.address}/yongzhou/yongzhou-2020/papers`)
  await page.getByRole('button', { name: '制作文书' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('承办单位').selectOption({ label: '零陵区' })
  await dialog.getByLabel('受理编号').fill('没有这件')
  await dialog.getByRole('button', { name: '制作并取号' }).click()
  await dialog.getByText('本轮次没有：没有这件').waitFor()
  await dialog.getByLabel('受理编号').fill('D1YZ202000131')
  const waiting = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '制作并取号' }).click()
  expect((await waiting).suggestedFilename()).toMatch(/^交办单 督察协调交办〔\d{4}〕001号\.docx$/)
  await page.getByRole('rowheader', { name: /督察协调交办〔\d{4}〕001号/ }).waitFor()
  expect(await seriousFaults(page)).toEqual([])
})

it('换模板：有错的指出在哪里，不能存', async () => {
  await page.getByRole('link', { name: '模板和编号' }).click()
  await page.getByText('催办单', { exact: true }).click()
  const waiting = page.waitForEvent('download')
  await page.locator('details[open]').getByRole('link', { name: '取出模板' }).click()
  expect((await waiting).suggestedFilename()).toBe('催办单.docx')
  await page.locator('details[open]').getByRole('button', { name: '换模板' }).click()
  const dialog = page.getByRole('dialog')
  const file = { name: 'a.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') }
  await dialog.locator('input[type=file]').setInputFiles(file)
  await dialog.getByText(/这个文件不能用作模板/).waitFor()
  watched.forgive(/409/)
  expect(await dialog.getByRole('button', { name: '存入' }).isDisabled()).toBe(true)
  expect(watched.troubles).toEqual([])
})
