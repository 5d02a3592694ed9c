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
let desk = ''

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  watched = await openWatched(browser, office.address)
  screen = `${office.address}/yongzhou/yongzhou-2020`
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

/** Somebody else sits down: the page is left first, so that nothing of the one before is still being asked. */
async function as(account: string): Promise<void> {
  await watched.page.goto('about:blank')
  await enter(watched.page, office?.address ?? '', { office: 'yongzhou', account })
}
const paper = () => watched.page.frameLocator('.paper-frame')

/** A red square of 8 by 8 as PNG. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mP4z8CAFTEMLQkAKP8/wc53yE8AAAAASUVORK5CYII=',
  'base64',
)

it('联络员写一篇稿件配一张图片，报送后看得到它在等处理', async () => {
  const { page } = watched
  await as('liaison.lingling')
  await page.goto(`${screen}/items`)
  await page.getByRole('link', { name: '写一篇稿件' }).click()
  await page.getByRole('button', { name: '报送', exact: true }).click()
  await page.getByRole('alert').getByText('请写正文。').waitFor()
  await page.getByLabel('种类').selectOption({ label: '立行立改' })
  await page.getByLabel(/^标题/).fill('零陵区连夜清运锰渣')
  await page.getByLabel('段落').fill('11月8日，零陵区组织人员连夜清运锰渣，覆盖防渗膜。')
  await page.setInputFiles('input[type=file]', {
    name: '清运现场.png',
    mimeType: 'image/png',
    buffer: PICTURE,
  })
  await page.getByLabel('图片说明').fill('清运现场')
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await page.reload()
  expect(await page.getByLabel('图片说明').inputValue()).toBe('清运现场')
  await page.getByRole('button', { name: '报送', exact: true }).click()
  const line = page.getByRole('row', { name: /零陵区连夜清运锰渣/ })
  await line.getByText('已报送，待处理').waitFor()
})

it('联络员的菜单里没有简报，直接去也不给看草稿', async () => {
  const { page } = watched
  await page.goto(`${screen}/bulletin`)
  await page.getByRole('heading', { name: '这一页不是给您的岗位用的' }).waitFor()
})

it('编发人看到将要印出的简报，采用稿件编入本期，用键盘调整先后', async () => {
  const { page } = watched
  await as('publisher')
  await page.goto(`${screen}/bulletin`)
  await page.getByRole('link', { name: /第15期/ }).click()
  await paper().getByText('工作简报', { exact: true }).waitFor()
  desk = page.url()
  const waiting = page.locator('.item-order li', { hasText: '零陵区连夜清运锰渣' })
  await waiting.getByRole('button', { name: /采\s*用/ }).click()
  await waiting.getByRole('button', { name: '编入本期' }).click()
  await paper().getByRole('heading', { name: '零陵区连夜清运锰渣' }).waitFor()
  const up = page.getByRole('button', { name: '上移：零陵区连夜清运锰渣' })
  await up.press('Enter')
  await page.waitForFunction(() => {
    const titles = [...document.querySelectorAll('ol.item-order .item-title')]
    return titles.at(-2)?.textContent?.startsWith('零陵区连夜清运锰渣')
  })
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('点纸上的一个数字就看到它的由来和背后的件，键盘也行', async () => {
  const { page } = watched
  const number = paper().locator('data.figure', { hasText: /^215$/ }).first()
  await number.focus()
  await number.press('Enter')
  const note = page.locator('.figure-note')
  await note.getByText('背后的件（215）').waitFor()
  expect(await note.locator('.figure-value').textContent()).toBe('215')
})

it('改一个句子，纸上跟着变，数字仍由台账填入', async () => {
  const { page } = watched
  await page.getByText('句子', { exact: true }).click()
  const field = page.locator('.sentence-field').first()
  const words = await field.getByRole('textbox').inputValue()
  await field.getByRole('textbox').fill(`据统计，${words}`)
  await field.getByRole('button', { name: /保\s*存/ }).click()
  await paper()
    .getByText(/据统计，截止2020年11月7日/)
    .waitFor()
})

it('送审后审核人退回并写明原因，编发人看到，改后再送', async () => {
  const { page } = watched
  const sendToReview = async () => {
    await page.getByRole('button', { name: /送\s*审/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /送\s*审/ })
      .click()
    await page.getByText(/审核$/).first().waitFor()
  }
  await sendToReview()
  await as('reviewer')
  await page.goto(desk)
  await page.getByRole('button', { name: '退回修改' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('开头一句不必加“据统计”')
  await dialog.getByRole('button', { name: '退回修改' }).click()
  await dialog.waitFor({ state: 'detached' })
  await as('publisher')
  await page.goto(desk)
  await page.locator('.record').getByText('开头一句不必加“据统计”').waitFor()
  await page.getByText('句子', { exact: true }).click()
  await page.getByRole('button', { name: '恢复原来的写法' }).click()
  await page.getByRole('button', { name: '恢复原来的写法' }).waitFor({ state: 'detached' })
  await sendToReview()
})

it('印发时，前后不一致的每一处都要写明理由；印发后下载的 Word 里是同样的数字', async () => {
  const { page } = watched
  await as('reviewer')
  await page.goto(desk)
  await page.getByRole('button', { name: /印\s*发/ }).click()
  const dialog = page.getByRole('dialog')
  const publish = dialog.getByRole('button', { name: /印\s*发/ })
  const reasons = dialog.getByRole('textbox')
  for (let at = 0; at < (await reasons.count()); at += 1) {
    expect(await publish.isDisabled()).toBe(true)
    await reasons.nth(at).fill('已与报送单位核对')
  }
  await publish.click()
  await page.getByText('2020-11-08，已印发').waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Word' }).click()
  const file = await (await downloading).path()
  const read = await readPaper(await readFile(file))
  const text = JSON.stringify(read)
  expect(text).toContain('215')
  expect(text).toContain('零陵区连夜清运锰渣')
})

it('报送的人看到稿件印在哪一期', async () => {
  const { page } = watched
  await as('liaison.lingling')
  await page.goto(`${screen}/items`)
  const line = page.getByRole('row', { name: /零陵区连夜清运锰渣/ })
  await line.getByText('已印发，总第 15 期（2020-11-08）').waitFor()
})

it('已印发的只能更正：另起一期，开头写明更正的是哪一期', async () => {
  const { page } = watched
  await as('publisher')
  await page.goto(desk)
  await page.getByRole('button', { name: '更正本期' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('零陵区的件数有误')
  await dialog.getByRole('button', { name: '更正本期' }).click()
  await paper()
    .getByText(/本期为.*的更正，内容以本期为准/)
    .waitFor()
})

it('各期按期号查找', async () => {
  const { page } = watched
  await page.goto(`${screen}/bulletin`)
  await page.getByLabel('按期号、日期查找').fill('第99期')
  await page.getByText('没有这样的一期。').waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
