import type { Page } from 'playwright-core'
import type { Role } from '../../src/core/account/actor.ts'

/** Where a role's work is done: the address of a round and that of the office. */
export type WorkPlace = { readonly round: string; readonly ofOffice: string }

type Work = (page: Page, place: WorkPlace) => Promise<void>

/** Opens the first case of a list on a page of its own. */
export async function openFirstCase(page: Page, round: string, query: string): Promise<void> {
  await page.goto(`${round}/cases?${query}`)
  const link = page.locator('.case-rows .cell-number a').first()
  await link.waitFor()
  const href = (await link.getAttribute('href')) ?? ''
  await page.goto(new URL(href, round).href)
  await page.getByRole('heading', { name: '经过' }).waitFor()
}

/** Picks an act, fills its short form and waits until it stands in the record. */
export async function actOnShownCase(
  page: Page,
  act: string,
  fill: (form: ReturnType<Page['locator']>) => Promise<unknown> = async () => undefined,
): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).first().click()
  const form = page.locator('form.act-form')
  await fill(form)
  await form.getByRole('button', { name: act, exact: true }).click()
  await page.locator('.done-word', { hasText: `已${act}` }).waitFor()
}

/** The main thing of each role, done in its own pages. */
export const ROLE_WORKS: Readonly<Record<Role, Work>> = {
  clerk: async (page, { round }) => {
    await openFirstCase(page, round, 'steps=signedFor&unitIds=lingling')
    await actOnShownCase(page, '催办', (form) => form.getByLabel('催办内容').fill('请抓紧核查'))
  },
  reviewer: async (page, { round }) => {
    await openFirstCase(page, round, 'steps=replied&unitIds=lengshuitan')
    await actOnShownCase(page, '审核通过')
  },
  head: async (page, { round }) => {
    await openFirstCase(page, round, 'steps=officeReviewed')
    await actOnShownCase(page, '签发', (form) =>
      form.getByLabel('阶段性办结', { exact: true }).check(),
    )
  },
  liaison: async (page, { round }) => {
    await openFirstCase(page, round, 'steps=assigned')
    await actOnShownCase(page, '签收')
  },
  authority: async (page, { round }) => {
    await openFirstCase(page, round, 'steps=replied')
    await actOnShownCase(page, '行业审核通过')
  },
  leader: async (page, { round }) => {
    await page.goto(`${round}/books/instruction`)
    await page.getByRole('button', { name: '交办督办事项' }).first().click()
    const form = page.getByRole('dialog')
    await form.getByLabel('事项', { exact: true }).fill('三日内拿出整治方案')
    await form.getByRole('checkbox', { name: '零陵' }).first().check()
    await form.getByRole('button', { name: '交办督办事项' }).click()
    await page.getByRole('heading', { name: /三日内拿出整治方案/ }).waitFor()
  },
  publisher: async (page, { round }) => {
    await page.goto(`${round}/items`)
    await page.getByRole('link', { name: '写一篇稿件' }).click()
    await page.getByLabel('种类').selectOption({ label: '会议' })
    await page.getByLabel(/^标题/).fill('我市举行“回头看”推进会')
    await page.getByLabel('段落').fill('11月8日，我市举行推进会。')
    await page.getByRole('button', { name: '报送', exact: true }).click()
    await page.getByRole('row', { name: /我市举行“回头看”推进会/ }).waitFor()
    await page.goto(`${round}/bulletin`)
    await page.getByRole('link', { name: /第15期/ }).click()
    const waiting = page.locator('.item-order li', { hasText: '我市举行“回头看”推进会' })
    await waiting.getByRole('button', { name: /采\s*用/ }).click()
    await waiting.getByRole('button', { name: '编入本期' }).waitFor()
  },
  auditor: async (page, { ofOffice }) => {
    await page.goto(`${ofOffice}/audit`)
    await page.getByRole('button', { name: '核验' }).click()
    await page.getByText(/完整：\d+ 环/).waitFor()
  },
  administrator: async (page, { ofOffice }) => {
    await page.goto(`${ofOffice}/accounts`)
    await page.getByRole('button', { name: '增加账号' }).click()
    await page.getByLabel('账号', { exact: true }).fill('clerk.yang')
    await page.getByLabel('姓名或岗位').fill('杨')
    await page.getByLabel('角色').selectOption('clerk')
    await page.getByRole('button', { name: '增加账号' }).click()
    await page.getByText('账号已增加，还没有密码').waitFor()
  },
}
