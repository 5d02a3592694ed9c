import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCREENS } from '../../src/web/screens.ts'
import { openBeside } from './beside-page.ts'
import { enter } from './enter.ts'
import { countOfStops, walkByKeyboard } from './keyboard-walk.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { listenTo } from './told-words.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser
let address = ''
const desks = new Map<string, WatchedPage>()

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

/** Whoever looks at a screen: a clerk where a clerk has it, who works with it where that shows more. */
const ACCOUNTS = ['clerk', 'administrator', 'auditor'] as const
const LOOKERS: Readonly<Record<string, string>> = { field: 'liaison.lingling' }
const lookerAt = ({ name, roles }: (typeof SCREENS)[number]) =>
  LOOKERS[name] ?? ACCOUNTS.find((role) => roles.includes(role)) ?? 'leader'

const deskOf = async (account: string) => {
  const known = desks.get(account)
  if (known) return known
  const desk = await openWatched(browser, address)
  await enter(desk.page, address, { office: 'yongzhou', account })
  desks.set(account, desk)
  return desk
}

const ROUND = '/yongzhou/yongzhou-2020'
const LISTED = SCREENS.map((screen) => ({
  title: screen.words.zh,
  path: `${screen.about === 'round' ? ROUND : '/yongzhou/-'}/${screen.name}`,
  account: lookerAt(screen),
}))
/** Screens behind a screen that show more than the screen itself. */
const BEHIND = [
  { title: '一件', path: `${ROUND}/cases/00002020-0000-7000-8000-000000000192` },
  ...['units', 'bulletin', 'categories', 'deadlines', 'office', 'history'].map((section) => ({
    title: `轮次设置：${section}`,
    path: `${ROUND}/settings/${section}`,
  })),
  { title: '写一篇稿件', path: `${ROUND}/items/new` },
  ...['visit', 'meeting', 'material', 'teamDay', 'mediaReport', 'campaignProblem'].map((book) => ({
    title: `分台账：${book}`,
    path: `${ROUND}/books/${book}`,
  })),
  { title: '文书的模板', path: `${ROUND}/papers/templates` },
].map((one) => ({ ...one, account: 'clerk' }))

const settled = async ({ page }: WatchedPage) => {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null)
}
/** Opens an address in a language: the choice is the browser's own and stands before the page is loaded. */
const open = async (desk: WatchedPage, path: string, language: 'zh' | 'en') => {
  const { page } = desk
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${address}/api/now`)
  await page.evaluate((chosen) => window.localStorage.setItem('huiyin.language', chosen), language)
  await page.goto(address + path)
  await settled(desk)
}

const MOST_STEPS = 30

describe.each([...LISTED, ...BEHIND])('$title（$path）', ({ path, account }) => {
  it('两种宽度都没有读屏和键盘用不了的地方，Tab 走得到、看得见走到哪里', async () => {
    const desk = await deskOf(account)
    await open(desk, path, 'zh')
    const stops = Math.min(await countOfStops(desk.page), MOST_STEPS)
    const walk = await walkByKeyboard(desk.page, stops)
    expect(walk.unseen).toEqual([])
    expect(walk.reached).toBe(stops)
    expect(await desk.faultsAt(1280)).toEqual([])
    expect(await desk.faultsAt(390)).toEqual([])
    expect(desk.troubles).toEqual([])
  })

  it('英文界面没有一句中文的话，只有台账里的原文；两种宽度同样用得了', async () => {
    const desk = await deskOf(account)
    const told = listenTo(desk.page)
    await open(desk, path, 'en')
    expect(await told.untold()).toEqual([])
    expect(await desk.faultsAt(1280)).toEqual([])
    expect(await desk.faultsAt(390)).toEqual([])
    expect(desk.troubles).toEqual([])
  })
})

it('对话框打开后焦点在里面，Tab 出不去；Esc 关上，焦点回到打开它的按钮', async () => {
  const desk = await deskOf('clerk')
  const { page } = desk
  await open(desk, `${ROUND}/papers`, 'zh')
  const opener = page.getByRole('button', { name: '制作文书' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  const isInside = () =>
    page.evaluate(() => {
      const at = document.activeElement
      return at === document.body || at?.closest('dialog') !== null
    })
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab')
    expect(await isInside()).toBe(true)
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
})

it('页面只许用自己的文件，会话 cookie 脚本读不到、不随别的网站走；没有校验字的改动被拒绝', async () => {
  const { page } = await deskOf('clerk')
  const answer = await page.goto(`${address}${ROUND}/today`)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
  const [cookie] = await page.context().cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' })
  expect(await page.evaluate(() => document.cookie)).toBe('')
  const forged = await page.request.post(`${address}/api/standard-texts`, { data: {} })
  expect(forged.status()).toBe(403)
  const ask = await openBeside(page, address)
  const { body } = await ask({ path: '/api/me' })
  expect(body).toMatchObject({ role: 'clerk' })
})
