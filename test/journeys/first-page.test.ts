import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { seriousFaults } from './serious-faults.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let page: Page
let address = ''
let watched: WatchedPage

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
  watched = await openWatched(browser, address)
  page = watched.page
  await enter(page, address, { office: 'yongzhou', account: 'clerk' })
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const number = (name: string) =>
  page.locator('.numbers > div', { has: page.getByText(name, { exact: true }) }).locator('dd > a')

it('打开首页就是一个轮次截至某时的数字和按单位的表', async () => {
  await page.goto(address)
  await page
    .getByRole('heading', { level: 1, name: '永州市配合省生态环境保护督察“回头看”' })
    .waitFor()
  expect(await number('交办').textContent()).toBe('215')
  expect(await number('已办结').textContent()).toBe('160')
  expect(await number('正在办理').textContent()).toBe('55')
  const joint = page.getByRole('row', { name: /冷水滩、零陵、经开区（联合件）/ })
  expect(await joint.getByRole('cell').first().textContent()).toBe('1')
})

it('点一个数字就看到是哪些件，点一件就看到它的经过和期限的由来', async () => {
  const row = page.getByRole('row', { name: /^江永/ })
  const closed = row.getByRole('cell').nth(4)
  expect(await closed.textContent()).toBe('3')
  await closed.getByRole('link').click()
  await page.getByRole('heading', { name: '数字背后的件：3 件' }).waitFor()
  const cases = page.locator('.cases tbody tr')
  expect(await cases.count()).toBe(3)
  await cases.first().getByRole('link').click()
  await page.getByRole('heading', { name: '经过' }).waitFor()
  expect(await page.locator('.record li').count()).toBeGreaterThan(4)
  expect(await page.getByText('为什么是这一天').count()).toBe(1)
})

it('快到期的数字也点得开，列出的正是那几件', async () => {
  await page.goto(`${address}/yongzhou/yongzhou-2020`)
  const soon = page.locator('.numbers .soon-word').getByRole('link')
  const count = await soon.textContent()
  await soon.click()
  await page.getByRole('heading', { name: `数字背后的件：${count} 件` }).waitFor()
  expect(await page.locator('.cases tbody tr').count()).toBe(Number(count))
})

it('截止时刻照中文的顺序写，写错了就说该怎么写', async () => {
  await page.goto(`${address}/yongzhou/yongzhou-2020`)
  const field = page.getByLabel('截至', { exact: true })
  expect(await field.inputValue()).toBe('2020-11-08 24:00')
  await field.fill('前天')
  await field.press('Enter')
  await page.getByText('请写成 2020-11-08 17:00').waitFor()
  await field.fill('2020年10月26日17时')
  await field.press('Enter')
  await page.getByText('截至2020年10月26日17:00').waitFor()
})

it('换一个截止时刻，数字就是那一刻的', async () => {
  await page.goto(`${address}/yongzhou/yongzhou-2020?at=2020-10-26`)
  await page.getByText('截至2020年10月26日24时').waitFor()
  const then = Number(await number('交办').textContent())
  expect(then).toBeGreaterThan(0)
  expect(then).toBeLessThan(215)
})

it('待我办理的事项写明几件，点开就是那几件，先到期的在前', async () => {
  await page.goto(`${address}/yongzhou/yongzhou-2020`)
  const duty = page.locator('.duties').getByRole('link', { name: /待上报/ })
  const count = Number((await duty.textContent())?.replace(/\D/g, ''))
  expect(count).toBeGreaterThan(0)
  await duty.click()
  await page.getByRole('heading', { level: 1, name: '待上报' }).waitFor()
  await page.waitForFunction(
    (rows) => document.querySelectorAll('.cases tbody tr').length === rows,
    count,
  )
})

it('地图上每个县市区一格，点开是该单位的件；逐日进度有图也有表', async () => {
  await page.goto(`${address}/yongzhou/yongzhou-2020`)
  await page.getByLabel('图上数字').selectOption('handedOver')
  const tile = page.locator('.tile-map').getByRole('link', { name: /冷水滩/ })
  expect(await tile.textContent()).toBe('冷水滩 57')
  await page.locator('.chart canvas').waitFor()
  await page.getByText('看表格').click()
  const last = page.locator('details tbody tr').last()
  expect(await last.textContent()).toContain('215')
  await tile.click()
  await page.getByRole('heading', { name: '数字背后的件：57 件' }).waitFor()
})

it('换成英文，整页没有一句中文的话，只有单位、类别和轮次的本名', async () => {
  await page.goto(`${address}/yongzhou/yongzhou-2020`)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'By unit (cases)' }).waitFor()
  await page.getByText('Waiting for me').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('button', { name: '中文' }).click()
})

it('服务运行时，命令行用的是同一本台账，给出同样的数', async () => {
  const words = ['--office', 'yongzhou', '--round', 'yongzhou-2020', '--json']
  const figures = JSON.parse(office?.command('figures', ...words, '--at', '2020-11-08') ?? '{}')
  expect(figures.total).toMatchObject({ handedOver: 215, closed: 160, open: 55 })
})

it.each([
  { name: '首页', path: '/yongzhou/yongzhou-2020', width: 1280 },
  { name: '手机上的首页', path: '/yongzhou/yongzhou-2024', width: 390 },
  { name: '放大一倍的首页', path: '/yiyang/yiyang-2023', width: 640 },
  { name: '没有交办件的首页', path: '/yiyang/yiyang-2020', width: 1280 },
])('$name没有读屏和键盘用不了的地方', async ({ path, width }) => {
  const [, office = ''] = path.split('/')
  await enter(page, address, { office, account: 'clerk' })
  await page.setViewportSize({ width, height: 800 })
  await page.goto(address + path)
  await page.locator('.columns').waitFor()
  await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null)
  expect(await seriousFaults(page)).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
})

it('只用键盘也能跳到正文，再走到一个数字打开它', async () => {
  await enter(page, address, { office: 'yongzhou', account: 'clerk' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${address}/yongzhou/yongzhou-2020`)
  await number('交办').waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
  await page.keyboard.press('Enter')
  const isOnNumber = () => page.evaluate(() => document.activeElement?.closest('.numbers') !== null)
  for (let steps = 0; steps < 40 && !(await isOnNumber()); steps += 1) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /数字背后的件/ }).waitFor()
})

it('手机宽度下没有横向滚动，在另一个办公室登录就到那里', async () => {
  await enter(page, address, { office: 'yiyang', account: 'clerk' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${address}/yiyang`)
  await page.getByRole('heading', { level: 1, name: /益阳/ }).waitFor()
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
})

/** Of everything that came over the wire (as packed) until the numbers of Today could be used. */
async function bytesUntilUsable(): Promise<number> {
  const { page: fresh } = await openWatched(browser as Browser, address)
  const came: Request[] = []
  fresh.on('requestfinished', (request) => came.push(request))
  await fresh.goto(address)
  await enter(fresh, address, { office: 'yongzhou', account: 'clerk' })
  await fresh.goto(address)
  await fresh.locator('.numbers dd > a').first().waitFor()
  await fresh.locator('.unit-table tbody tr').first().waitFor()
  const sizes = await Promise.all([...came].map((request) => request.sizes()))
  await fresh.context().close()
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
}

it('从登录页起到首页可用，传来的全部文件压缩后不到 450 kB', async () => {
  const bytes = await bytesUntilUsable()
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(450_000)
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
