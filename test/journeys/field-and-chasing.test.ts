import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madePhoto } from '../../src/documents/attachments/testing/photo.ts'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

const PHONE = { width: 390, height: 844 }

let office: RunningOffice | null = null
let browser: Browser | null = null
let desk: WatchedPage
let phone: WatchedPage
let page: Page
let address = ''
let round = ''

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
  round = `${address}/yongzhou/yongzhou-2020`
  desk = await openWatched(browser, address)
  phone = await openWatched(browser, address, PHONE)
  page = desk.page
  await enter(page, address, { office: 'yongzhou', account: 'clerk' })
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const settled = (one: Page) =>
  one.waitForFunction(() => document.querySelector('.ant-skeleton') === null)

describe('督办和消息', () => {
  it('谁没签收、谁到期在一张表上，从表上催，单位马上收到消息', async () => {
    await page.goto(`${round}/chasing`)
    await page.getByRole('button', { name: /未签收/ }).click()
    const unit = page.locator('.chased-unit', { hasText: '零陵区' })
    await unit.getByRole('button', { name: /^催办/ }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('催办内容').fill('请即签收')
    await dialog.getByRole('button', { name: '下一步：核对' }).click()
    await dialog.getByRole('button', { name: '催办 1 件' }).click()
    await unit
      .getByText(/已催 1 次/)
      .first()
      .waitFor()
    await enter(phone.page, address, { office: 'yongzhou', account: 'liaison.lingling' })
    await phone.page.goto(`${round}/notices`)
    await phone.page.getByText('请即签收', { exact: true }).waitFor()
    await phone.page.getByRole('button', { name: '全部标为已读' }).click()
    await phone.page.getByRole('button', { name: '全部标为已读' }).waitFor({ state: 'detached' })
  })

  it('命令行的每日提要和页面上的是同一份', async () => {
    const words = ['digest', '--office', 'yongzhou', '--round', 'yongzhou-2020']
    const text = (office as RunningOffice).command(...words, '--as', 'liaison.lingling')
    expect(text).toContain('每日提要')
    expect(text).toContain('请即签收')
  })
})

describe('现场核查', () => {
  it('没有信号也能拍照、写情况、提交；关掉浏览器再打开还在；有了信号自己发出去', async () => {
    const inHand = await openWatched(browser as Browser, address, PHONE)
    let mine = inHand.page
    await enter(mine, address, { office: 'yongzhou', account: 'liaison.lingling' })
    await mine.goto(`${round}/field`)
    await mine.getByRole('button', { name: /把 \d+ 件存到本机/ }).click()
    await mine.getByText('已存到本机').first().waitFor()
    // The pages themselves are on the telephone as well.
    await mine.waitForFunction(async () => Boolean(await caches.match('/api/session')))
    const line = mine.locator('.field-cases li', { hasText: 'D1YZ202000181' })
    await line.getByRole('link').click()
    await mine.getByRole('button', { name: '提交核查' }).waitFor()
    await inHand.withoutConnection(async () => {
      const file = { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: madePhoto() }
      await mine.locator('input[capture]').setInputFiles([file])
      await mine.locator('.thumbnail img').waitFor()
      for (const claim of await mine.locator('.field-claim', { hasText: /^\d/ }).all()) {
        await claim.getByLabel('属实', { exact: true }).check()
      }
      await mine.getByLabel('核查情况').fill('现场粪污直排，已责令停产。')
      await mine.getByText('存在本机，未提交').waitFor()
      const opened = mine.url()
      await mine.close()
      mine = await inHand.another()
      await mine.goto(opened)
      expect(await mine.getByLabel('核查情况').inputValue()).toBe('现场粪污直排，已责令停产。')
      await mine.locator('.thumbnail img').waitFor()
      await mine.getByRole('button', { name: '提交核查' }).click()
      await mine.getByText('等待发送').waitFor()
    })
    await mine
      .getByText(/已发送/)
      .first()
      .waitFor()
    await mine.goto(`${round}/cases?words=D1YZ202000181`)
    await mine.locator('.case-rows a').first().click()
    await mine.locator('.record').getByText('现场粪污直排，已责令停产。').waitFor()
    await mine.locator('.thumbnail').waitFor()
    expect(await mine.locator('.thumbnail').count()).toBe(1)
    await mine.context().close()
  })
})

describe('人人能用', () => {
  it.each([
    ['清单', 'cases', 'clerk'],
    ['督办', 'chasing', 'clerk'],
    ['消息', 'notices', 'clerk'],
    ['现场核查', 'field', 'liaison.lingling'],
    ['一件', 'case', 'clerk'],
    ['常用语', 'texts', 'clerk'],
  ])('%s两种宽度都没有读屏和键盘用不了的地方，也不用横着滚', async (_, name, account) => {
    for (const { page: one, faultsAt } of [desk, phone]) {
      await enter(one, address, { office: 'yongzhou', account })
      const place: Readonly<Record<string, string>> = {
        case: `${round}/cases/00002020-0000-7000-8000-000000000192`,
        texts: `${address}/yongzhou/-/standard-texts`,
      }
      await one.goto(place[name] ?? `${round}/${name}`)
      await one.locator('h1').waitFor()
      await settled(one)
      expect(await faultsAt(one === phone.page ? PHONE.width : 1280)).toEqual([])
    }
  })

  it('换成英文，这几页没有一句中文的话', async () => {
    await enter(page, address, { office: 'yongzhou', account: 'clerk' })
    await page.goto(`${round}/cases`)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    await page.locator('.case-rows .cell-number a').first().click()
    await page.getByRole('heading', { name: 'Record' }).waitFor()
    await page.getByText('Why this day').first().waitFor()
    await page.getByRole('button', { name: '中文' }).click()
  })

  it('没有出错，也没有向别处要过任何东西', () => {
    expect(desk.troubles).toEqual([])
    expect(phone.troubles).toEqual([])
  })
})
