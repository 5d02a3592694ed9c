import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const found = (count: string) => page.locator('.found', { hasText: `${count} 件` }).waitFor()

describe('清单', () => {
  it('一打开就知道一共几件；条件写成可以去掉的词，去掉就回到全部', async () => {
    await page.goto(`${round}/cases`)
    await found('215')
    await page.getByRole('button', { name: '筛选' }).click()
    await page.getByRole('checkbox', { name: '江永' }).check()
    await found('5')
    await page.keyboard.press('Escape')
    const chip = page.getByRole('button', { name: /江永/ })
    await chip.press('Enter')
    await found('215')
  })

  it('按所选的截止时刻看是否超期，不按今天', async () => {
    await page.goto(`${round}/cases?due=overdue`)
    await page.getByText('是否超期按2020年11月8日24时看').waitFor()
    const rows = await page.locator('.case-rows .case-row').count()
    expect(rows).toBeGreaterThan(0)
    expect(await page.locator('.case-rows .late-word').count()).toBe(rows)
    await found(String(rows))
  })

  it('查找的字词不在的件不列出来', async () => {
    await page.goto(`${round}/cases`)
    await page.getByLabel('查找的字词').fill('夜宵街')
    await page.getByLabel('查找的字词').press('Enter')
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.case-rows .case-row')].every((row) =>
        row.textContent?.includes('夜宵街'),
      ),
    )
  })

  it('往下滚就接着取，最后一件也看得到，页面上只画看得见的几十行', async () => {
    await page.goto(`${round}/cases?order=number`)
    await found('215')
    await page.waitForFunction(() => {
      window.scrollTo(0, document.body.scrollHeight)
      return document.querySelector('.case-rows')?.getBoundingClientRect().height
        ? Number(document.querySelector('.case-grid')?.getAttribute('aria-rowcount')) === 216
        : false
    })
    expect(await page.locator('.case-rows .case-row').count()).toBeLessThan(80)
  })
})

describe('键盘和视图', () => {
  it('只用键盘：上下走、选中、打开、关上', async () => {
    await page.goto(`${round}/cases?order=number`)
    await found('215')
    for (const key of ['j', 'j', 'x', 'j', 'x']) await page.keyboard.press(key)
    await page.getByText('已选 2 件').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.case-panel h1').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.case-panel').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.getByText('已选 2 件').waitFor({ state: 'detached' })
  })

  it('条件和列存成视图，全办共用的别人一点就到', async () => {
    await page.goto(`${round}/cases?statuses=open&isKey=true`)
    await page.getByRole('button', { name: '视图' }).click()
    await page.getByLabel('视图名称').fill('未办结的重要件')
    await page.getByRole('checkbox', { name: '全办共用' }).check()
    await page.getByRole('button', { name: '保存' }).click()
    // While the menu is still open it lists the view by the same name: its own button is meant.
    await page.locator('.drop-button', { hasText: '未办结的重要件' }).waitFor()
    const other = await openWatched(browser as Browser, address)
    await enter(other.page, address, { office: 'yongzhou', account: 'leader' })
    await other.page.goto(`${round}/cases`)
    await other.page.getByRole('button', { name: '视图' }).click()
    await other.page.getByRole('button', { name: '未办结的重要件', exact: true }).click()
    await other.page.waitForURL(/isKey=true/)
    expect(other.troubles).toEqual([])
    await other.page.close()
  })
})

describe('成批办理', () => {
  it('催办先核对几件几个单位，不能催的逐件说明，再办', async () => {
    await page.goto(`${round}/cases?unitIds=lingling`)
    await page.locator('.case-rows .case-row').first().waitFor()
    await page.getByRole('checkbox', { name: '选中已显示的全部' }).check()
    await page.getByRole('button', { name: '催办', exact: true }).click()
    await page.getByRole('button', { name: '常用语' }).click()
    await page.getByRole('button', { name: '请于今日17时前签收。' }).click()
    await page.getByRole('button', { name: '下一步：核对' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/将催办 \d+ 件，共 \d+ 个单位次/).waitFor()
    await dialog
      .getByText(/没有可以催办的单位/)
      .first()
      .waitFor()
    await dialog.getByRole('button', { name: /^催办 \d+ 件$/ }).click()
    await page.getByText(/^已催办 \d+ 件$/).waitFor()
  })

  it('列为重点难点之后可以撤销，撤销也记入经过', async () => {
    await page.goto(`${round}/cases?statuses=open&order=number`)
    await page.locator('.case-rows input').first().check()
    await page.getByRole('button', { name: '列为重点难点' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('梳理理由').fill('群众反复投诉')
    await dialog.getByLabel(/包案领导/).fill('分管副市长')
    await dialog.getByRole('button', { name: '下一步：核对' }).click()
    await dialog.getByRole('button', { name: '列为重点难点 1 件' }).click()
    await page.getByText('已列为重点难点 1 件').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByText('已撤销 1 件').waitFor()
  })

  it('选中的件导出成可以再导入的台账', async () => {
    await page.goto(`${round}/cases?unitIds=jiangyong`)
    await found('5')
    await page.getByRole('checkbox', { name: '选中已显示的全部' }).check()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出台账' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('yongzhou-2020.xlsx')
    const bytes = await readFile(await file.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(desk.troubles).toEqual([])
})
