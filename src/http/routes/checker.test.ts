import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkedFiles } from '../../contract/checker.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { openParts, textOf } from '../../documents/marking/parts-of-zip.ts'
import { docxOf, paragraph } from '../../documents/reading/testing/zip-of.ts'
import { createAccount } from '../../office/accounts/create-account.ts'
import { agreedValue } from '../../office/testing/test-office.ts'
import { openTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-10-25T09:00:00+08:00')
  const { context, actor } = app.office
  const clerk = {
    accountId: 'clerk' as AccountId,
    name: '张',
    role: 'clerk',
    unitId: null,
  } as const
  agreedValue(await createAccount(context, actor('administrator'), clerk))
})
afterAll(() => app.office.close())

const WRONG = '第三批12件（来电8件，来信5件）。'
const docx = (name: string, text: string) =>
  new File([new Uint8Array(docxOf(paragraph(text)))], name)

function formOf(...given: readonly (File | string)[]): FormData {
  const form = new FormData()
  for (const one of given) {
    if (typeof one === 'string') form.append('text', one)
    else form.append('file', one)
  }
  return form
}

it('几份文件和粘贴的文字一起核对，各带原文和标记；读不了的说明原因', async () => {
  const form = formOf(docx('一.docx', WRONG), new File(['PK\u0003\u0004'], '坏.xlsx'), WRONG)
  const answer = await app.sendForm('/api/check', form)
  expect(answer.status).toBe(200)
  const { papers } = checkedFiles.parse(await answer.json())
  expect(papers).toMatchObject([
    { file: '一.docx', checks: [{ outcome: 'wrong' }], parts: [{ kind: 'paragraph' }] },
    { file: '坏.xlsx', problem: 'damaged' },
    { file: '粘贴的文字', checks: [{ outcome: 'wrong', total: 12 }] },
  ])
})

it('同名的两份分得开；一份也没有，说明要怎么传', async () => {
  const answer = await app.sendForm(
    '/api/check',
    formOf(docx('一.docx', WRONG), docx('一.docx', WRONG)),
  )
  const { papers } = checkedFiles.parse(await answer.json())
  expect(papers.map(({ file }) => file)).toEqual(['一.docx', '一.docx (2)'])
  const none = await app.sendForm('/api/check', new FormData())
  expect(none.status).toBe(400)
})

it('粘贴的文字也可单独核对；没登录的不行', async () => {
  const asked = { body: { text: WRONG, name: '日报' } }
  const answer = await app.ask('/api/check/pasted', asked)
  expect(checkedFiles.parse(answer.body).papers).toMatchObject([{ file: '日报' }])
  expect(await app.ask('/api/check/pasted', { ...asked, as: null })).toMatchObject({ status: 401 })
})

it('报告自成一页，不带脚本', async () => {
  const answer = await app.sendForm('/api/check/report', formOf(docx('一.docx', WRONG)))
  expect(answer.headers.get('content-type')).toContain('text/html')
  const page = await answer.text()
  expect(page).toContain('应得13件，写的是12件。')
  expect(page).not.toContain('<script')
})

it('带批注的副本原名返回；文本没有批注', async () => {
  const answer = await app.sendForm('/api/check/marked', formOf(docx('一.docx', WRONG)))
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('一.docx'))
  const parts = openParts(Buffer.from(await answer.arrayBuffer()))
  expect(textOf(parts, 'word/comments.xml')).toContain('相差1')
  const text = await app.sendForm('/api/check/marked', formOf(WRONG))
  expect(text.status).toBe(400)
  expect(await text.json()).toMatchObject({ error: { code: 'takes-no-remarks' } })
})

it('可能涉及个人的一并指出；取走的副本里已经遮去，读不了的说明原因', async () => {
  const text = '投诉人张某反映油烟扰民，联系电话13912345678。'
  const told = await app.sendForm('/api/check', formOf(docx('一.docx', text)))
  const { papers } = checkedFiles.parse(await told.json())
  expect(papers[0]).toMatchObject({ persons: [{ kind: 'phone', text: '13912345678' }] })
  const masked = await app.sendForm('/api/check/masked', formOf(docx('一.docx', text)))
  expect(masked.status).toBe(200)
  const copy = textOf(openParts(Buffer.from(await masked.arrayBuffer())), 'word/document.xml')
  expect(copy).toContain('油烟扰民')
  expect(copy).not.toContain('13912345678')
  const broken = new File(['PK\u0003\u0004'], '坏.docx')
  const refused = await app.sendForm('/api/check/masked', formOf(broken))
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('已损坏')
})
