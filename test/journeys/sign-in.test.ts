import { gzipSync } from 'node:zlib'
import { TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEMONSTRATION_PASSWORD } from '../../src/office/demonstration/show-passwords.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { seriousFaults } from './serious-faults.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let address = ''

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  address = office.address
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

/** A browser of its own, as on another desk. */
async function desk(width = 1280): Promise<WatchedPage & { readonly leave: () => Promise<void> }> {
  if (browser === null) throw new Error('no browser')
  const watched = await openWatched(browser, address, { width, height: 800 })
  const leave = async () => {
    expect(watched.troubles).toEqual([])
    await watched.page.context().close()
  }
  return { ...watched, leave }
}

const role = async (page: Page, row: string, name: string) => {
  await page.goto(address)
  const accounts = page.locator('.demonstration dl > div', {
    has: page.getByText(row, { exact: true }),
  })
  await accounts.getByRole('button', { name, exact: true }).click()
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const over = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

it('登录页很轻：能用之前所有文件压缩后不到 200 kB', async () => {
  const { page, leave } = await desk()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => bodies.push(response.body()))
  await page.goto(address)
  await page.getByLabel('账号', { exact: true }).waitFor()
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
  expect(sizes.length).toBeGreaterThan(2)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000)
  await leave()
})

it('只用键盘登录：没填的、填错的写在上面和格子旁边，填对了就进去', async () => {
  const { page, forgive, leave } = await desk()
  await page.goto(address)
  await page.getByLabel('账号', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('请填写账号').waitFor()
  await page.getByText('请填写密码').waitFor()
  await page.keyboard.type('clerk')
  await page.keyboard.press('Tab')
  await page.keyboard.type('猜一个')
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert')
  await alert.getByText('账号、密码或动态口令不对').waitFor()
  expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true)
  forgive(/401/)
  await page.getByLabel('密码', { exact: true }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(DEMONSTRATION_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: '主要页面' }).waitFor()
  await page.getByRole('button', { name: '退出' }).click()
  await heading(page, '登录').waitFor()
  await leave()
})

it.each([
  ['经办人', '案件交办组', /永州/],
  ['联络员', '零陵', /永州/],
  ['领导', '市领导', /永州/],
  ['安全审计员', '审计员', '审计记录'],
  ['系统管理员', '系统管理员', '账号'],
])('%s点一下示范账号就进到自己的第一页，没有读屏和键盘用不了的地方', async (row, name, title) => {
  const { page, leave } = await desk(row === '领导' ? 390 : 1280)
  await page.goto(address)
  expect(await seriousFaults(page)).toEqual([])
  expect(await over(page)).toBeLessThanOrEqual(0)
  await role(page, row, name)
  await heading(page, title).waitFor()
  if (row === '安全审计员') {
    expect(await page.getByRole('link', { name: '交办件' }).count()).toBe(0)
    await page.getByRole('button', { name: '核验' }).click()
    await page.getByText(/完整：\d+ 环/).waitFor()
    expect((await page.request.get(`${address}/api/rounds`)).status()).toBe(403)
  }
  await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null)
  expect(await seriousFaults(page)).toEqual([])
  expect(await over(page)).toBeLessThanOrEqual(0)
  await leave()
})

it('系统管理员增加账号、发放初始密码，本人第一次登录先改密码；停用以后正在用的页面要求重新登录', async () => {
  const { page, leave } = await desk()
  await role(page, '系统管理员', '系统管理员')
  await page.getByRole('button', { name: '增加账号' }).click()
  await page.getByLabel('账号', { exact: true }).fill('clerk.zhou')
  await page.getByLabel('姓名或岗位').fill('周')
  await page.getByLabel('角色').selectOption('clerk')
  await page.getByRole('button', { name: '增加账号' }).click()
  await page.getByText('账号已增加，还没有密码').waitFor()
  await page.getByRole('button', { name: '发放初始密码' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('新到岗')
  await dialog.getByRole('button', { name: '发放初始密码' }).click()
  const shown = page.locator('.shown-once')
  await shown.waitFor()
  const password = (await shown.textContent()) ?? ''
  await page.getByRole('button', { name: '知道了' }).click()
  await page.getByText('初始密码未改').waitFor()

  const other = await desk()
  await other.page.goto(address)
  await other.page.getByLabel('账号', { exact: true }).fill('clerk.zhou')
  await other.page.getByLabel('密码', { exact: true }).fill(password)
  await other.page.getByRole('button', { name: '登录' }).click()
  await heading(other.page, '请先修改密码').waitFor()
  await other.page.getByLabel('现在的密码').fill(password)
  await other.page.getByLabel('新密码', { exact: true }).fill('江边7只白鹭飞过石桥')
  await other.page.getByLabel('再输一遍新密码').fill('江边7只白鹭飞过石桥')
  await other.page.getByRole('button', { name: '修改密码' }).click()
  await other.page.getByRole('navigation', { name: '主要页面' }).waitFor()

  other.forgiveFromNow(/401/)
  await page.getByRole('button', { name: '停用' }).click()
  await dialog.getByLabel('原因').fill('离岗')
  await dialog.getByRole('button', { name: '停用' }).click()
  await page.getByText('账号已停用').waitFor()
  // The page is looked at again; what it then asks for is refused, and it says so above itself.
  const again = other.page.getByRole('heading', { name: '请重新登录' })
  await expect
    .poll(
      async () => {
        await other.page.evaluate(() =>
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
        )
        return again.isVisible()
      },
      { timeout: 20_000 },
    )
    .toBe(true)
  await other.leave()
  await leave()
})

it('设上动态口令，扫图、输数字、收好备用口令；下次登录要输', async () => {
  const { page, forgive, leave } = await desk(390)
  await role(page, '审核人', '综合协调组')
  await page.getByRole('link', { name: /综合协调组/ }).click()
  await heading(page, '我的账号').waitFor()
  await page.getByRole('button', { name: '设置动态口令' }).click()
  await page.getByRole('img', { name: '动态口令的二维码' }).waitFor()
  expect(await over(page)).toBeLessThanOrEqual(0)
  expect(await seriousFaults(page)).toEqual([])
  const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('六位数字').fill(new TOTP({ secret }).generate())
  await page.getByRole('button', { name: '启用', exact: true }).click()
  await page.getByText('手机丢了，就用下面的备用口令登录').waitFor()
  const recovery = (await page.locator('.recovery-codes li').first().textContent()) ?? ''
  await page.getByRole('button', { name: '已经收好' }).click()
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByLabel('账号', { exact: true }).fill('reviewer')
  await page.getByLabel('密码', { exact: true }).fill(DEMONSTRATION_PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  // Without the code one is asked for it.
  forgive(/401/)
  await page.getByLabel('动态口令').fill(recovery)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('link', { name: /综合协调组/ }).waitFor()
  await leave()
})
