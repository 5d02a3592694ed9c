import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import type { CaseId, OfficeId, RoundId } from '../../src/core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
import { yiyang2020 } from '../../src/demonstration/item-rounds.ts'
import { SCRIPTS } from '../../src/demonstration/scripts.ts'
import { yongzhou2020 } from '../../src/demonstration/yongzhou-2020.ts'
import { reviewCaseEvidence } from '../../src/office/attachments/review-case-evidence.ts'
import { issueFile } from '../../src/office/bulletin/issues/issue-file.ts'
import { listIssues, showIssue } from '../../src/office/bulletin/issues/show-issue.ts'
import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import { askBeside } from '../../src/office/figures/ask-beside.ts'
import {
  listOutstanding,
  listPublications,
} from '../../src/office/publications/show-publication.ts'
import {
  agreedValue,
  openTestOffice,
  type TestOffice,
} from '../../src/office/testing/test-office.ts'

let office: TestOffice

beforeAll(async () => {
  const spare = { ...YONGZHOU_2020, id: 'spare' as RoundId, officeId: 'spare' as OfficeId }
  office = await openTestOffice(spare, '2026-01-01T00:00:00Z')
  await loadDemonstration(office.context, () => undefined)
})
afterAll(() => office.close())

/** What each round's issue must say; the figures are the seeds', the words are the settings'. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'yongzhou-2020': [
    '第 15 期',
    '十五批215件',
    '还1件涉及冷水滩、零陵、经开区',
    '大气污染115件，水污染92件，噪声污染79件',
    '正在办理55件（含冷水滩、零陵与经开区共有的1件），已办结160件（冷水滩44件、零陵27件',
    '属于冷水滩和零陵的部分已经完成',
    '1. D1YZ202000131',
    '2. D1YZ202000122',
    '3. D1YZ202000142',
    '市定目标零陵区完成2个村的农村污水治理任务，已全面完成',
    '已完成总工程量的92%，正在组织实施，投入治理资金5.5亿元',
    '“夏季攻势”涉及零陵区的问题共9大类26个，已完成整改并销号25个',
    '出动执法人员900余人次，检查企业300余家',
    '零陵区空气质量优良率为98.9%',
  ],
  'yongzhou-2024': [
    '2024年第2期 总第2期',
    '暗访问题76个，其中第一批28个，第二批27个，第三批21个',
    '截至3月14日17：00，对第一、第二批55个问题全部完成现场核实，所交办的问题全部属实，已完成整改24个',
    '未完成整改的31个问题，共梳理出7个重点问题，第三批梳理出4个重点问题',
    '3月14日，我市暂未收到省生态环保督察组转办信访件',
    '江华县：3月13日，',
    '四大家领导20人参加会议',
  ],
  'yiyang-2023': [
    ...['【导读】', '【县市区工作动态】', '【市直部门工作动态】', '▲'],
    '来电24个（环保类20个），交办17件，其中重点件4件',
  ],
  'yiyang-2020': ['【导读】', '第 1 期'],
  'yiyang-2024': ['【导读】', '▲', '益简字【2022】42号'],
}

describe('the demonstration rounds', () => {
  it.each(
    SCRIPTS.map((script) => script())
      .filter(({ issue }) => issue !== null)
      .map((script) => [script.settings.id, script] as const),
  )(
    'the drafted issue of %s says the figures of its ledger, in text and in Word, and contradicts itself nowhere',
    async (id, played) => {
      const actor = actorNamed(played, 'publisher')
      const roundId = played.settings.id
      const [issue, ...others] = agreedValue(await listIssues(office.context, actor, { roundId }))
      expect(others).toEqual([])
      const issueId = issue?.issueId as NonNullable<typeof issue>['issueId']
      const shown = agreedValue(await showIssue(office.context, actor, { issueId }))
      expect(shown.contradictions).toEqual([])
      const ask = async (format: 'txt' | 'docx') =>
        agreedValue(await issueFile(office.context, actor, { issueId, format })).bytes
      const text = strFromU8(await ask('txt'))
      const word = lettersOf(
        strFromU8(unzipSync(await ask('docx'))['word/document.xml'] as Uint8Array),
      )
      for (const sentence of SAID[id] ?? []) {
        expect(text).toContain(sentence)
        expect(word).toContain(sentence.replace(/\s/g, ''))
      }
    },
  )
})

it('益阳2020年：南洞庭湖专项督察与“回头看”同步进驻，件和数字分开，合在一起看', async () => {
  const script = yiyang2020()
  const asOf = { at: script.endsAt, clock: 'asThenKnown' } as const
  const input = { roundId: script.settings.id, asOf }
  const beside = agreedValue(await askBeside(office.context, actorNamed(script, 'clerk'), input))
  const handedOver = beside.rounds.map(({ roundId, counts }) => [roundId, counts.handedOver])
  expect(Object.fromEntries(handedOver)).toEqual({ 'yiyang-2020': 0, 'yiyang-2020-dongting': 5 })
  expect(beside.together).toMatchObject({ handedOver: 5, closed: 1 })
})

describe('永州2020年的附件和公开', () => {
  const script = yongzhou2020()
  const by = (post: string) => actorNamed(script, post)
  const filesOf = (owner: { readonly caseId: CaseId | null }) =>
    (script.files ?? []).filter((file) => file.owner.caseId === owner.caseId)

  it('一件的整改前后照片带着时间和地点，同一张照片用到别的件上，只提示这一处', async () => {
    const pointedOut: string[] = []
    for (const caseId of new Set((script.files ?? []).flatMap(({ owner }) => owner.caseId ?? []))) {
      const reviewed = agreedValue(
        await reviewCaseEvidence(office.context, by('reviewer'), { caseId }),
      )
      expect(reviewed).toHaveLength(filesOf({ caseId }).length)
      for (const { attachment, doubts } of reviewed) {
        if (attachment.purpose !== 'paper') expect(attachment.position).not.toBeNull()
        pointedOut.push(...doubts.map((doubt) => `${attachment.name} ${doubt.doubt}`))
      }
    }
    expect(new Set(pointedOut)).toEqual(
      new Set(['整改后.jpg sameFileElsewhere', '堆场覆盖情况.jpg sameFileElsewhere']),
    )
    expect(pointedOut).toHaveLength(2)
  })

  it('九批已经公开，第十批已确认待公开，公开以后才办结的列着等补充公开', async () => {
    const { settings } = script
    const input = { roundId: settings.id }
    const shown = agreedValue(await listPublications(office.context, by('clerk'), input))
    const steps = shown.map(({ step }) => step)
    expect(steps.filter((step) => step === 'published')).toHaveLength(9)
    expect(steps.filter((step) => step === 'confirmed')).toHaveLength(1)
    const listed = agreedValue(await listOutstanding(office.context, by('clerk'), input))
    const late = listed.filter(({ why }) => why === 'closedSince')
    expect(late.length).toBeGreaterThan(0)
  })
})

/** The text of a Word part, white space aside. */
function lettersOf(xml: string): string {
  return xml.replace(/<[^>]+>/g, '').replace(/\s/g, '')
}
