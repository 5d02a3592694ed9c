import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Book } from '../../src/core/book/entry.ts'
import { day } from '../../src/core/calendar/day.ts'
import { endOfDay } from '../../src/core/calendar/instant.ts'
import type { RoundId, UnitId } from '../../src/core/ledger/ids.ts'
import { YIYANG_2020 } from '../../src/core/round/ready-made/yiyang-2020.ts'
import { YIYANG_2023 } from '../../src/core/round/ready-made/yiyang-2023.ts'
import { YIYANG_2024 } from '../../src/core/round/ready-made/yiyang-2024.ts'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
import { YONGZHOU_2024 } from '../../src/core/round/ready-made/yongzhou-2024.ts'
import type { RoundSettings } from '../../src/core/round/round-settings.ts'
import { SCRIPTS } from '../../src/demonstration/scripts.ts'
import { unitNamed } from '../../src/demonstration/unit-named.ts'
import { listEntries } from '../../src/office/books/list-entries.ts'
import { draftItem } from '../../src/office/bulletin/items/draft-item.ts'
import { loadRound } from '../../src/office/demonstration/load-round.ts'
import {
  agreedValue,
  openTestOffice,
  type TestOffice,
} from '../../src/office/testing/test-office.ts'

/** What the bulletins print beside petitions and findings, drafted out of the demonstration's books. */
const offices = new Map<RoundId, TestOffice>()

const PLAYED = [YONGZHOU_2020, YONGZHOU_2024, YIYANG_2020, YIYANG_2023, YIYANG_2024]

beforeAll(async () => {
  for (const settings of PLAYED) {
    const office = await openTestOffice(
      { ...settings, id: `${settings.id}-other` as RoundId },
      '2027-01-01T00:00:00+08:00',
    )
    const script = SCRIPTS.map((make) => make()).find((one) => one.settings.id === settings.id)
    if (!script) throw new Error(`no demonstration of ${settings.id}`)
    agreedValue(await loadRound(office.context, script))
    offices.set(settings.id, office)
  }
})
afterAll(async () => {
  for (const office of offices.values()) await office.close()
})

function officeOf({ id }: RoundSettings): TestOffice {
  const office = offices.get(id)
  if (!office) throw new Error(`${id} was not played`)
  return office
}

async function sentencesOf(settings: RoundSettings, book: Book): Promise<readonly string[]> {
  const { context, actor } = officeOf(settings)
  const roundId = settings.id
  const listed = agreedValue(await listEntries(context, actor('clerk'), { roundId, book }))
  const items = await Promise.all(
    listed.entries.map(({ entryId }) =>
      draftItem(context, actor('clerk'), { roundId, of: 'entry', entryId }),
    ),
  )
  return items.flatMap((item) =>
    agreedValue(item).pieces.flatMap((piece) => ('text' in piece ? [piece.text] : [])),
  )
}

it('零陵区“夏季攻势”9大类26个，已销号25个，剩余1个预计12月底前完成', async () => {
  const { context, actor } = officeOf(YONGZHOU_2020)
  const unitId: UnitId = unitNamed(YONGZHOU_2020, '零陵')
  const campaign = { of: 'campaign', campaign: '夏季攻势', unitId } as const
  const at = endOfDay(day('2020-11-08'))
  const input = { ...campaign, roundId: YONGZHOU_2020.id, at }
  const { pieces } = agreedValue(await draftItem(context, actor('clerk'), input))
  expect(pieces).toMatchObject([
    {
      text: '“夏季攻势”涉及零陵区的问题共9大类26个，已完成整改并销号25个，剩余的1个问题（某锰业尾渣库整治项目）已完成项目招投标，预计12月底前完成。',
    },
  ])
  const before = { ...input, at: endOfDay(day('2020-10-29')) }
  const then = agreedValue(await draftItem(context, actor('clerk'), before))
  expect(then.pieces).toMatchObject([{ text: expect.stringContaining('已整改到位待销号25个') }])
})

it('反馈问题整改到几个、投入多少、完成总工程量的92%，哪天算哪天', async () => {
  const { context, actor } = officeOf(YONGZHOU_2020)
  const of = async (on: string, unitId: UnitId | null = null) => {
    const input = { roundId: YONGZHOU_2020.id, of: 'tasks', unitId } as const
    const at = endOfDay(day(on))
    const { pieces } = agreedValue(await draftItem(context, actor('clerk'), { ...input, at }))
    return pieces.flatMap((piece) => ('text' in piece ? [piece.text] : [])).join('')
  }
  expect(await of('2020-11-08')).toBe(
    '督察反馈的8个问题，已完成整改2个，其中已销号1个；正在整改6个，其中尚未启动1个、未达到序时进度1个。共投入治理资金5.56亿元。',
  )
  expect(await of('2020-11-05')).toContain('已完成整改2个；正在整改6个')
  const lingling = unitNamed(YONGZHOU_2020, '零陵')
  expect(await of('2020-11-08', lingling)).toContain('共投入治理资金5.5亿元')
  const tasks = await sentencesOf(YONGZHOU_2020, 'task')
  expect(tasks[0]).toBe(
    '“石期河流域历史遗留废弃矿山生态破坏，水土流失”问题已完成总工程量的92%，正在组织实施，投入治理资金5.5亿元，预计12月底前完成整改。',
  )
})

it('执法900余人次、300余家、70份、23件、60余万元；优良率98.9%', async () => {
  const [tally] = await sentencesOf(YONGZHOU_2020, 'enforcementTally')
  expect(tally).toContain(
    '共出动执法人员900余人次，检查企业300余家，下达责令改正违法行为决定书70份，查处环境违法案件23件，罚款60余万元。',
  )
  const [reading] = await sentencesOf(YONGZHOU_2020, 'qualityReading')
  expect(reading).toContain('前三季度，零陵区空气质量优良率为98.9%')
})

it('截至6月30日8时来电24个（环保类20个），交办17件，其中重点件4件', async () => {
  const [sentence] = await sentencesOf(YIYANG_2023, 'hotlineReport')
  expect(sentence).toMatch(
    /^截至6月30日08:00，.*来电24个（环保类20个），交办17件，其中重点件4件。$/u,
  )
})

it('督察组的活动、领导的督办各成一段', async () => {
  const days = await sentencesOf(YIYANG_2023, 'teamDay')
  expect(days.join('')).toContain('到赫山区、资阳区开展下沉督察、采样')
  const visits = await sentencesOf(YONGZHOU_2020, 'visit')
  expect(visits[0]).toContain('副市长林予安到蓝山县现场督办')
})

it('市定目标零陵区2个村的农村污水治理已全面完成', async () => {
  expect(await sentencesOf(YONGZHOU_2020, 'target')).toEqual([
    '市定目标零陵区完成2个村的农村污水治理任务，已全面完成。',
  ])
})

/** The titles of a book's entries that were not withdrawn, and where each stands. */
async function entriesIn(settings: RoundSettings, book: Book): Promise<readonly string[]> {
  const { context, actor } = officeOf(settings)
  const input = { roundId: settings.id, book }
  const { entries } = agreedValue(await listEntries(context, actor('clerk'), input))
  return entries.map(({ facts }) => `${facts.title} ${facts.step}`)
}

it('益阳2023年：看望慰问、企业调研、责成当事人公示检测结果都在台账里', async () => {
  const visits = (await sentencesOf(YIYANG_2023, 'visit')).join('')
  expect(visits).toContain('看望慰问')
  expect(visits).toContain('“12345”市长热线')
  const orders = (await entriesIn(YIYANG_2023, 'instruction')).join('\n')
  expect(orders).toContain('向群众公示整改后检测结果')
  expect(orders).toContain('恢复除尘设施运行')
})

it('益阳2024年：设分会场的电视电话会议、县区和部门的会议、调研，夏季攻势还没有销号', async () => {
  const meetings = (await sentencesOf(YIYANG_2024, 'meeting')).join('\n')
  expect(meetings).toContain('各县市区设分会场')
  expect(meetings).toContain('迎检工作调度会')
  expect((await entriesIn(YIYANG_2024, 'meeting')).length).toBe(8)
  expect((await sentencesOf(YIYANG_2024, 'visit')).join('')).toContain('车便湖')
  const { context, actor } = officeOf(YIYANG_2024)
  const campaign = { of: 'campaign', campaign: '夏季攻势', unitId: null } as const
  const input = { roundId: YIYANG_2024.id, ...campaign, at: endOfDay(day('2024-05-10')) }
  const { pieces } = agreedValue(await draftItem(context, actor('clerk'), input))
  expect(pieces).toMatchObject([{ text: expect.stringContaining('2大类2个') }])
})

it('益阳2020年：培训、例会、动员会（主持、讲话、列席、视频列席）、进驻、移送、两个时限的整改方案', async () => {
  const meetings = (await sentencesOf(YIYANG_2020, 'meeting')).join('\n')
  expect(meetings).toContain('业务培训')
  expect(meetings).toContain('第3次例会')
  expect(meetings).toContain(
    '市人大、市政协主要领导、市中级人民法院、市人民检察院主要负责人列席会议',
  )
  expect(meetings).toContain('县（区、市）党政主要领导和班子其他成员以视频会议形式列席会议')
  expect(await entriesIn(YIYANG_2020, 'occasion')).toHaveLength(1)
  expect((await entriesIn(YIYANG_2020, 'referral')).join('')).toContain('拖欠工资')
  expect(await entriesIn(YIYANG_2020, 'plan')).toHaveLength(1)
})

it('永州2024年：七个重点难点问题一案一策、倒排工期，已完成整改的安排了回头看', async () => {
  expect(await entriesIn(YONGZHOU_2024, 'task')).toHaveLength(7)
  const again = (await entriesIn(YONGZHOU_2024, 'reinspection')).join('\n')
  expect(again.split('\n')).toHaveLength(3)
  expect(again).toContain('inspected')
})

it('永州2024年：零陵、东安的会议，市委书记的调研和督办事项', async () => {
  const meetings = (await sentencesOf(YONGZHOU_2024, 'meeting')).join('\n')
  expect(meetings).toContain('全区配合督察工作部署会')
  expect(meetings).toContain('四大家领导20人')
  expect((await sentencesOf(YONGZHOU_2024, 'visit')).join('')).toContain(
    '一案一策、倒排工期、紧盯不放',
  )
  expect((await entriesIn(YONGZHOU_2024, 'instruction')).join('')).toContain('雨污分流')
})
