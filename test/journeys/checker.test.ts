import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { docxOf, paragraph } from '../../src/documents/reading/testing/zip-of.ts'
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
  await page.goto(`${office.address}/yongzhou/-/checker`)
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: docxOf(text.split('\n').map(paragraph).join('')),
})
const WRONG = file('晚报.docx', '信访件情况\n第三批12件（来电8件，来信5件）。')
const RIGHT = file('早报.docx', '信访件情况\n第三批12件（来电8件，来信4件）。')

it('放入几份文件，各有几处对、错；点画线的数，旁边写明怎么核对的、怎么改', async () => {
  await page.locator('input[type=file]').setInputFiles([RIGHT, WRONG])
  const papers = page.getByRole('navigation', { name: '各份文件' })
  await papers.getByRole('button', { name: /早报.*错 0.*对 1/ }).waitFor()
  await papers.getByRole('button', { name: /晚报.*错 1.*对 0/ }).click()
  await page.getByRole('button', { name: '8件：对不上' }).click()
  const panel = page.locator('.checker-panel')
  await panel.getByText('各部分之和为13，总数写的是12，相差1。').first().waitFor()
  expect(await panel.textContent()).toContain('8 改为 7')
})

it('可以取走网页报告和带批注的副本', async () => {
  for (const [button, name] of [
    ['下载网页报告', '数字核对报告.html'],
    ['下载带批注的副本', '晚报.docx'],
  ] as const) {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    expect((await waiting).suggestedFilename()).toBe(name)
  }
})

it('换成英文，理由、位置、改法都用英文说', async () => {
  await page.getByRole('button', { name: 'English', exact: true }).click()
  const panel = page.locator('.checker-panel')
  await panel
    .getByText('The parts add up to 13; the total is printed as 12, 1 off.')
    .first()
    .waitFor()
  expect(await panel.textContent()).toContain('to 7; 2 other figures could be changed as little')
  await page.getByRole('button', { name: '中文', exact: true }).click()
  await panel.getByText('各部分之和为13，总数写的是12，相差1。').first().waitFor()
})

it('清空之后粘贴文字也行', async () => {
  await page.getByRole('button', { name: '清空' }).click()
  await page.getByLabel('或者粘贴文字').fill('第三批12件（来电8件，来信4件）。')
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await page.getByRole('button', { name: '12件：对得上' }).waitFor()
})

it('没有人被挡在外面，页面也没有出错', async () => {
  expect(await seriousFaults(page)).toEqual([])
  expect(watched.troubles).toEqual([])
})
