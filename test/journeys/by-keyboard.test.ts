import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { byKeys, type Keys } from './by-keys.ts'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser
let watched: WatchedPage
let page: Page
let keys: Keys
let round = ''
let ofOffice = ''

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  round = `${office.address}/yongzhou/yongzhou-2020`
  ofOffice = `${office.address}/yongzhou/-`
  watched = await openWatched(browser, office.address)
  page = watched.page
  keys = byKeys(page)
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const sit = async (account: string, address: string) => {
  await page.goto('about:blank')
  await enter(page, office?.address ?? '', { office: 'yongzhou', account })
  await page.goto(address)
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null)
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()
const inForm = (name: string | RegExp) =>
  page.locator('form.act-form').getByRole('button', { name, exact: true })
const dialog = () => page.getByRole('dialog')

const NUMBER = 'D1YZ202000998'
const LIST = [
  '第九十批交办信访件清单',
  '序号,受理编号,受理方式,举报内容,污染类型',
  `1,${NUMBER},来电,珠山镇某锰渣堆场雨天渗出黄褐色废水，流入农田。,水`,
].join('\n')

/** From the list, opened with Enter, to the case's acts. */
const openCase = async (account: string) => {
  await sit(account, `${round}/cases?words=${NUMBER}`)
  await keys.press(page.locator('.case-rows .cell-number a').first())
  await page.getByRole('heading', { name: '经过' }).waitFor()
}
const done = (act: string) => page.locator('.done-word', { hasText: `已${act}` }).waitFor()

describe('一件从导入到办结，只用键盘', () => {
  it('粘贴清单，确认入账', async () => {
    await sit('clerk', `${round}/import`)
    await keys.type(page.getByLabel('粘贴表格'), LIST.replaceAll(',', '\t'))
    await page.getByText('可以确认入账').waitFor()
    await keys.press(button('确认入账 1 件'))
    await page.getByText('收到 1 行：入账 1 件').waitFor()
  })

  it('在清单上选中，转办', async () => {
    await sit('clerk', `${round}/cases?words=${NUMBER}`)
    await keys.tick(page.locator('.case-rows input').first())
    await keys.press(button('转办'))
    const leads = dialog().getByRole('group', { name: '主办单位' })
    await keys.tick(leads.getByRole('checkbox', { name: '零陵', exact: true }))
    await keys.press(dialog().getByRole('button', { name: '下一步：核对' }))
    await keys.press(dialog().getByRole('button', { name: '转办 1 件' }))
    await page.getByText('已转办 1 件').waitFor()
  })

  it('签收，核查，回复', async () => {
    await openCase('liaison.lingling')
    await keys.press(button('签收'))
    await keys.press(inForm('签收'))
    await done('签收')
    await keys.press(button('现场核查'))
    const form = page.locator('form.act-form')
    await keys.pick(form.getByRole('combobox').first(), '属实')
    await keys.type(form.getByLabel('核查情况'), '堆场未覆盖，渗水流入沟渠，情况属实。')
    await keys.press(inForm('现场核查'))
    await done('现场核查')
    await keys.press(button('回复'))
    await keys.type(form.getByLabel('处理和整改情况'), '已覆盖防渗膜，沟渠已清理。')
    await keys.press(inForm('回复'))
    await done('回复')
  })

  it('审核通过，签发办结', async () => {
    await openCase('reviewer')
    await keys.press(button('审核通过'))
    await keys.press(inForm('审核通过'))
    await done('审核通过')
    await openCase('head')
    await keys.press(button('签发'))
    await keys.choose(page.locator('form.act-form'), '已办结')
    await keys.press(inForm('签发'))
    await done('签发')
  })
})

describe('督办、核查、数据、核对、设置、账号，只用键盘', () => {
  it('督办：催办一件', async () => {
    await sit('clerk', `${round}/chasing`)
    await keys.press(page.locator('.chased-unit').getByRole('button', { name: /^催办/ }).first())
    await keys.type(dialog().getByLabel('催办内容'), '请抓紧办理')
    await keys.press(dialog().getByRole('button', { name: '下一步：核对' }))
    await keys.press(dialog().getByRole('button', { name: '催办 1 件' }))
    await page
      .getByText(/已催 1 次/)
      .first()
      .waitFor()
  })

  it('现场核查：打开一件，写明情况，提交', async () => {
    await sit('liaison.lingling', `${round}/field`)
    const line = page.locator('.field-cases li', { hasText: 'D1YZ202000181' })
    await keys.press(line.getByRole('link'))
    await button('提交核查').waitFor()
    for (const claim of await page.locator('.field-claim', { hasText: /^\d/ }).all()) {
      await keys.choose(claim, '属实')
    }
    await keys.type(page.getByLabel('核查情况'), '现场粪污直排，已责令停产。')
    await keys.press(button('提交核查'))
    await page
      .getByText(/已发送/)
      .first()
      .waitFor()
  })

  it('数据：用方向键移动截止时刻', async () => {
    await sit('clerk', `${round}/figures`)
    const slider = page.getByRole('slider').first()
    await keys.to(slider)
    await page.keyboard.press('ArrowLeft')
    await page.getByText('截至2020年11月7日').first().waitFor()
  })

  it('核对：粘贴文字，核对', async () => {
    await sit('clerk', `${ofOffice}/checker`)
    await keys.type(page.getByLabel('或者粘贴文字'), '第三批12件（来电8件，来信4件）。')
    await keys.press(button('核对'))
    await keys.press(button('12件：对得上'))
  })

  it('轮次设置：改一处，写明原因，保存', async () => {
    await sit('clerk', `${round}/settings`)
    await keys.type(page.getByLabel('重点件的叫法'), '重点件')
    await keys.press(button(/保存改动/))
    await keys.type(dialog().getByLabel('原因'), '督察组来函改称重点件')
    await keys.press(dialog().getByRole('button', { name: '保存改动' }))
    await dialog().waitFor({ state: 'detached' })
    await page.getByText('没有改动').waitFor()
  })

  it('账号：增加一个', async () => {
    await sit('administrator', `${ofOffice}/accounts`)
    await keys.press(button('增加账号'))
    await keys.type(page.getByLabel('账号', { exact: true }), 'clerk.deng')
    await keys.type(page.getByLabel('姓名或岗位'), '邓')
    await keys.pick(page.getByLabel('角色'), '经办人')
    await keys.press(button('增加账号'))
    await page.getByText('账号已增加，还没有密码').waitFor()
  })
})

describe('公开、台账、文书、简报，只用键盘', () => {
  it('公开：起草一批', async () => {
    await sit('clerk', `${round}/publication`)
    await keys.pick(page.getByLabel('批次'), '第3批')
    await keys.press(button('起草这一批'))
    await page.getByRole('heading', { name: /^第\d+张公开表（按批公开）$/ }).waitFor()
  })

  it('分台账：交办一项督办事项', async () => {
    await sit('leader', `${round}/books/instruction`)
    await keys.press(button('交办督办事项'))
    await keys.type(dialog().getByLabel('事项', { exact: true }), '三日内拿出整治方案')
    await keys.tick(dialog().getByRole('checkbox', { name: '零陵' }).first())
    await keys.press(dialog().getByRole('button', { name: '交办督办事项' }))
    await page.getByRole('heading', { name: /三日内拿出整治方案/ }).waitFor()
  })

  it('文书：制作一份交办单', async () => {
    await sit('clerk', `${round}/papers`)
    await keys.press(button('制作文书'))
    await keys.pick(dialog().getByLabel('承办单位'), '零陵区')
    await keys.type(dialog().getByLabel('受理编号'), 'D1YZ202000131')
    const waiting = page.waitForEvent('download')
    await keys.press(dialog().getByRole('button', { name: '制作并取号' }))
    expect((await waiting).suggestedFilename()).toMatch(/^交办单 /)
  })

  it('简报：起草，送审，印发；档案里找得到', async () => {
    await sit('publisher', `${round}/bulletin`)
    await keys.press(button('起草新一期'))
    await keys.type(dialog().getByLabel('印发日期'), '2020-11-10')
    await keys.press(dialog().getByRole('button', { name: '开始起草' }))
    await page.frameLocator('.paper-frame').locator('data.figure').first().waitFor()
    const desk = page.url()
    await keys.press(button(/送\s*审/))
    await keys.press(dialog().getByRole('button', { name: /送\s*审/ }))
    await dialog().waitFor({ state: 'detached' })
    await sit('reviewer', desk)
    await keys.press(button(/印\s*发/))
    const reasons = dialog().getByRole('textbox')
    for (let at = 0; at < (await reasons.count()); at += 1) {
      await keys.type(reasons.nth(at), '已与报送单位核对')
    }
    await keys.press(dialog().getByRole('button', { name: /印\s*发/ }))
    await page.getByText('2020-11-10，已印发').waitFor()
    await sit('clerk', `${ofOffice}/archive`)
    await keys.type(page.getByLabel('查找字词'), '信访件')
    await keys.press(button('查找'))
    await keys.press(page.getByRole('main').getByRole('link', { name: /期/ }).first())
    await page.getByRole('link', { name: '回到档案' }).waitFor()
  })
})
