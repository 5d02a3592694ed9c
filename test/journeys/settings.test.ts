import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let watched: WatchedPage
let round = ''
let ofOffice = ''

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  watched = await openWatched(browser, office.address)
  round = `${office.address}/yongzhou/yongzhou-2024`
  ofOffice = `${office.address}/yongzhou/-`
  await as('clerk')
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const as = (account: string) =>
  enter(watched.page, office?.address ?? '', { office: 'yongzhou', account })
const save = () => watched.page.getByRole('button', { name: '保存改动' })

it('设置按部分写在表单上；写错的写在那一格旁边，改正之前不能保存', async () => {
  const { page } = watched
  await page.goto(`${round}/settings/units`)
  await page.locator('summary', { hasText: '零陵区' }).click()
  const from = page.locator('[id="units[1].validFrom"]')
  await from.fill('2024-02-30')
  await page.getByText(/应为实有的日期/).waitFor()
  await page.getByText('还有 1 处要改正才能保存').waitFor()
  expect(await save().isDisabled()).toBe(true)
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await from.fill('2024-01-01')
  await page.getByText('改动 1 处').waitFor()
})

it('走开再回来，没有保存的改动还在；保存要写原因，历次改动写明前后', async () => {
  const { page } = watched
  await page.goto(`${round}/settings/basic`)
  await page.getByLabel('重点件的叫法').fill('重要件')
  await page.getByText('改动 2 处').waitFor()
  await page.reload()
  await page.getByText('改动 2 处').waitFor()
  await save().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('督察组来函改称重要件')
  await dialog.getByRole('button', { name: '保存改动' }).click()
  await page.getByText('没有改动').waitFor()
  await page.getByRole('link', { name: '历次改动' }).click()
  await page.getByText('督察组来函改称重要件').waitFor()
  const row = page.getByRole('row', { name: /重点件的叫法/ })
  expect(await row.getByRole('cell').allTextContents()).toEqual(['重点件', '重要件'])
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('设置导出成文件，再导入还是一样的', async () => {
  const { page } = watched
  await page.goto(`${round}/settings/bulletin`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /导\s*出/ }).click()
  const file = await (await downloading).path()
  await page.getByLabel('编发单位').fill('改过的名称')
  await page.getByText('改动 1 处').waitFor()
  await page.setInputFiles('input[type=file]', file)
  await page.getByText('没有改动').waitFor()
})

it('从现成的设置开设一个轮次，接着就是它的设置', async () => {
  const { page } = watched
  await page.goto(`${ofOffice}/rounds`)
  await page.getByRole('button', { name: '开设轮次' }).click()
  await page.getByLabel('轮次代号').fill('yongzhou-2027')
  await page.getByLabel('名称', { exact: true }).fill('永州市配合2027年省督察')
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await page.getByRole('button', { name: /^开\s*设$/ }).click()
  await page.getByRole('heading', { name: '轮次设置' }).waitFor()
  expect(page.url()).toContain('/yongzhou-2027/settings')
  expect(await page.getByLabel('名称', { exact: true }).first().inputValue()).toBe(
    '永州市配合2027年省督察',
  )
})

it('没有通知的年份标明暂定；登记时说不通的写在旁边，登记后不再暂定', async () => {
  const { page } = watched
  await page.goto(`${ofOffice}/holidays`)
  const year = page.locator('section.sheet', { hasText: '暂定：还没有登记通知' }).first()
  const name = (await year.getByRole('heading').textContent())?.slice(0, 4) ?? ''
  await year.getByRole('button', { name: '登记通知' }).click()
  await page.getByRole('button', { name: '增加一个节日' }).click()
  await page.getByLabel('节日').fill('元旦')
  await page.getByLabel('放假首日').fill(`${name}-01-03`)
  await page.getByLabel('放假末日').fill(`${name}-01-01`)
  await page.getByRole('button', { name: /^登\s*记$/ }).click()
  await page.getByText('请写通知的文号。').waitFor()
  await page.getByText('末日早于首日。').waitFor()
  await page.getByLabel('放假首日').fill(`${name}-01-01`)
  await page.getByLabel('放假末日').fill(`${name}-01-03`)
  await page.getByLabel('文号').fill('国办发明电〔2026〕9号')
  await page.getByRole('button', { name: /^登\s*记$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('国务院办公厅已发通知')
  await dialog.getByRole('button', { name: /^登\s*记$/ }).click()
  await page.getByText('国办发明电〔2026〕9号，本办登记（第 1 次）').waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('表样一页列出现成的和本办的', async () => {
  const { page } = watched
  await page.goto(`${ofOffice}/templates`)
  await page.getByText('还没有本办的表样').waitFor()
  expect(await page.locator('details').count()).toBe(13)
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('照现成的另存要写原因，同名的不会盖掉；列的次序用键盘改，焦点跟着列走', async () => {
  const { page } = watched
  const copyAs = async (name: string) => {
    const first = page.locator('section[aria-labelledby=ready-made] details').first()
    if (!(await first.getAttribute('open').then((open) => open !== null))) {
      await first.locator('summary').click()
    }
    await first.getByLabel('本办表样的名称').fill(name)
    await first.getByRole('button', { name: '照此另存为本办的' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('原因').fill('督察组换了表头')
    await dialog.getByRole('button', { name: '照此另存为本办的' }).click()
    return dialog
  }
  await (await copyAs('晚间公开表')).waitFor({ state: 'hidden' })
  const again = await copyAs('晚间公开表')
  await again.getByText('本办已有表样“晚间公开表”').waitFor()
  watched.forgive(/409/)
  await again.getByRole('button', { name: '取消' }).click()
  const own = page.locator('section[aria-labelledby=own] details')
  await own.locator('summary').click()
  await own.getByText('第 1 版').last().waitFor()
  expect(await own.getByText('：督察组换了表头').count()).toBe(1)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const down = own.getByRole('button', { name: /^下移/ }).first()
  const name = await down.getAttribute('aria-label')
  await down.focus()
  const rows = await own.locator('tbody tr').count()
  // One press more than there are places: at the end the button stays in focus.
  for (let press = 0; press < rows; press += 1) {
    await page.keyboard.press('Enter')
    expect(await focused()).toBe(name)
  }
  const last = own.locator('tbody tr').last()
  expect(await last.getByRole('button', { name: name ?? '' }).count()).toBe(1)
  await last.getByRole('button', { name: /^去掉/ }).press('Enter')
  expect(await focused()).toMatch(/^去掉：/)
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('领导看得到设置，改不了', async () => {
  const { page } = watched
  await as('leader')
  await page.goto(`${round}/settings/basic`)
  await page.getByText('您的岗位可以查看，不能改动。').waitFor()
  expect(await save().count()).toBe(0)
  expect(await page.getByLabel('重点件的叫法').isDisabled()).toBe(true)
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
