import { expect, it } from 'vitest'
import type { EntryFacts } from '../../book/entry.ts'
import { day } from '../../calendar/day.ts'
import { instant } from '../../calendar/instant.ts'
import type { UnitId } from '../../ledger/ids.ts'
import { YONGZHOU_2020 } from '../../round/ready-made/yongzhou-2020.ts'
import { campaignSentence, tallyOfCampaign } from './campaign-sentence.ts'
import { itemOfMeeting, itemOfOccasion, itemOfTeamDay, itemOfVisit } from './entry-items.ts'
import { wordPeriod, wordQuarters, wordYuan } from './number-words.ts'
import { enforcementSentence, hotlineSentence, qualitySentence } from './tally-sentences.ts'

const lingling = 'lingling' as UnitId

function problem(index: number, step: string): EntryFacts {
  return {
    ...{ no: null, title: '某尾渣库整治项目', step, isOpen: true, dueOn: null },
    ...{ leadUnits: [lingling], involvedUnits: [lingling], audience: 'units' },
    counted: {
      ...{ campaign: '夏季攻势', category: `类${index % 9}`, problem: '' },
      ...{ stage: 'tendered', expectedOn: '2020-12-31' },
    },
  }
}

it('专项行动：几大类几个，销号几个，剩余的一个说到哪一步、何时完成', () => {
  const facts = [
    ...Array.from({ length: 25 }, (_, index) => problem(index, 'struckOff')),
    problem(25, 'listed'),
    problem(26, 'withdrawn'),
  ]
  const tally = tallyOfCampaign(facts, '夏季攻势')
  expect(campaignSentence(tally, { campaign: '夏季攻势', unit: '零陵区' })).toBe(
    '“夏季攻势”涉及零陵区的问题共9大类26个，已完成整改并销号25个，剩余的1个问题（某尾渣库整治项目）已完成项目招投标，预计12月底前完成。',
  )
})

it('专项行动：没有问题、全部销号、剩几个，各有各的说法', () => {
  const say = (facts: readonly EntryFacts[]) =>
    campaignSentence(tallyOfCampaign(facts, '夏季攻势'), { campaign: '夏季攻势', unit: '道县' })
  expect(say([])).toBe('“夏季攻势”没有涉及道县的问题。')
  expect(say([problem(1, 'struckOff')])).toBe(
    '“夏季攻势”涉及道县的问题共1大类1个，已完成整改并销号1个。',
  )
  expect(say([problem(1, 'listed'), problem(2, 'listed')])).toContain('剩余的2个问题正在整改')
})

it('执法情况：有余的是约数，没报的不说，钱用万元', () => {
  const content = {
    ...{ unitIds: [lingling], from: day('2020-01-01'), until: day('2020-09-30'), note: '' },
    personTimes: { count: 900, isOver: true },
    enterprisesChecked: { count: 300, isOver: true },
    ordersToCorrect: { count: 70, isOver: false },
    casesFiled: { count: 23, isOver: false },
    finesYuan: { count: 600_000, isOver: true },
  }
  expect(enforcementSentence(content, day('2020-11-06'))).toBe(
    '今年1至9月，共出动执法人员900余人次，检查企业300余家，下达责令改正违法行为决定书70份，查处环境违法案件23件，罚款60余万元。',
  )
  const little = { ...content, personTimes: null, ordersToCorrect: null, finesYuan: null }
  expect(enforcementSentence(little, day('2021-01-06'))).toBe(
    '2020年1至9月，共检查企业300余家，查处环境违法案件23件。',
  )
})

it('环境质量和受理情况', () => {
  const reading = {
    ...({ kind: 'air' } as const),
    ...{ unitIds: [lingling], from: day('2020-01-01'), until: day('2020-09-30') },
    ...{ goodShare: 98.9, targetShare: 95, sections: [], verdict: '' },
  }
  expect(qualitySentence(reading, '零陵区', day('2020-11-06'))).toBe(
    '前三季度，零陵区空气质量优良率为98.9%，达到考核目标要求。',
  )
  const upTo = instant('2023-06-30T08:00:00+08:00')
  const hotline = { upTo, calls: 24, environmentalCalls: 20, letters: 0, handedOver: 17 }
  expect(
    hotlineSentence(
      { ...hotline, handedOverKey: 4, from12345: null },
      { team: '省第四生态环境保护督察组', keyWord: '重点件' },
    ),
  ).toBe(
    '截至6月30日08:00，省第四生态环境保护督察组已接听来电24个（环保类20个），交办17件，其中重点件4件。',
  )
})

it('时间段和钱的说法', () => {
  expect(wordPeriod(day('2020-02-01'), day('2020-02-29'), day('2020-03-02'))).toBe('今年2月')
  expect(wordPeriod(day('2020-10-05'), day('2020-10-08'), day('2020-11-02'))).toBe(
    '2020年10月5日至10月8日',
  )
  expect(wordQuarters(day('2020-01-01'), day('2020-06-30'))).toBe('上半年')
  expect(wordYuan({ count: 550_000_000, isOver: false })).toBe('5.5亿元')
})

it('领导调研写成一篇：去了哪里、看到什么、要求谁何时完成、谁参加', () => {
  const lanshan = 'lanshan' as UnitId
  const item = itemOfVisit(YONGZHOU_2020, {
    ...{ kind: 'onSiteSupervision', until: null, caseIds: [], on: day('2020-11-05') },
    leader: { name: '林某', post: '副市长' },
    companions: [{ name: '张某', post: '市政府副秘书长' }],
    unitIds: [lanshan],
    sites: [{ name: '某公路施工现场', findings: '边坡未复绿' }],
    remarks: ['他强调，要举一反三'],
    demands: [{ text: '完成边坡复绿。', unitIds: [lanshan], dueOn: day('2020-11-20') }],
  })
  expect(item.titleLines).toEqual(['林某到蓝山县现场督办'])
  expect(item.pieces.map((piece) => 'text' in piece && piece.text)).toEqual([
    '11月5日，副市长林某到蓝山县现场督办，来到某公路施工现场。',
    '在某公路施工现场，边坡未复绿。',
    '他强调，要举一反三。',
    '林某要求，蓝山县要完成边坡复绿，11月20日前完成。',
  ])
  expect(item.attendance?.persons).toHaveLength(1)
})

it('本地领导写本地职务，到的是点位；没有县区的直接写到哪里', () => {
  const opening = (post: string, unitIds: readonly UnitId[]) => {
    const item = itemOfVisit(YONGZHOU_2020, {
      ...{ kind: 'survey', until: null, caseIds: [], on: day('2020-11-05'), companions: [] },
      ...{ leader: { name: '何某', post }, unitIds, remarks: [], demands: [] },
      sites: [{ name: '某污水处理厂', findings: '' }],
    })
    const [first] = item.pieces
    return first && 'text' in first ? first.text : null
  }
  expect(opening('区委书记', [lingling])).toBe('11月5日，零陵区委书记何某到某污水处理厂调研督导。')
  expect(opening('副县长', ['jiangyong' as UnitId])).toContain('江永县副县长何某到某污水处理厂')
  expect(opening('市委书记', [lingling])).toBe(
    '11月5日，市委书记何某到零陵区调研督导，来到某污水处理厂。',
  )
  expect(opening('副市长', [])).toBe('11月5日，副市长何某到某污水处理厂调研督导。')
})

it('会议、督察组活动、感谢信各成一篇', () => {
  const meeting = itemOfMeeting(YONGZHOU_2020, {
    ...{ kind: 'progress', title: '整改工作推进会', on: day('2020-11-05'), place: '市政府' },
    ...{ branches: '各县区设分会场', unitIds: [], remarks: [], decisions: [] },
    participants: [
      { name: '李某', post: '副市长', part: 'chair' },
      { name: '周某', post: '市长', part: 'speaker' },
      { name: '王某', post: '秘书长', part: 'present' },
    ],
    headCounts: [{ who: '县区负责同志', count: 20 }],
  })
  expect(meeting.kind).toBe('meeting')
  expect(meeting.pieces[0]).toMatchObject({
    text: '11月5日，整改工作推进会在市政府召开，各县区设分会场，市长周某出席并讲话，副市长李某主持会议，县区负责同志20人参加会议。',
  })
  const team = itemOfTeamDay(YONGZHOU_2020, {
    ...{ on: day('2020-11-05'), works: ['onSite', 'sampling'], unitIds: [lingling], met: [] },
    ...{ places: ['某建材厂'], accompaniedBy: '', outcome: '', caseIds: [] },
    samples: [{ what: '废气', where: '某建材厂', resultDueOn: null, result: '', resultOn: null }],
  })
  expect(team.pieces[0]).toMatchObject({
    text: `11月5日，${YONGZHOU_2020.team.name}到零陵区开展下沉督察、采样，涉及某建材厂。现场对某建材厂废气采样。`,
  })
  const letter = itemOfOccasion({
    ...{ kind: 'thankYouLetter', on: day('2020-11-06'), title: '感谢信', from: '督察组' },
    ...{ paragraphs: ['全体同志：', '辛苦了。'], signedBy: ['督察组'], unitIds: [] },
  })
  expect(letter.pieces).toEqual([
    {
      ...{ kind: 'letter', title: '感谢信', salutation: '全体同志：' },
      ...{ paragraphs: ['辛苦了。'], signature: ['督察组'] },
    },
  ])
})
