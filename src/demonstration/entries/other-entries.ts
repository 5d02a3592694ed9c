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
  recordOf('visit', 'recordVisit', '2023-06-30', {
    ...{ kind: 'condolence', on: '2023-06-30', until: null, companions: [], caseIds: [] },
    leader: { name: '方知微', post: '市委常委、常务副市长' },
    unitIds: [],
    sites: [{ name: '督察组信访接待处', findings: '了解信访接听与交办情况' }],
    remarks: ['方知微强调，要加强与“12345”市长热线的协同联动，紧盯群众反复问、反映多的问题'],
    demands: [],
  }),
  recordOf('visit', 'recordVisit', '2023-06-30', {
    ...{ kind: 'survey', on: '2023-06-30', until: null, companions: [], caseIds: [] },
    leader: { name: '方知微', post: '市委常委、常务副市长' },
    unitIds: [],
    sites: [{ name: '某胶业企业', findings: '铝圆片车间布袋除尘设施未运行' }],
    remarks: ['方知微指出，要严格落实责任，坚持综合施策、标本兼治'],
    demands: [
      {
        text: '恢复除尘设施运行，全面摸排同类问题',
        unitIds: unitsNamed(YIYANG_2023, '赫山区'),
        dueOn: '2023-07-07',
      },
    ],
  }),
  {
    book: 'instruction',
    steps: [
      {
        on: '2023-06-29',
        act: {
          act: 'giveInstruction',
          content: {
            ...{ no: null, origin: 'partyOrder', originId: null, givenBy: null, caseIds: [] },
            text: '某储能电站立即开展隔音降噪整治，并向群众公示整改后检测结果',
            leadUnitIds: unitsNamed(YIYANG_2023, '南县'),
            ...{ supportUnitIds: [], dueOn: '2023-07-06' },
          },
        },
      },
    ],
  },
  recordOf('visit', 'recordVisit', '2023-06-29', {
    ...{ kind: 'survey', on: '2023-06-29', until: null, companions: [], caseIds: [] },
    leader: { name: '某某', post: '区委书记' },
    unitIds: unitsNamed(YIYANG_2023, '大通湖区'),
    sites: [
      { name: '某观景台', findings: '蓝藻水华防控' },
      { name: '某镇污水处理厂', findings: '管网建设' },
    ],
    remarks: ['要求加强蓝藻水华防控和应急处置，加快推进管网建设'],
    demands: [],
  }),
  recordOf('teamDay', 'recordTeamDay', '2023-06-28', {
    ...{ on: '2023-06-28', works: ['unitVisit', 'panel'], places: ['市水利局'] },
    ...{ unitIds: unitsNamed(YIYANG_2023, '市水利局'), met: [], samples: [] },
    ...{ accompaniedBy: '', outcome: '就落实生态环境保护工作进行了座谈', caseIds: [] },
  }),
])
