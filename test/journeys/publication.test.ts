import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

const PHONE = '13812345678'
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
  screen = `${office.address}/yongzhou/yongzhou-2020/publication`
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

it('办结而没有公开的件列在那里，起草一批就有一张待核对的表', async () => {
  const { page } = watched
  await as('clerk')
  await page.goto(screen)
  await page.getByRole('heading', { name: '待公开：62 件' }).waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
  await page.getByLabel('批次').selectOption({ label: '第11批' })
  await page.getByRole('button', { name: '起草这一批' }).click()
  await page.getByRole('heading', { name: '第11张公开表（按批公开）' }).waitFor()
})

it('经办人改一格文字，里面的电话马上标出来；确认不归经办人', async () => {
  const { page } = watched
  const edit = page.getByRole('button', { name: /修改“处理和整改情况”的公开文字/ })
  await edit.first().click()
  await page.getByLabel(/只改公开的文字/).fill(`已停产。业主电话${PHONE}。`)
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByRole('heading', { name: /待处理 [12] 处/ }).waitFor()
  expect(await page.getByRole('button', { name: '确认无隐私内容' }).count()).toBe(0)
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('没有遮完不能确认，遮完、确认、公开，一步一步来', async () => {
  const { page } = watched
  await as('head')
  await page.reload()
  await page.getByRole('button', { name: '确认无隐私内容' }).click()
  await page.getByRole('alert').getByText('可能涉及个人隐私的文字没有处理').waitFor()
  watched.forgive(/409/)
  for (;;) {
    const open = page.locator('.marks li', { hasNot: page.locator('.decided') })
    if ((await open.count()) === 0) break
    const left = await open.count()
    await open.first().getByRole('button', { name: '遮去' }).click()
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('.marks li')].filter((li) => !li.querySelector('.decided'))
          .length < before,
      left,
    )
  }
  await page.getByRole('button', { name: '确认无隐私内容' }).click()
  await page.getByRole('button', { name: '公开', exact: true }).click()
  await page.getByText('公开之后文件不再改变').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: '公开', exact: true }).click()
  await page.getByText('已公开。').waitFor()
})

it('公开网站是静态文件，只有公开的内容，没有那个电话', async () => {
  const { page } = watched
  await page.goto(screen)
  await page.getByRole('heading', { name: '待公开：48 件' }).waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载公开网站' }).click()
  const file = await (await downloading).path()
  const files = unzipSync(new Uint8Array(await readFile(file)))
  const texts = Object.entries(files)
    .filter(([name]) => /\.(html|js)$/.test(name))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
  expect(texts.length).toBeGreaterThan(12)
  expect(texts.join('')).not.toContain(PHONE)
  expect(texts.join('')).toContain('已停产。')
})

it('县里的联络员没有这一页，接口也不给', async () => {
  const { page } = watched
  await as('liaison.lingling')
  await page.goto(screen)
  await page.getByRole('heading', { name: '这一页不是给您的岗位用的' }).waitFor()
  const answer = await page.request.get(`${office?.address}/api/rounds/yongzhou-2020/publications`)
  expect(answer.status()).toBe(403)
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
