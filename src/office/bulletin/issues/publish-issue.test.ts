import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import { day } from '../../../core/calendar/day.ts'
import { instant } from '../../../core/calendar/instant.ts'
import type { CaseId, ClaimId, UnitId } from '../../../core/ledger/ids.ts'
import { YONGZHOU_2024 } from '../../../core/round/ready-made/yongzhou-2024.ts'
import type { FigureReference } from '../../../core/statistics/figure-reference.ts'
import { figureSeries } from '../../archive/figure-series.ts'
import { listArchive, showArchived } from '../../archive/show-archive.ts'
import { actOnCase } from '../../cases/act-on-case.ts'
import { agreedValue, type TestOffice } from '../../testing/test-office.ts'
import { acceptItem } from '../items/judge-item.ts'
import { sendInItem } from '../items/send-in-item.ts'
import { newsOf, openOfficeWithFindings } from '../testing/findings.ts'
import { arrangeIssue } from './arrange-issue.ts'
import { casesBehindFigure } from './cases-behind-figure.ts'
import { correctIssue } from './correct-issue.ts'
import { draftIssue } from './draft-issue.ts'
import { issueFile } from './issue-file.ts'
import { publishIssue } from './publish-issue.ts'
import { returnIssue, sendToReview } from './review-issue.ts'
import { listIssues, showIssue } from './show-issue.ts'

const roundId = YONGZHOU_2024.id
const TOTAL = 'covert-findings-3.handOver' as FigureReference
const VERIFIED = 'covert-findings-3.progress.verified' as FigureReference

let office: TestOffice
let caseIds: readonly CaseId[]
let issueId: IssueId

const by = (role: Parameters<TestOffice['actor']>[0], unit?: string) => office.actor(role, unit)
const shown = async (id: IssueId = issueId) =>
  agreedValue(await showIssue(office.context, by('clerk'), { issueId: id }))
const textOf = async (id: IssueId = issueId) => {
  const input = { issueId: id, format: 'txt' } as const
  const file = agreedValue(await issueFile(office.context, by('clerk'), input))
  return new TextDecoder().decode(file.bytes)
}

const never = (): never => {
  throw new Error('nothing was found')
}

async function verify(caseId: CaseId | undefined, county: string, happenedAt: string) {
  const unitId = county as UnitId
  const act = { happenedAt: instant(happenedAt) }
  if (!caseId) throw new Error('no such case')
  agreedValue(
    await actOnCase(office.context, by('clerk'), {
      ...{ caseId, ...act, act: { act: 'signFor', unitId } },
    }),
  )
  agreedValue(
    await actOnCase(office.context, by('clerk'), {
      ...{ caseId, ...act },
      act: {
        ...{ act: 'verify', unitId, findings: '现场核实。' },
        verdicts: [{ claimId: '1' as ClaimId, verdict: 'substantiated' }],
      },
    }),
  )
}

beforeAll(async () => {
  const opened = await openOfficeWithFindings()
  office = opened.office
  caseIds = opened.caseIds
})
afterAll(() => office.close())

describe('一期简报，从起草到送审', () => {
  it('起草时采用已接收而未刊发的稿件，期号自动接续', async () => {
    const content = newsOf('dongan', '3月13日，东安县召开部署会。')
    const sent = await sendInItem(office.context, by('liaison', 'dongan'), { roundId, content })
    const { itemId } = agreedValue(sent)
    agreedValue(await acceptItem(office.context, by('clerk'), { itemId }))
    office.setClock('2024-03-14T16:00:00+08:00')
    const input = { roundId, issuedOn: day('2024-03-14') }
    const issue = agreedValue(await draftIssue(office.context, by('clerk'), input))
    issueId = issue.issueId
    expect(issue).toMatchObject({ numberOfYear: 1, runningNumber: 1, status: 'draft', version: 1 })
    expect(await textOf()).toContain('东安县：3月13日，东安县召开部署会。')
  })

  it('草稿按截止时间统计，台账有变动就随着变', async () => {
    expect(await textOf()).toContain(
      '共交办一批暗访问题6个。按县市区分，冷水滩区2个、零陵区2个、东安县2个。',
    )
    expect(await textOf()).toContain('对第一批6个问题正在现场核实')
    await verify(caseIds[0], 'lengshuitan', '2024-03-14T10:00:00+08:00')
    expect(await textOf()).toContain('对第一批6个问题已完成现场核实1个，其中属实1个')
  })

  it('编排另存一版；看过旧版的人不能覆盖新版', async () => {
    const sentences = { 'covert-findings-3.handOver': '截至{monthDay}，共交办{total}[{lists}]。' }
    const input = { issueId, arrangement: { sentences }, expectedVersion: 1 }
    const arranged = agreedValue(await arrangeIssue(office.context, by('clerk'), input))
    expect(arranged.version).toBe(2)
    expect(await textOf()).toContain('截至3月14日17：00，共交办6个。按县市区分，')
    const stale = await arrangeIssue(office.context, by('clerk'), input)
    expect(stale).toMatchObject({ ok: false, refusal: { code: 'version-is-stale' } })
  })

  it('没有送审不能印发，经办人不能印发，退回要写原因', async () => {
    const early = await publishIssue(office.context, by('head'), { issueId })
    expect(early).toMatchObject({ refusal: { code: 'issue-not-at-this-step' } })
    agreedValue(await sendToReview(office.context, by('clerk'), { issueId }))
    const clerk = await publishIssue(office.context, by('clerk'), { issueId })
    expect(clerk).toMatchObject({ refusal: { code: 'right-missing' } })
    const mute = await returnIssue(office.context, by('head'), { issueId, reason: ' ' })
    expect(mute).toMatchObject({ refusal: { code: 'reason-missing' } })
    agreedValue(await returnIssue(office.context, by('head'), { issueId, reason: '核对数字' }))
    const { record } = await shown()
    expect(record.map(({ type }) => type)).toEqual([
      ...['drafted', 'arranged', 'sentToReview', 'returned'],
    ])
  })
})

describe('同一期简报，从审核到印发', () => {
  it('句中写死数字即为矛盾：不写原因不能印发', async () => {
    const sentences = { 'covert-findings-3.handOver': '共交办暗访问题7个。' }
    agreedValue(
      await arrangeIssue(office.context, by('clerk'), { issueId, arrangement: { sentences } }),
    )
    agreedValue(await sendToReview(office.context, by('clerk'), { issueId }))
    const refusal = await publishIssue(office.context, by('head'), { issueId })
    expect(refusal).toMatchObject({ refusal: { code: 'issue-has-contradictions' } })
    agreedValue(await returnIssue(office.context, by('head'), { issueId, reason: '改用台账数字' }))
    agreedValue(
      await arrangeIssue(office.context, by('clerk'), { issueId, arrangement: { sentences: {} } }),
    )
  })

  it('印发后，文字、数字、件和文件都不再随台账变动', async () => {
    agreedValue(await sendToReview(office.context, by('clerk'), { issueId }))
    const before = await shown()
    agreedValue(await publishIssue(office.context, by('head'), { issueId }))
    await verify(caseIds[1], 'lengshuitan', '2024-03-14T11:00:00+08:00')
    const after = await shown()
    expect(after.paper).toEqual(before.paper)
    expect(after.issue.status).toBe('published')
    const verified = { issueId, reference: VERIFIED }
    const behind = agreedValue(await casesBehindFigure(office.context, by('clerk'), verified))
    expect(behind.cases.map((one) => one.caseId)).toEqual([caseIds[0]])
    expect(behind.figure).toMatchObject({ value: 1 })
  })

  it('印发的这一期同时进入简报档案，栏目、数字和旧简报一样读出、一样查找', async () => {
    const { issues } = agreedValue(await listArchive(office.context, by('leader'), { roundId }))
    expect(issues).toMatchObject([{ issueId, number: 1, issuedOn: '2024-03-14' }])
    const [own] = issues
    const kept = agreedValue(await showArchived(office.context, by('leader'), own ?? never()))
    expect(kept.figures.find(({ topic }) => topic === 'finding-received')).toMatchObject({
      total: 6,
    })
    const what = 'finding-received'
    const { points } = agreedValue(await figureSeries(office.context, by('leader'), { what }))
    expect(points).toMatchObject([{ isOwn: true, printed: 6, ledger: 6, difference: 0 }])
  })

  it('联络员看得到印发的，看不到草稿，数字背后只列本单位的件', async () => {
    const liaison = by('liaison', 'dongan')
    expect(agreedValue(await showIssue(office.context, liaison, { issueId })).paper).toEqual(
      (await shown()).paper,
    )
    const total = { issueId, reference: TOTAL }
    const behind = agreedValue(await casesBehindFigure(office.context, liaison, total))
    expect(behind).toMatchObject({ figure: { value: 6 } })
    expect(behind.cases.map((one) => one.caseId).sort()).toEqual(caseIds.slice(4).toSorted())
  })
})

describe('同一期简报，从印发到更正', () => {
  it('取用的Word和PDF就是印发时存下的字节', async () => {
    const { published } = await shown()
    for (const format of ['docx', 'pdf'] as const) {
      const input = { issueId, format }
      const file = agreedValue(await issueFile(office.context, by('clerk'), input))
      const sha256 = createHash('sha256').update(file.bytes).digest('hex')
      expect(sha256).toBe(format === 'docx' ? published?.docxSha256 : published?.pdfSha256)
      expect(file.bytes.length).toBeGreaterThan(1000)
    }
  })

  it('更正是另一份注明日期的文件，按原期的截止时间和今天所知的台账', async () => {
    office.setClock('2024-03-16T09:00:00+08:00')
    const input = { issueId, reason: '补记核实结果' }
    const correction = agreedValue(await correctIssue(office.context, by('clerk'), input))
    const text = await textOf(correction.issueId)
    expect(text).toContain('2024年3月16日')
    expect(text).toContain('截至3月14日17：00，对第一批6个问题已完成现场核实2个')
    expect(text).toContain('本期为2024年第1期 总第1期的更正')
    expect(await textOf()).toContain('已完成现场核实1个')
    const draft = { issueId: correction.issueId }
    expect(await showIssue(office.context, by('liaison', 'dongan'), draft)).toMatchObject({
      refusal: { code: 'issue-unknown' },
    })
    const issues = agreedValue(await listIssues(office.context, by('clerk'), { roundId }))
    expect(issues.map(({ status }) => status)).toEqual(['published', 'draft'])
    const seen = agreedValue(await listIssues(office.context, by('liaison', 'dongan'), { roundId }))
    expect(seen.map(({ status }) => status)).toEqual(['published'])
  })
})

describe('同一期简报，印发以后', () => {
  it('每个数字都能列出它的件', async () => {
    const total = { issueId, reference: TOTAL }
    const behind = agreedValue(await casesBehindFigure(office.context, by('clerk'), total))
    expect(behind.cases).toHaveLength(6)
    const unknown = { issueId, reference: 'nothing' as FigureReference }
    expect(await casesBehindFigure(office.context, by('clerk'), unknown)).toMatchObject({
      refusal: { code: 'figure-unknown' },
    })
  })

  it('期号不能重复，下一期接着编，已刊发的稿件不再采用', async () => {
    const taken = { roundId, issuedOn: day('2024-03-15'), runningNumber: 1 }
    expect(await draftIssue(office.context, by('clerk'), taken)).toMatchObject({
      refusal: { code: 'issue-number-taken' },
    })
    const next = { roundId, issuedOn: day('2024-03-15') }
    const issue = agreedValue(await draftIssue(office.context, by('clerk'), next))
    expect(issue).toMatchObject({ numberOfYear: 2, runningNumber: 2 })
    expect(issue.arrangement.itemIds).toEqual([])
  })
})

describe('稿件', () => {
  it('联络员只能报送本单位的稿件', async () => {
    const content = newsOf('dongan', '别县的事。')
    const sent = await sendInItem(office.context, by('liaison', 'lingling'), { roundId, content })
    expect(sent).toMatchObject({ refusal: { code: 'unit-not-yours' } })
  })
})
