import { afterAll, beforeAll, expect, it } from 'vitest'
import { importPreview } from '../contract/import.ts'
import type { AccountId } from '../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { createAccount } from '../office/accounts/create-account.ts'
import { agreedValue } from '../office/testing/test-office.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

let app: TestApp
const ROUND = '/api/rounds/yongzhou-2020'
const AS = { as: 'yongzhou/head' }
const LIST = [
  '受理编号,举报内容,责任单位,污染类型,举报人电话',
  'D1YZ202000131*,某采石场夜间施工扰民,零陵区,噪声,13800000000',
  'X1YZ202000004,某砖厂烟气直排,冷水滩区,大气,',
].join('\n')
const SETTLED = { choices: { kind: 'petition', batch: { number: 1 } } }
const fileOf = (contents: string) => new File([contents], '清单.csv')

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-10-25T09:00:00+08:00')
  const { context, actor } = app.office
  for (const role of ['clerk', 'reviewer', 'head'] as const) {
    const account = { accountId: role as AccountId, name: role, role, unitId: null }
    agreedValue(await createAccount(context, actor('administrator'), account))
  }
})
afterAll(() => app.office.close())

it('shows what a list would become without storing it, then stores what was shown, and the complainant nowhere', async () => {
  const preview = await app.upload(`${ROUND}/imports/preview`, fileOf(LIST), SETTLED)
  expect(preview.status).toBe(200)
  const { planHash, counts } = importPreview.parse(preview.body)
  expect(counts).toMatchObject({ received: 2, fresh: 2, withComplainant: 1 })
  expect((await app.ask(`${ROUND}/cases`)).body.cases).toHaveLength(0)
  const stored = await app.upload(`${ROUND}/imports`, fileOf(LIST), { ...SETTLED, planHash })
  expect(stored).toMatchObject({ status: 201, body: { received: 2, identities: 1 } })
  expect(JSON.stringify((await app.ask(`${ROUND}/cases`)).body)).not.toContain('13800000000')
})

it('tells every settings that a round has had', async () => {
  const { body: now } = await app.ask(`${ROUND}`)
  const change = { settings: { ...now.settings, hotline: '0746-0000000' }, expectedVersion: 1 }
  await app.ask(`${ROUND}/settings`, {
    method: 'PUT',
    body: { ...change, reason: '热线换号' },
  })
  const { body: versions } = await app.ask(`${ROUND}/history`)
  expect(versions).toMatchObject([
    { version: 1 },
    { version: 2, accountId: 'clerk', reason: '热线换号', settings: { hotline: '0746-0000000' } },
  ])
})

it('refuses a list without a file, and names what is wrong with what was settled', async () => {
  const wrong = await app.upload(`${ROUND}/imports`, fileOf(LIST), { choices: { kind: 'rumour' } })
  expect(wrong.body.error.problems).toMatchObject([{ path: 'choices.kind' }])
  const none = await app.ask(`${ROUND}/imports/preview`, { body: {} })
  expect(none).toMatchObject({ status: 400, body: { error: { code: 'file-missing' } } })
})

it('gives an issue as a paper under its Chinese name; what a browser shows of it runs no script', async () => {
  const drafted = await app.ask(`${ROUND}/issues`, { ...AS, body: { issuedOn: '2020-10-25' } })
  expect(drafted.status).toBe(201)
  const files = `/api/issues/${drafted.body.issueId}/files`
  const paper = await app.text(`${files}/html`, AS.as)
  expect(paper.text).toContain('工作简报')
  expect(paper.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  const word = await app.text(`${files}/docx`, AS.as)
  const name = encodeURIComponent('工作简报')
  expect(word.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/,
  )
  expect(word.headers.get('content-disposition')).toContain(name)
  const none = await app.ask(`${files}/odt`, AS)
  expect(none.body.error.problems[0].message).toContain('docx、pdf、html、txt')
})

it('exports the ledger and the public table as workbooks', async () => {
  for (const path of ['ledger', 'public-table', 'handling-table']) {
    const file = await app.text(`${ROUND}/${path}`, AS.as)
    expect(file.text.slice(0, 2)).toBe('PK')
    expect(file.headers.get('content-disposition')).toContain('.xlsx')
  }
})

it('keeps a picture that an item is to show, and refuses what is none', async () => {
  const contents =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='
  const sent = { name: '现场.png', caption: '现场督办', contents }
  const kept = await app.ask('/api/pictures', { ...AS, body: sent })
  const piece = { kind: 'picture', mediaType: 'image/png', widthPx: 1, heightPx: 1 }
  expect(kept).toMatchObject({ status: 201, body: { ...piece, caption: '现场督办' } })
  const none = await app.ask('/api/pictures', { ...AS, body: { ...sent, contents: 'aGVsbG8=' } })
  expect(none).toMatchObject({ status: 409, body: { error: { code: 'picture-unreadable' } } })
})

it('exports a ledger whose texts no cell holds not at all, and says which cell it is', async () => {
  const intake = { kind: 'petition', number: 'X1YZ202000099', numberRaw: null, batchId: null }
  const empty = { channel: null, receivedOn: null, isKey: false, categories: [], industry: null }
  const place = '某某路以东'.repeat(8_000)
  const texts = { place, text: '某厂', requirement: '', remark: '', other: {} }
  const rest = { claims: [], mentions: [], repeat: null, splitPlus: 0 }
  const whole = { ...intake, ...empty, ...texts, ...rest }
  const incoming = { intake: whole, handOver: null, dispatch: null }
  const received = await app.ask(`${ROUND}/cases`, { body: { cases: [incoming] } })
  expect(received.status).toBe(201)
  const ledger = await app.ask(`${ROUND}/ledger`)
  expect(ledger).toMatchObject({ status: 409, body: { error: { code: 'cell-too-long' } } })
  expect(ledger.body.error.message).toContain('单元格')
})
