import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPaper } from '../../src/documents/reading/read-paper.ts'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let watched: WatchedPage
let screen = ''

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  watched = await openWatched(browser, office.address)
  screen = `${office.address}/yongzhou/yongzhou-2020/figures`
  await enter(watched.page, office.address, { office: 'yongzhou', account: 'leader' })
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const handling = () => watched.page.getByRole('region', { name: '办理情况统计表' })
const totals = () => handling().getByRole('row', { name: /^合计/ }).getByRole('cell')

it('领导看到办理情况统计表，两种办结率都有，每个数字点得开', async () => {
  const { page } = watched
  await page.goto(screen)
  await handling().getByRole('row', { name: /^零陵/ }).waitFor()
  expect(await totals().first().textContent()).toBe('215')
  expect(await totals().nth(2).textContent()).toBe('160')
  expect(await totals().nth(5).textContent()).toBe('74.4')
  await page.locator('.chart canvas').waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await totals().nth(2).getByRole('link').click()
  await page.getByRole('heading', { name: '数字背后的件：160 件' }).waitFor()
})

it('拖动日期，所有数字就是那一天的', async () => {
  const { page } = watched
  await page.goto(screen)
  const slider = page.getByLabel('截止到哪一天')
  await slider.focus()
  await slider.press('ArrowLeft')
  await page.getByText('截至2020年11月7日24时的各项统计').waitFor()
  await slider.press('Home')
  await page.getByText('截至2020年10月24日24时的各项统计').waitFor()
  await page.waitForFunction(() => document.querySelector('.total .count')?.textContent !== '215')
  expect(Number(await totals().first().textContent())).toBeLessThan(20)
})

it('换一个分法，合计不变；复制出来的是同样的格子', async () => {
  const { page } = watched
  await page.goto(screen)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const breakdown = page.getByRole('region', { name: '分类统计' })
  await breakdown.getByLabel('按什么分').selectOption('channel')
  await breakdown.getByRole('row', { name: /^来电/ }).waitFor()
  await breakdown.getByRole('button', { name: '复制到 Word 或 Excel' }).click()
  await breakdown.getByText('已复制').waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('合计\t215\t100.0')
  expect(text).toContain('来电\t195')
})

it('下载的 Excel 与屏幕上的表是同样的数', async () => {
  const { page } = watched
  await page.goto(screen)
  await handling().getByRole('row', { name: /^零陵/ }).waitFor()
  const downloading = page.waitForEvent('download')
  await handling().getByRole('link', { name: '下载 Excel' }).click()
  const read = await readPaper(await readFile(await (await downloading).path()))
  expect(JSON.stringify(read)).toContain('215')
})

it('两个时刻对比写出增减，各轮次并排', async () => {
  const { page } = watched
  await page.goto(screen)
  const compared = page.getByRole('region', { name: '两个时刻对比' })
  await compared.getByLabel('与哪一天对比').fill('2020-10-26')
  const row = compared.getByRole('row', { name: /^交办/ })
  await compared.getByText('截至2020年10月26日24时').waitFor()
  const cells = (await row.getByRole('cell').allTextContents()).map(Number)
  expect(cells[2]).toBe((cells[1] ?? 0) - (cells[0] ?? 0))
  const rounds = page.getByRole('region', { name: '各轮次对比' })
  expect(await rounds.getByRole('row').count()).toBe(3)
})

it('大屏只有五个数、地图、超期和动态，没有菜单，一点就返回', async () => {
  const { page } = watched
  await page.goto(screen.replace('figures', 'big-screen'))
  const numbers = page.locator('.big-figures dd')
  await numbers.first().waitFor()
  expect(await numbers.allTextContents()).toEqual(['215', '211', '160', '55', '9'])
  await page.getByRole('region', { name: '最新动态' }).getByRole('listitem').first().waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await page.getByRole('link', { name: '返回' }).click()
  await page.getByText('按责任单位（件）').waitFor()
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
