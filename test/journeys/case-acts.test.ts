import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madePhoto } from '../../src/documents/attachments/testing/photo.ts'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let desk: WatchedPage
let page: Page
let address = ''
let round = ''

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
  round = `${address}/yongzhou/yongzhou-2020`
  desk = await openWatched(browser, address)
  page = desk.page
  await enter(page, address, { office: 'yongzhou', account: 'clerk' })
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const first = async (query: string) => {
  await page.goto(`${round}/cases?${query}`)
  await page.locator('.case-rows .cell-number a').first().waitFor()
  const href = await page.locator('.case-rows .cell-number a').first().getAttribute('href')
  await page.goto(address + href)
  await page.getByRole('heading', { name: '经过' }).waitFor()
}

describe('一件', () => {
  it('只有现在能办的；少填了就在该处说明；办完经过里就有', async () => {
    await enter(page, address, { office: 'yongzhou', account: 'reviewer' })
    await first('steps=replied&unitIds=lingling')
    await page.getByRole('button', { name: '审核退回', exact: true }).click()
    const form = page.locator('form.act-form')
    await form.getByRole('button', { name: '审核退回', exact: true }).click()
    await form.getByText('请填写这一项。').waitFor()
    await form.getByRole('button', { name: '常用语' }).click()
    await form.getByRole('button', { name: /缺少整改前后照片/ }).click()
    await form.getByRole('button', { name: '审核退回', exact: true }).click()
    await page.getByText('已审核退回').waitFor()
    await page.locator('.record li').first().getByText('回复被退回').waitFor()
    expect(await page.getByRole('button', { name: '审核通过' }).count()).toBe(0)
  })

  it('写了一半走开，回来还在', async () => {
    await first('steps=returned&unitIds=lingling')
    await page.getByRole('button', { name: '催办', exact: true }).click()
    await page.getByLabel('催办内容').fill('请尽快补照片')
    await page.reload()
    await page.getByRole('button', { name: '催办', exact: true }).click()
    expect(await page.getByLabel('催办内容').inputValue()).toBe('请尽快补照片')
  })

  it('写进了电话号码，就在框下提醒；删去就不再提醒', async () => {
    await first('steps=returned&unitIds=lingling')
    await page.getByRole('button', { name: '催办', exact: true }).click()
    await page.getByLabel('催办内容').fill('请回复举报人13907460000')
    const caution = page.getByText('这里有号码“13907460000”')
    await caution.waitFor()
    await page.getByLabel('催办内容').fill('请回复举报人')
    await caution.waitFor({ state: 'detached' })
  })

  it('规则不许的，把哪条规则写在表上，台账不动', async () => {
    await enter(page, address, { office: 'yongzhou', account: 'clerk' })
    await first('steps=signedFor&unitIds=lingling')
    await page.locator('.act-group').first().getByRole('button', { name: '其他办理' }).click()
    await page.getByRole('button', { name: '申请延期' }).click()
    await page.getByLabel('延期至').fill('2020-11-01')
    await page.getByLabel('原因').fill('等检测')
    await page.locator('form.act-form').getByRole('button', { name: '申请延期' }).click()
    await page.getByText('延期必须晚于原时限').waitFor()
    desk.forgive(/409/)
  })
})

describe('附件和举报人', () => {
  it('附件按内容认，照片读出拍摄时间地点，整改前后并排', async () => {
    await first('unitIds=lingling&order=number')
    await page.getByRole('button', { name: '添加附件' }).click()
    const photo = (takenAt: string) =>
      madePhoto({ takenAt, latitude: [26, 25, 12], longitude: [111, 36, 54] })
    const send = async (purpose: string, name: string, buffer: Buffer) => {
      await page.getByLabel('用途').selectOption({ label: purpose })
      const file = { name, mimeType: 'application/octet-stream', buffer }
      await page.locator('.uploads input[type=file]').setInputFiles([file])
    }
    await send('整改前', '前.jpg', photo('2020:10:25 09:30:00'))
    await send('整改后', '后.jpg', photo('2020:11:02 16:00:00'))
    await page.getByText('拍摄 2020-10-25 09:30').waitFor()
    await page.getByText('拍摄 2020-11-02 16:00').waitFor()
    await page.getByText('26.42000, 111.61500').first().waitFor()
    await send('佐证材料', '说明.pdf', Buffer.from('<html><script>alert(1)</script></html>'))
    await page.getByText('文件的种类按内容判断').waitFor()
    desk.forgive(/409/)
    await page.getByRole('button', { name: '整改前 前.jpg' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('内容摘要').waitFor()
    expect(await dialog.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(
      16,
    )
    await page.keyboard.press('Escape')
  })

  it('举报人信息要写理由才看得到，理由留在台账里', async () => {
    await first('order=number')
    await page.getByRole('button', { name: '查看举报人信息' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '查看举报人信息' }).click()
    await dialog.getByText('请写明原因。').waitFor()
    await dialog.getByLabel('原因').fill('督察组要求回访')
    await dialog.getByRole('button', { name: '查看举报人信息' }).click()
    await page.getByText('没有登记举报人信息。').waitFor()
  })
})

it('文中提到的另一件可以并排比较，不同的字句标出，认定的理由留在经过里', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-repeat-'))
  const file = join(folder, 'act.json')
  const changes = { mentions: ['D1YZ202000098'] }
  await writeFile(file, JSON.stringify({ act: 'correct', changes, reason: '来电人说曾经反映过' }))
  const place = ['--office', 'yongzhou', '--round', 'yongzhou-2020', '--as', 'clerk']
  office?.command('case', 'act', 'D1YZ202000185', '--file', file, ...place)
  await rm(folder, { recursive: true })
  await first('words=D1YZ202000185&order=number')
  await page.getByRole('button', { name: '并排比较' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: '另一件：D1YZ202000098' }).waitFor()
  expect(await dialog.locator('.compared article').first().locator('mark').count()).toBeGreaterThan(
    0,
  )
  await dialog.getByRole('button', { name: '认定', exact: true }).click()
  await dialog.getByText('请选择，并写明理由。').waitFor()
  await dialog.getByLabel('是重复件', { exact: true }).check()
  await dialog.getByLabel('理由').fill('同一排水口')
  await dialog.getByRole('button', { name: '认定', exact: true }).click()
  await page.getByText('重复件，与D1YZ202000098重复').waitFor()
  await page.locator('.record').getByText('同一排水口').waitFor()
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(desk.troubles).toEqual([])
})
