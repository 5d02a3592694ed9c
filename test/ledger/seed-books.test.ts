import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Book } from '../../src/core/book/entry.ts'
import { day } from '../../src/core/calendar/day.ts'
import { endOfDay } from '../../src/core/calendar/instant.ts'
import type { RoundId, UnitId } from '../../src/core/ledger/ids.ts'
import { YIYANG_2023 } from '../../src/core/round/ready-made/yiyang-2023.ts'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
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

beforeAll(async () => {
  for (const settings of [YONGZHOU_2020, YIYANG_2023]) {
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
