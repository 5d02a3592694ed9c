import { YIYANG_2020 } from '../../core/round/ready-made/yiyang-2020.ts'
import { YIYANG_2023 } from '../../core/round/ready-made/yiyang-2023.ts'
import { YONGZHOU_2024 } from '../../core/round/ready-made/yongzhou-2024.ts'
import type { ScriptedEntry } from '../script.ts'
import { recordOf, unitsNamed, type WrittenEntry, writeEntry } from './write-entry.ts'

const played = (round: number, written: readonly WrittenEntry[]): readonly ScriptedEntry[] =>
  written.map((one, index) => writeEntry(round, index + 1, one))

const MEETING = { branches: '', participants: [], headCounts: [], decisions: [], remarks: [] }

/** The first days of 2024 in 永州: counties’ meetings, a visit of the party secretary. */
export const YONGZHOU_2024_ENTRIES = played(2024, [
  recordOf('meeting', 'recordMeeting', '2024-03-13', {
    ...{ ...MEETING, kind: 'deployment', title: '全区配合督察工作部署会', on: '2024-03-13' },
    ...{ place: '', unitIds: unitsNamed(YONGZHOU_2024, '零陵区') },
    participants: [{ name: '某某', post: '区委书记', part: 'speaker' }],
    remarks: ['会议要求，各单位要以最坚决的行动支持配合督察'],
  }),
  recordOf('meeting', 'recordMeeting', '2024-03-13', {
    ...{ ...MEETING, kind: 'progress', title: '迎接省环保督察工作推进会', on: '2024-03-13' },
    ...{ place: '', unitIds: unitsNamed(YONGZHOU_2024, '东安县') },
    headCounts: [{ who: '四大家领导', count: 20 }],
  }),
  recordOf('visit', 'recordVisit', '2024-03-14', {
    ...{ kind: 'survey', on: '2024-03-14', until: null, companions: [], caseIds: [] },
    leader: { name: '周景行', post: '市委书记' },
    unitIds: unitsNamed(YONGZHOU_2024, '零陵区'),
    sites: [
      { name: '某污水处理厂', findings: '雨污分流管网改造正在进行' },
      { name: '某项目工地', findings: '扬尘防治措施基本落实' },
    ],
    remarks: ['周景行强调，对未销号的问题要一案一策、倒排工期、紧盯不放'],
    demands: [
      {
        text: '加快雨污分流管网改造，确保污水达标排放',
        unitIds: unitsNamed(YONGZHOU_2024, '零陵区'),
        dueOn: '2024-06-30',
      },
    ],
  }),
])

/** The first days of 2023 in 益阳: the hotline’s counts, the team in two districts, talks with a bureau. */
export const YIYANG_2023_ENTRIES = played(2023, [
  recordOf('hotlineReport', 'recordHotlineReport', '2023-06-30', {
    ...{ upTo: '2023-06-30T00:00:00.000Z', calls: 24, environmentalCalls: 20, letters: 0 },
    ...{ handedOver: 17, handedOverKey: 4, from12345: null },
  }),
  recordOf('teamDay', 'recordTeamDay', '2023-06-30', {
    ...{
      on: '2023-06-30',
      works: ['onSite', 'sampling'],
      places: ['某新型建材企业', '某竹业企业'],
    },
    ...{ unitIds: unitsNamed(YIYANG_2023, '赫山区', '资阳区'), met: [], samples: [] },
    ...{ accompaniedBy: '两区有关部门', outcome: '配合开展采样检测', caseIds: [] },
  }),
  recordOf('teamDay', 'recordTeamDay', '2023-06-28', {
    ...{ on: '2023-06-28', works: ['unitVisit', 'panel'], places: ['市水利局'] },
    ...{ unitIds: unitsNamed(YIYANG_2023, '市水利局'), met: [], samples: [] },
    ...{ accompaniedBy: '', outcome: '就落实生态环境保护工作进行了座谈', caseIds: [] },
  }),
])

/** The first day of 2024 in 益阳: the meeting with its branch venues. */
export const YIYANG_2024_ENTRIES = played(2025, [
  recordOf('meeting', 'recordMeeting', '2024-05-08', {
    ...{
      ...MEETING,
      kind: 'deployment',
      title: '配合中央生态环境保护督察协调联络工作电视电话会议',
    },
    ...{ on: '2024-05-08', place: '市政府', branches: '各县市区设分会场', unitIds: [] },
    participants: [{ name: '某某', post: '市委常委、常务副市长', part: 'speaker' }],
    remarks: ['会议指出，要压实责任、强化协调配合、严格督查问责'],
  }),
])

/** Before the look-back of 2020 in 益阳: the committee’s meeting, and the team’s arrival. */
export const YIYANG_2020_ENTRIES = played(2026, [
  recordOf('meeting', 'recordMeeting', '2020-09-11', {
    ...{ ...MEETING, kind: 'regular', title: '市生态环境保护委员会第3次例会', on: '2020-09-11' },
    ...{ place: '', unitIds: [] },
    participants: [{ name: '某某', post: '市委书记', part: 'chair' }],
  }),
  recordOf('occasion', 'recordOccasion', '2020-09-14', {
    ...{ kind: 'arrival', on: '2020-09-14', title: '省第四生态环境保护督察组进驻益阳市' },
    ...{ from: YIYANG_2020.team.name, paragraphs: [], signedBy: [], unitIds: [] },
  }),
])
