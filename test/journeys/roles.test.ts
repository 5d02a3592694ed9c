import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../../src/contract/api/operations.ts'
import { SCREENS } from '../../src/web/screens.ts'
import { type AskBeside, openBeside, sentenceOf } from './beside-page.ts'
import { enter } from './enter.ts'
import { ROLE_STORIES, type RoleStory } from './role-stories.ts'
import { ROLE_WORKS, type WorkPlace } from './role-works.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser
let address = ''
let place: WorkPlace

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
  place = { round: `${address}/yongzhou/yongzhou-2020`, ofOffice: `${address}/yongzhou/-` }
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const sitDown = async ({ account }: Pick<RoleStory, 'account'>) => {
  const desk = await openWatched(browser, address)
  await enter(desk.page, address, { office: 'yongzhou', account })
  const ask = await openBeside(desk.page, address)
  return { ...desk, ask, leave: () => desk.page.context().close() }
}

const BLANKS: Readonly<Record<string, string>> = {
  roundId: 'yongzhou-2020',
  accountId: 'clerk',
  batchId: 'petition-1',
  book: 'instruction',
  format: 'docx',
}
const SOME_ID = '00002020-0000-7000-8000-000000000192'
const pathOf = (path: string) =>
  path.replace(/\{(\w+)\}/g, (_, blank: string) => BLANKS[blank] ?? SOME_ID)

/** Goes to another address of the same page without loading it anew. */
const moveTo = async ({ page }: WatchedPage, path: string) => {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

async function seesForbiddenPagesSaySo(desk: WatchedPage, { role }: RoleStory): Promise<void> {
  const forbidden = SCREENS.filter((screen) => !screen.roles.includes(role))
  const heading = desk.page.getByRole('heading', { name: '这一页不是给您的岗位用的' })
  for (const [index, { name, about }] of forbidden.entries()) {
    const path = `/yongzhou/${about === 'office' ? '-' : 'yongzhou-2020'}/${name}`
    if (index === 0) await desk.page.goto(address + path)
    else await moveTo(desk, path)
    await heading.waitFor()
    expect(desk.page.url()).toBe(address + path)
    await moveTo(desk, `/yongzhou/-/me`)
    await desk.page.getByRole('heading', { name: '我的账号' }).waitFor()
  }
}

async function isRefusedByTheServer(ask: AskBeside, { forbidden }: RoleStory): Promise<void> {
  for (const name of forbidden) {
    const { method, path } = OPERATIONS[name]
    const body = method === 'get' ? {} : { body: {} }
    const answered = await ask({ method: method.toUpperCase(), path: pathOf(path), ...body })
    expect([name, answered.status]).toEqual([name, 403])
    expect(sentenceOf(answered)).toMatch(/无权/)
  }
}

describe.each(ROLE_STORIES)('$role（$account）', (story) => {
  it('登录后做成自己的事；菜单里只有自己的页面；别的页面打开就说明不是给这个岗位的；接口同样拒绝', async () => {
    const desk = await sitDown(story)
    const { page, troubles, ask, leave } = desk
    await page.goto(address)
    const menu = page.getByRole('navigation', { name: '主要页面' })
    await menu.waitFor()
    // The screens about a round stand there once it is known which rounds there are.
    await menu.getByRole('link', { name: story.menu[0] ?? '', exact: true }).waitFor()
    expect(await menu.getByRole('link').allTextContents()).toEqual(story.menu)
    await seesForbiddenPagesSaySo(desk, story)
    await isRefusedByTheServer(ask, story)
    await ROLE_WORKS[story.role](page, place)
    expect(troubles).toEqual([])
    await leave()
  })
})
