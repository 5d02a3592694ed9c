import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import type { BatchId, CaseId, ClaimId, UnitId } from '../../core/ledger/ids.ts'
import type { PublicationId } from '../../core/publication/publication.ts'
import { readList } from '../../core/reading/read-list.ts'
import type { Batch } from '../../core/round/batch.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { actOnCases } from '../cases/act-on-cases.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { openBatch } from '../rounds/open-batch.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { draftPublication } from './draft-publication.ts'
import {
  confirmPublication,
  endPublication,
  judgeMarks,
  refreshPublication,
  rewriteText,
} from './edit-publication.ts'
import { publicSiteFile } from './public-site.ts'
import { publishPublication } from './publish-publication.ts'
import {
  listOutstanding,
  listPublications,
  publicationFile,
  showPublication,
} from './show-publication.ts'

const roundId = YONGZHOU_2020.id
const PHONE = '13812345678'
const BATCH: Batch = {
  ...{ id: 'petition-1' as BatchId, roundId, kind: 'petition', number: 1, provincialNumber: 1 },
  ...{ windowFrom: null, windowTo: null, announcedCount: 3, note: '' },
  handedOverAt: instant('2020-10-24T20:00:00+08:00'),
}
const ofBatch = { roundId, subject: { kind: 'batch', batchId: BATCH.id } } as const

let office: TestOffice
let first: CaseId
let second: CaseId

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-27T09:00:00+08:00')
  agreedValue(await openBatch(office.context, office.actor('head'), { batch: BATCH }))
  const petition = (number: string, county: string) =>
    incomingCase({ batchId: BATCH.id, number, text: '反映某砂场污水直排。' }, [county])
  const cases = [petition('D1YZ202000001', 'dongan'), petition('D1YZ202000002', 'lingling')]
  const ids = agreedValue(
    await receiveCases(office.context, office.actor('clerk'), { roundId, cases }),
  )
  const [one, two] = ids
  if (!one || !two) throw new Error('two cases were received')
  first = one
  second = two
  await close(first, 'dongan', `该场业主张某某，电话${PHONE}，已停产。`)
})
afterAll(() => office.close())

async function close(caseId: CaseId, county: string, handling: string) {
  const unitId = county as UnitId
  const verdicts = [{ claimId: '1' as ClaimId, verdict: 'substantiated' as const }]
  const acts = [
    { act: 'signFor', unitId },
    { act: 'verify', unitId, findings: '现场核实，污水经沟渠外排。', verdicts },
    { act: 'reply', unitId, handling },
    { act: 'passByOffice', unitId, opinion: '' },
    { act: 'signOff', unitId, status: 'closed', opinion: '' },
  ] as const
  const input = { acts: acts.map((act) => ({ caseId, act })) }
  agreedValue(await actOnCases(office.context, office.actor('head'), input))
}

const clerk = () => office.actor('clerk')
const head = () => office.actor('head')
const draft = async (input: Parameters<typeof draftPublication>[2] = ofBatch) =>
  agreedValue(await draftPublication(office.context, clerk(), input))
const shown = async (publicationId: PublicationId) =>
  agreedValue(await showPublication(office.context, clerk(), { publicationId }))
const outstanding = async () =>
  agreedValue(await listOutstanding(office.context, clerk(), { roundId })).map((one) => [
    one.number,
    one.why,
  ])
const mask = { decision: 'mask', replacement: '138****5678' } as const

/** Drafts, masks the telephone, confirms and publishes. */
async function publish(input: Parameters<typeof draftPublication>[2] = ofBatch) {
  const { id: publicationId } = await draft(input)
  const { rows } = await shown(publicationId)
  const judged = rows.flatMap((row) =>
    row.marks.map(({ text }) => ({ caseId: row.caseId, text, judgement: mask })),
  )
  agreedValue(await judgeMarks(office.context, clerk(), { publicationId, judged }))
  agreedValue(await confirmPublication(office.context, head(), { publicationId }))
  return agreedValue(await publishPublication(office.context, head(), { publicationId }))
}

it('办结而没有公开的件列得出来，没有办结的等着随批公开', async () => {
  expect(await outstanding()).toEqual([['D1YZ202000001', 'never']])
})

it('有电话没有处理就不能确认，写明哪一件', async () => {
  const { id: publicationId } = await draft()
  const { rows, openMarks } = await shown(publicationId)
  expect(rows[0]?.marks.map((mark) => [mark.field, mark.text])).toContainEqual(['handling', PHONE])
  const confirmed = await confirmPublication(office.context, head(), { publicationId })
  expect(confirmed).toMatchObject({
    ok: false,
    refusal: {
      code: 'privacy-marks-undecided',
      particulars: { count: String(openMarks), number: 'D1YZ202000001' },
    },
  })
})

it('遮去的写法里不能还有原文，没有的字也遮不了，不遮要写原因', async () => {
  const { id: publicationId } = await draft()
  const judge = async (
    text: string,
    judgement: Parameters<typeof judgeMarks>[2]['judged'][number]['judgement'],
  ) => {
    const judged = [{ caseId: first, text, judgement }]
    const result = await judgeMarks(office.context, clerk(), { publicationId, judged })
    return result.ok ? null : result.refusal.code
  }
  expect(await judge(PHONE, { decision: 'mask', replacement: `（${PHONE}）` })).toBe(
    'mask-hides-nothing',
  )
  expect(await judge('李某', mask)).toBe('text-not-in-row')
  expect(await judge(PHONE, { decision: 'keep', reason: ' ' })).toBe('reason-missing')
  expect(await judge(PHONE, { decision: 'keep', reason: '企业公开电话' })).toBeNull()
})

it('经办人不能确认，确认过的不能再改，退回要写原因', async () => {
  const { id: publicationId } = await draft()
  const judged = [{ caseId: first, text: PHONE, judgement: mask }]
  agreedValue(await judgeMarks(office.context, clerk(), { publicationId, judged }))
  const { rows } = await shown(publicationId)
  for (const mark of rows[0]?.marks ?? []) {
    const left = [{ caseId: first, text: mark.text, judgement: mask }]
    agreedValue(await judgeMarks(office.context, clerk(), { publicationId, judged: left }))
  }
  const byClerk = await confirmPublication(office.context, clerk(), { publicationId })
  expect(byClerk).toMatchObject({ ok: false, refusal: { code: 'right-missing' } })
  agreedValue(await confirmPublication(office.context, head(), { publicationId }))
  const late = { publicationId, caseId: first, field: 'findings', text: '改' } as const
  expect(await rewriteText(office.context, clerk(), late)).toMatchObject({
    ok: false,
    refusal: { code: 'publication-not-at-this-step' },
  })
  const back = { publicationId, act: 'returnPublication', reason: '' } as const
  expect(await endPublication(office.context, head(), back)).toMatchObject({ ok: false })
  const reason = '核查情况太简单'
  const { step } = agreedValue(await endPublication(office.context, head(), { ...back, reason }))
  expect(step).toBe('draft')
})

it('公开之后，各种文件里都没有电话，文件从此不变', async () => {
  const { id: publicationId } = await publish()
  const html = agreedValue(
    await publicationFile(office.context, clerk(), { publicationId, format: 'html' }),
  )
  const text = new TextDecoder().decode(html.bytes)
  expect(text).toContain('138****5678')
  expect(text).not.toContain(PHONE)
  const docx = agreedValue(
    await publicationFile(office.context, clerk(), { publicationId, format: 'docx' }),
  )
  const list = readList(await readPaper(Buffer.from(docx.bytes)))
  const rows = list.tables.flatMap((table) => table.rows)
  expect(rows.map((row) => [row.caseNumber, row.status])).toEqual([
    ['D1YZ202000001', '已办结'],
    ['D1YZ202000002', '未办结'],
  ])
  expect(await outstanding()).toEqual([])
})

it('随批公开时没有办结的，办结后列为待补充公开，补充公开后又清零', async () => {
  office.setClock('2020-10-29T09:00:00+08:00')
  await close(second, 'lingling', '已清理到位。')
  expect(await outstanding()).toEqual([['D1YZ202000002', 'closedSince']])
  const { id, rows } = await publish({ roundId, subject: { kind: 'lateClosings' } })
  expect(rows.map((row) => [row.original.caseNumber, row.nth])).toEqual([['D1YZ202000002', 2]])
  const { name } = agreedValue(
    await publicationFile(office.context, clerk(), { publicationId: id, format: 'xlsx' }),
  )
  expect(name).toContain('补充公开')
  expect(await outstanding()).toEqual([])
})

it('更正接着原来的处理，原因必写，只更正公开过的', async () => {
  const { id } = await publish()
  const subject = { kind: 'correction', corrects: id } as const
  const without = await draftPublication(office.context, clerk(), { roundId, subject })
  expect(without).toMatchObject({ ok: false, refusal: { code: 'reason-missing' } })
  const correction = await draft({ roundId, subject, reason: '责任单位写错' })
  const { rows, openMarks } = await shown(correction.id)
  expect(openMarks).toBe(0)
  expect(rows[0]?.published.handling.join()).toContain('138****5678')
  const ofDraft = { kind: 'correction', corrects: correction.id } as const
  const second = { roundId, subject: ofDraft, reason: '再改' }
  expect(await draftPublication(office.context, clerk(), second)).toMatchObject({
    ok: false,
    refusal: { code: 'only-published-is-corrected' },
  })
})

it('按台账更新后，改过的文字和处理都还在', async () => {
  const { id: publicationId } = await draft()
  const text = '现场核实，问题属实。'
  const change = { publicationId, caseId: first, field: 'findings', text } as const
  agreedValue(await rewriteText(office.context, clerk(), change))
  const judged = [{ caseId: first, text: PHONE, judgement: mask }]
  agreedValue(await judgeMarks(office.context, clerk(), { publicationId, judged }))
  agreedValue(await refreshPublication(office.context, clerk(), { publicationId }))
  const { rows, record } = await shown(publicationId)
  expect(rows[0]?.published.findings).toEqual([text])
  expect(rows[0]?.published.handling.join()).not.toContain(PHONE)
  expect(record.map((event) => event.type)).toEqual([
    ...['drafted', 'textRewritten', 'marksJudged', 'refreshed'],
  ])
})

it('公开网站只有公开过的内容，一件的历次公开都在它的页上', async () => {
  const site = agreedValue(await publicSiteFile(office.context, clerk(), { roundId }))
  const files = unzipSync(site.bytes)
  const texts = Object.entries(files)
    .filter(([name]) => /\.(html|js|css)$/.test(name))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
  expect(texts.join('')).not.toContain(PHONE)
  expect(texts.join('')).not.toMatch(/https?:\/\//)
  const page = new TextDecoder().decode(files['cases/D1YZ202000002.html'])
  expect(page).toContain('2020年10月29日公开')
  expect(page).toContain('以前公开的情况')
  expect(Object.keys(files).filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(1)
})

it('县里看不到草稿，也看不到别的单位的件', async () => {
  const liaison = office.actor('liaison', 'dongan')
  const listed = await listPublications(office.context, liaison, { roundId })
  expect(listed).toMatchObject({ ok: false, refusal: { code: 'right-missing' } })
})
