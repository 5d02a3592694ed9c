import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dayOfInstant, type Instant } from '../../src/core/calendar/instant.ts'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let watched: WatchedPage
let round = ''

const as = (account: string) =>
  enter(watched.page, office?.address ?? '', { office: 'yongzhou', account })

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  watched = await openWatched(browser, office.address)
  round = `${office.address}/yongzhou/yongzhou-2020`
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

/** Presses a button of the page, fills in its form, and sends it. */
async function act(
  name: string,
  fields: Readonly<Record<string, string>> = {},
  ticked: readonly string[] = [],
): Promise<void> {
  const { page } = watched
  await page.getByRole('button', { name, exact: true }).click()
  const form = page.getByRole('dialog')
  for (const [label, value] of Object.entries(fields)) {
    await form.getByLabel(label, { exact: true }).fill(value)
  }
  for (const label of ticked) await form.getByLabel(label, { exact: true }).check()
  await form.getByRole('button', { name, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

async function noFaults(): Promise<void> {
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
}

const OUTCOMES = '各项措施的落实情况（每行一项，与措施次序一致）'
const PAPER = '核查报告.txt'
const PROBLEM = /白水河流域畜禽养殖污染治理滞后/

it('祁阳县的任务过了节点，清单里看得出逾期，经办人再催一次', async () => {
  const { page } = watched
  await as('clerk')
  await page.goto(`${round}/rectification`)
  await page.getByText(/督察反馈的8个问题，已完成整改2个，其中已销号1个/).waitFor()
  await page.getByRole('button', { name: /未达到序时进度 1/ }).click()
  await noFaults()
  await page.getByRole('link', { name: PROBLEM }).click()
  await page.getByText('有节点过了计划日期没有完成').waitFor()
  await act('督促整改', { 说明: '请本周内完成建档。' })
  await page.getByText('已督促整改').nth(1).waitFor()
  await noFaults()
})

it('联络员逐个完成节点，报告完成整改，没有完成的节点不放过', async () => {
  const { page } = watched
  await as('liaison.qiyang')
  await page.reload()
  expect(await page.getByRole('button', { name: '督促整改' }).count()).toBe(0)
  await page.getByRole('button', { name: '报告完成整改' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(OUTCOMES).fill('已建档。\n已退养。\n已建池。')
  await form.getByRole('button', { name: '报告完成整改' }).click()
  await form.getByText(/还有2个节点没有完成/).waitFor()
  watched.forgive(/409/)
  await form.getByRole('button', { name: '取消' }).click()
  await act('完成节点')
  await act('完成节点')
  await act('报告完成整改')
  await page.getByText('完成整改', { exact: true }).first().waitFor()
})

it('申请销号，条件没有填报的一一列出，逐级验收', async () => {
  const { page } = watched
  await page.getByRole('button', { name: '申请销号', exact: true }).click()
  const application = page.getByRole('dialog')
  await application.getByLabel('文号').fill('祁整改〔2026〕1号')
  await application.getByRole('button', { name: '申请销号' }).click()
  await page.getByRole('heading', { name: PROBLEM }).waitFor()
  await page.getByText('还没有经过验收').waitFor()
  await page.getByRole('button', { name: '添加附件', exact: true }).click()
  await page.getByLabel('用途').selectOption('paper')
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: PAPER, mimeType: 'text/plain' },
    buffer: Buffer.from('核查报告\n祁阳县人民政府\n2019年3月2日'),
  })
  await page.getByText('已存入').waitFor()
  await page.getByRole('button', { name: PAPER, exact: true }).waitFor()
  for (const condition of ['污染消除', '生态修复', '群众满意']) {
    await page.getByRole('button', { name: '填报销号条件' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('条件').selectOption(condition)
    await form.getByLabel('已达到').check()
    await form.getByLabel(PAPER, { exact: true }).check()
    await form.getByLabel('佐证（检测报告、照片、走访记录等）').fill('现场核查记录')
    await form.getByRole('button', { name: '填报销号条件' }).click()
    await form.waitFor({ state: 'detached' })
  }
  await page.getByRole('link', { name: PAPER, exact: true }).first().waitFor()
  expect(await page.getByText('材料日期早于所答复的材料').count()).toBe(0)
  const answer = await page.request.get(`${office?.address}/api/now`)
  const { now } = (await answer.json()) as { readonly now: Instant }
  const today = dayOfInstant(now)
  const accept = async (level: string) =>
    act('验收通过本级', { [`${level}日期`]: today, 文件日期: today, 签字人: '验收组组长' })
  await accept('自查自验')
  await accept('县级验收')
  await as('head')
  await page.reload()
  await page.getByText('材料日期早于所答复的材料（2019-03-02）').waitFor()
  await accept('市级验收')
  await page.getByText('验收通过', { exact: true }).first().waitFor()
  await noFaults()
})

it('公示中的销号有异议没有答复，不能销号；答复之后销号，任务随之销号', async () => {
  const { page } = watched
  await page.goto(`${round}/closeout`)
  await page.getByRole('link', { name: /农村生活污水治理滞后/ }).click()
  await page.getByText('公示异议还没有答复').waitFor()
  await page.getByRole('button', { name: '销号备案' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('日期').fill('2020-11-11')
  await form.getByRole('button', { name: '销号备案' }).click()
  await form.getByText(/公示异议还没有答复（1）/).waitFor()
  watched.forgive(/409/)
  await form.getByRole('button', { name: '取消' }).click()
  await act('答复公示异议', { 日期: '2020-11-09', 内容: '夜间运行记录已核。' })
  await page.getByText('没有对不上的地方，可以销号备案。').waitFor()
  await act('销号备案', { 日期: '2020-11-11', 备案文号: '市整改办〔2020〕99号' })
  await page.getByText('已完成销号').first().waitFor()
  await noFaults()
})

it('随机抽查试抽、确定，复查发现反弹，任务重新整改，经过都在', async () => {
  const { page } = watched
  await page.goto(`${round}/lookback/plan`)
  await page.getByLabel('编号').fill('回1')
  await page.getByLabel('名称').fill('年底抽查')
  await page.getByLabel('复查时限').fill('2026-12-31')
  await page.getByLabel(/公布的种子/).fill('双色球2020123期')
  await page.getByLabel('抽查几个').fill('3')
  await page.getByRole('button', { name: '试抽' }).click()
  await page.getByRole('cell', { name: '√' }).first().waitFor()
  await noFaults()
  await page.getByRole('button', { name: '确定并安排复查' }).click()
  await page.getByRole('link', { name: PROBLEM }).waitFor()
  await page.getByRole('link', { name: /农村生活污水治理滞后/ }).click()
  await page.getByRole('button', { name: '登记复查结果' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('结果').selectOption('relapse')
  await form.getByLabel('复查发现的情况').fill('夜间停运，污水直排。')
  await form.getByRole('button', { name: '登记复查结果' }).click()
  await page.getByText('反弹回潮').first().waitFor()
  await noFaults()
  await page.goto(`${round}/rectification`)
  await page.getByRole('link', { name: /农村生活污水治理滞后/ }).click()
  await page.getByText('已因反弹重新整改').waitFor()
  await page.getByText('任务已销号').waitFor()
})

it('办结的件在自己的页面申请销号，工期图上看得到全部任务', async () => {
  const { page } = watched
  await page.goto(`${round}/rectification/schedule`)
  await page.getByRole('row').nth(8).waitFor()
  await noFaults()
  await page.goto('about:blank')
  await as('clerk')
  const answer = await page.request.get(
    `${office?.address}/api/rounds/yongzhou-2020/cases?limit=1&statuses=closed`,
  )
  const { cases } = (await answer.json()) as { readonly cases: readonly { readonly id: string }[] }
  await page.goto(`${round}/cases/${cases[0]?.id ?? ''}`)
  await page.getByRole('button', { name: '申请销号', exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('问题类别').selectOption('黑臭水体')
  await form.getByLabel('文号').fill('县环函〔2026〕9号')
  await form.getByRole('button', { name: '申请销号', exact: true }).click()
  await page.getByText('公众满意度不低于90%').first().waitFor()
  await noFaults()
})
