import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let watched: WatchedPage
let screen = ''

const as = (account: string) =>
  enter(watched.page, office?.address ?? '', { office: 'yongzhou', account })

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  watched = await openWatched(browser, office.address)
  screen = `${office.address}/yongzhou/yongzhou-2020/books`
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

it('登记一次领导调研，提的要求成为蓝山县的督办事项', async () => {
  const { page } = watched
  await as('clerk')
  await page.goto(`${screen}/visit`)
  await page.getByRole('button', { name: '登记领导调研' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('领导', { exact: true }).fill('林某某')
  await form.getByLabel('领导 职务').fill('副市长')
  await form.getByLabel('日期').fill('2020-11-05')
  await form.getByRole('checkbox', { name: '蓝山' }).first().check()
  await form.getByLabel(/讲话和要求/).fill('要举一反三。')
  await form
    .getByRole('group', { name: /督办要求/ })
    .getByRole('button', { name: '增加' })
    .click()
  const demands = form.getByRole('group', { name: /督办要求/ })
  await demands.getByLabel('要求', { exact: true }).fill('完成边坡复绿')
  await demands.getByRole('checkbox', { name: '蓝山' }).check()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await form.getByRole('button', { name: '登记领导调研' }).click()
  await page.getByRole('heading', { name: /2020-11-05 副市长林某某/ }).waitFor()
  await page.getByRole('link', { name: '完成边坡复绿' }).waitFor()
})

it('由调研起草的稿件看得到，报送之后可以采用', async () => {
  const { page } = watched
  await page.getByRole('button', { name: '起草简报稿件' }).click()
  await page.getByText('副市长林某某到蓝山县调研督导').first().waitFor()
  await page.getByRole('button', { name: '报送这篇稿件' }).click()
  await page.getByText('稿件已报送').waitFor()
})

it('蓝山县的联络员只看到自己的督办事项，反馈之后由办公室销账', async () => {
  const { page } = watched
  await as('liaison.lanshan')
  await page.goto(`${screen}/instruction`)
  await page.getByRole('link', { name: '完成边坡复绿' }).click()
  expect(await page.getByRole('button', { name: '督办事项销账' }).count()).toBe(0)
  await page.getByRole('button', { name: '反馈督办事项' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('办理情况').fill('边坡已复绿。')
  await form.getByRole('button', { name: '反馈督办事项' }).click()
  await page.getByText('已反馈').first().waitFor()
  await as('clerk')
  await page.reload()
  await page.getByRole('button', { name: '督办事项销账' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '督办事项销账' }).click()
  await page.getByText('已办结销账').first().waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('调阅资料：督察组提出、分派零陵区、报送、督察组签收', async () => {
  const { page } = watched
  await page.goto(`${screen}/material`)
  await page.getByRole('button', { name: '登记调阅要求' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('编号').fill('12')
  await form.getByLabel('谁提出').fill('督察组')
  await form.getByLabel('提出日期').fill('2020-11-05')
  await form.getByLabel('要调阅的资料').fill('污水处理厂运行记录')
  await form.getByRole('checkbox', { name: '零陵' }).check()
  await form.getByRole('button', { name: '登记调阅要求' }).click()
  await page.getByRole('heading', { name: /12.*污水处理厂运行记录/ }).waitFor()
  await as('liaison.lingling')
  await page.reload()
  await page.getByRole('button', { name: '报送调阅资料' }).click()
  const delivery = page.getByRole('dialog')
  await delivery.getByRole('button', { name: '报送调阅资料' }).click()
  await delivery.getByText('没有列出资料').waitFor()
  watched.forgive(/409/)
  await delivery.getByRole('button', { name: '增加' }).click()
  await delivery.getByLabel('标题').fill('2020年运行记录')
  await delivery.getByLabel('页数').fill('120')
  await delivery.getByLabel('份数').fill('2')
  await delivery.getByRole('button', { name: '报送调阅资料' }).click()
  await page.getByText('120页 2份').waitFor()
})

it('执法情况从清单导入：错处指得出，改好一次入账；导出的再导入没有变化', async () => {
  const { page } = watched
  await page.goto('about:blank')
  await as('clerk')
  await page.goto(`${screen}/enforcementTally`)
  await page.getByRole('button', { name: '导入清单', exact: true }).click()
  const listOf = (checked: string) => ({
    ...{ name: '执法.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(
      `单位,起,止,出动人次,检查企业,罚款（万元）\n道县,2020-10-01,2020-10-31,${checked},12,3.5\n`,
    ),
  })
  const file = page.getByLabel('清单文件（Excel、Word）')
  await file.setInputFiles(listOf('许多'))
  await page.getByText('“许多”不是数字。').waitFor()
  expect(await page.getByRole('button', { name: '确认导入', exact: true }).count()).toBe(0)
  await file.setInputFiles(listOf('120余人次'))
  await page.getByRole('button', { name: '确认导入', exact: true }).waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await page.getByRole('button', { name: '确认导入', exact: true }).click()
  await page.getByText('已导入：新登记1条，更正0条，没有变化0条。').waitFor()
  const link = await page
    .getByRole('link', { name: '导出 Excel', exact: true })
    .getAttribute('href')
  const answer = await page.request.get(new URL(link ?? '', office?.address).href)
  const exported = { name: '执法.xlsx', mimeType: 'application/octet-stream' }
  await file.setInputFiles({ ...exported, buffer: await answer.body() })
  await page.getByRole('button', { name: '确认导入', exact: true }).click()
  await page.getByText('已导入：新登记0条，更正0条，没有变化2条。').waitFor()
})

it('市里下达的目标，零陵区报完成数，报满了就是已完成目标', async () => {
  const { page } = watched
  await page.goto(`${screen}/target`)
  await page.getByRole('button', { name: '下达目标', exact: true }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('谁下达（如 市、省）').fill('市')
  await form.getByLabel('任务（如 农村污水治理）').fill('黑臭水体治理')
  await form.getByLabel('计划数').fill('3')
  await form.getByLabel('计量（如 个村、公里）').fill('条')
  await form.getByRole('checkbox', { name: '零陵' }).check()
  await form.getByRole('button', { name: '下达目标', exact: true }).click()
  await page.getByRole('heading', { name: /黑臭水体治理 3条/ }).waitFor()
  await page.getByRole('button', { name: '报告目标完成数', exact: true }).click()
  const report = page.getByRole('dialog')
  await report.getByLabel('累计完成数').fill('3')
  await report.getByRole('button', { name: '报告目标完成数', exact: true }).click()
  await page.getByText('已完成目标').first().waitFor()
  await page.getByRole('button', { name: '起草简报稿件' }).click()
  await page.getByText('市定目标零陵区完成3条的黑臭水体治理任务，已全面完成。').waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await page.goto('about:blank')
  await as('liaison.lingling')
})

it('零陵区看不到蓝山县的督办事项', async () => {
  const { page } = watched
  await page.goto(`${screen}/instruction`)
  await page.getByText('还没有登记。').waitFor()
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
