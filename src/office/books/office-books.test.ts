import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../../core/account/actor.ts'
import type { Book, EntryAct, EntryId } from '../../core/book/entry.ts'
import type { RecordAct } from '../../core/book/record-book.ts'
import { day } from '../../core/calendar/day.ts'
import type { CampaignAct } from '../../core/campaign/campaign.ts'
import type { InstructionAct } from '../../core/instruction/instruction.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import type { MaterialAct } from '../../core/material/material.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { VisitContent } from '../../core/visit/visit.ts'
import { type DraftItem, draftItem } from '../bulletin/items/draft-item.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { actOnEntry } from './act-on-entries.ts'
import { entriesOf } from './entries-of.ts'
import { listEntries } from './list-entries.ts'
import { showEntry } from './show-entry.ts'

const roundId = YONGZHOU_2020.id
const lanshan = 'lanshan' as UnitId
const lingling = 'lingling' as UnitId
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-05T18:00:00+08:00')
})
afterAll(() => office.close())

const by = (role: Role, unit?: string) => office.actor(role, unit)
type Act = InstructionAct | MaterialAct | CampaignAct | EntryAct

const begin = (book: Book, act: Act, actor = by('clerk')) =>
  actOnEntry(office.context, actor, { roundId, book, act })
const doing = (entryId: EntryId, act: Act, actor = by('clerk')) =>
  actOnEntry(office.context, actor, { entryId, act })
const codeOf = (result: Awaited<ReturnType<typeof begin>>) =>
  result.ok ? null : result.refusal.code

const VISIT: VisitContent = {
  ...{ kind: 'onSiteSupervision', companions: [], until: null, caseIds: [] },
  leader: { name: '某副市长', post: '副市长' },
  on: day('2020-11-05'),
  unitIds: [lanshan],
  sites: [{ name: '某公路施工现场', findings: '边坡未复绿。' }],
  remarks: ['要举一反三，倒排工期。'],
  demands: [{ text: '完成边坡复绿', unitIds: [lanshan], dueOn: day('2020-11-20') }],
}
const visiting = (content: VisitContent): RecordAct<'visit', VisitContent> => ({
  act: 'recordVisit',
  content,
})

async function instructionFrom(entryId: EntryId) {
  const about = agreedValue(
    await entriesOf(office.context, by('clerk'), { kind: 'entry', target: entryId }),
  )
  const [found] = about
  if (!found) throw new Error('nothing follows')
  return found
}

it('领导调研时提的要求成为督办事项，有单位有时限', async () => {
  const visit = agreedValue(await begin('visit', visiting(VISIT)))
  const found = await instructionFrom(visit.entryId)
  expect(found).toMatchObject({
    book: 'instruction',
    facts: { title: '完成边坡复绿', dueOn: '2020-11-20', leadUnits: ['lanshan'] },
  })
})

it('督办事项由单位反馈，退回后再反馈，销账的是办公室；反馈不能是空的', async () => {
  const visit = agreedValue(await begin('visit', visiting(VISIT)))
  const { entryId } = await instructionFrom(visit.entryId)
  const county = by('liaison', 'lanshan')
  expect(codeOf(await doing(entryId, { act: 'answerInstruction', text: ' ' }, county))).toBe(
    'answer-is-empty',
  )
  const answer = { act: 'answerInstruction', text: '已复绿。' } as const
  agreedValue(await doing(entryId, answer, county))
  expect(codeOf(await doing(entryId, { act: 'settleInstruction', note: '' }, county))).toBe(
    'entry-right-missing',
  )
  agreedValue(await doing(entryId, { act: 'returnAnswer', reason: '照片不清楚' }, by('leader')))
  agreedValue(await doing(entryId, answer, county))
  agreedValue(await doing(entryId, { act: 'settleInstruction', note: '' }, by('leader')))
  const shown = agreedValue(await showEntry(office.context, county, { entryId }))
  expect(shown.facts).toMatchObject({ step: 'settled', isOpen: false, counted: { returns: 1 } })
  expect(shown.clocks).toMatchObject([{ name: 'answerDue', metOn: '2020-11-05' }])
})

it('别的县看不到蓝山的督办事项，也登记不了别人的调研', async () => {
  const visit = agreedValue(await begin('visit', visiting(VISIT)))
  const stranger = by('liaison', 'lingling')
  const shown = await showEntry(office.context, stranger, { entryId: visit.entryId })
  expect(shown).toMatchObject({ refusal: { code: 'entry-unknown' } })
  expect(codeOf(await begin('visit', visiting(VISIT), stranger))).toBe('entry-not-of-your-unit')
})

it('更正要写原因，更正不再另生督办事项；没有内容的登记不了', async () => {
  const visit = agreedValue(await begin('visit', visiting(VISIT)))
  const correct = { act: 'correctVisit', content: VISIT } as const
  expect(codeOf(await doing(visit.entryId, { ...correct, reason: '' } as EntryAct))).toBe(
    'entry-reason-missing',
  )
  agreedValue(await doing(visit.entryId, { ...correct, reason: '职务写错' } as EntryAct))
  const target = visit.entryId
  const about = agreedValue(await entriesOf(office.context, by('clerk'), { kind: 'entry', target }))
  expect(about).toHaveLength(1)
  const empty = { ...VISIT, sites: [], remarks: [' '] }
  expect(codeOf(await begin('visit', visiting(empty)))).toBe('record-says-nothing')
})

it('调阅资料：提出、分派、报送、退回、再报送、督察组签收，页数和哈希都在', async () => {
  const content = {
    ...{ no: '12', askedBy: '督察组', what: '零陵区污水处理厂2020年运行记录', remark: '' },
    ...{ askedOn: day('2020-11-05'), dueOn: day('2020-11-06'), unitIds: [] },
  }
  const asked = agreedValue(await begin('material', { act: 'askForMaterial', content }))
  const { entryId } = asked
  const county = by('liaison', 'lingling')
  agreedValue(await doing(entryId, { act: 'assignMaterial', unitIds: [lingling], dueOn: null }))
  expect(
    codeOf(await doing(entryId, { act: 'deliverMaterial', papers: [], note: '' }, county)),
  ).toBe('nothing-delivered')
  const sha256 = 'ab'.repeat(32)
  const papers = [{ title: '运行记录', pages: 120, copies: 2, sha256 }]
  const deliver = { act: 'deliverMaterial', papers, note: '' } as const
  agreedValue(await doing(entryId, deliver, county))
  agreedValue(await doing(entryId, { act: 'returnMaterial', reason: '缺9月' }))
  agreedValue(await doing(entryId, deliver, county))
  agreedValue(await doing(entryId, { act: 'receiptMaterial', by: '督察组材料员', note: '' }))
  const shown = agreedValue(await showEntry(office.context, county, { entryId }))
  expect(shown.facts).toMatchObject({ step: 'receipted', counted: { pages: 240 } })
  expect(shown.links).toEqual([{ kind: 'file', target: sha256, role: 'delivered' }])
})

it('专项行动问题：整改到位和销号是两回事，县里不能自己销号', async () => {
  const content = {
    ...{ campaign: '夏季攻势', no: '3', category: '尾矿库', problem: '某尾渣库整治' },
    ...{ unitIds: [lingling], dueOn: day('2020-12-31') },
  }
  const county = by('liaison', 'lingling')
  const listed = agreedValue(
    await begin('campaignProblem', { act: 'listProblem', content }, county),
  )
  const { entryId } = listed
  const report = { act: 'reportOnProblem', stage: 'tendered', expectedOn: day('2020-12-31') }
  agreedValue(await doing(entryId, { ...report, note: '' } as EntryAct, county))
  agreedValue(await doing(entryId, { act: 'correctProblem', note: '' }, county))
  expect(codeOf(await doing(entryId, { act: 'strikeProblemOff', note: '' }, county))).toBe(
    'entry-right-missing',
  )
  const struck = agreedValue(
    await doing(entryId, { act: 'strikeProblemOff', note: '' }, by('head')),
  )
  expect(struck.facts).toMatchObject({
    step: 'struckOff',
    counted: { campaign: '夏季攻势', stage: 'tendered' },
  })
})

it('受理情况里其中数不能大于总数，受理的数只给办公室和领导看', async () => {
  const content = {
    upTo: '2020-11-05T00:00:00.000Z',
    ...{ calls: 24, environmentalCalls: 20, letters: 3, handedOver: 17, handedOverKey: 18 },
    from12345: null,
  }
  const act = { act: 'recordHotlineReport', content } as EntryAct
  expect(codeOf(await begin('hotlineReport', act))).toBe('part-above-whole')
  const right = { ...act, content: { ...content, handedOverKey: 4 } }
  agreedValue(await begin('hotlineReport', right))
  const input = { roundId, book: 'hotlineReport' } as const
  const seen = async (actor: ReturnType<typeof by>) =>
    agreedValue(await listEntries(office.context, actor, input)).count
  expect([await seen(by('leader')), await seen(by('liaison', 'lingling'))]).toEqual([1, 0])
})

it('由台账起草简报稿件：调研成篇，专项行动按截至时刻数，值班表没有稿件', async () => {
  const visit = agreedValue(await begin('visit', visiting(VISIT)))
  const draft = (input: DraftItem) =>
    draftItem(office.context, by('publisher'), { ...input, roundId })
  const item = agreedValue(await draft({ of: 'entry', entryId: visit.entryId }))
  expect(item).toMatchObject({ kind: 'leaderActivity', happenedOn: '2020-11-05' })
  const listing = async (no: string) => {
    const content = {
      ...{ campaign: '蓝天行动', no, category: no, problem: '某企业废气', dueOn: null },
      unitIds: [lanshan],
    }
    return agreedValue(await begin('campaignProblem', { act: 'listProblem', content }))
  }
  const { entryId } = await listing('1')
  await listing('2')
  const before = office.setClock('2020-11-05T19:00:00+08:00')
  office.setClock('2020-11-06T09:00:00+08:00')
  agreedValue(await doing(entryId, { act: 'correctProblem', note: '' }))
  agreedValue(await doing(entryId, { act: 'strikeProblemOff', note: '' }, by('head')))
  const campaign = { of: 'campaign', campaign: '蓝天行动', unitId: lanshan } as const
  const text = async (input: DraftItem) => agreedValue(await draft(input)).pieces[0]
  expect(await text(campaign)).toMatchObject({ text: expect.stringContaining('销号1个') })
  expect(await text({ ...campaign, at: before })).toMatchObject({
    text: '“蓝天行动”涉及蓝山县的问题共2大类2个，剩余的2个问题正在整改。',
  })
  const content = {
    ...{ on: '2020-11-06', unitIds: [], place: '', phone: '' },
    shifts: [{ from: '08:00', to: '20:00', leader: '某主任', persons: [] }],
  }
  const watch = agreedValue(await begin('watch', { act: 'recordWatch', content } as EntryAct))
  expect(await draft({ of: 'entry', entryId: watch.entryId })).toMatchObject({
    refusal: { code: 'no-item-of-this-book' },
  })
})
