import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { ScriptedEntry } from '../script.ts'
import { named, recordOf, unitsNamed, type WrittenEntry, writeEntry } from './write-entry.ts'

const LINGLING = unitsNamed(YONGZHOU_2020, '零陵')
const LANSHAN = unitsNamed(YONGZHOU_2020, '蓝山')
const CAMPAIGN = '夏季攻势'

/** The campaign's nine categories in 零陵, and how many problems each holds: 26 in all. */
const CATEGORIES: readonly (readonly [string, number])[] = [
  ['饮用水水源保护', 3],
  ['黑臭水体整治', 2],
  ['工业园区污水处理', 3],
  ['乡镇污水处理设施', 5],
  ['畜禽养殖污染', 4],
  ['砖瓦行业整治', 3],
  ['扬尘治理', 3],
  ['矿山生态修复', 2],
  ['尾矿库治理', 1],
]

function campaignProblems(): readonly WrittenEntry[] {
  let serial = 0
  return CATEGORIES.flatMap(([category, count]) =>
    Array.from({ length: count }, (_, index) => {
      serial += 1
      const isLast = category === '尾矿库治理'
      const problem = isLast ? '某锰业尾渣库整治项目' : `${category}第${index + 1}个点位问题`
      return problemOf({ no: String(serial), category, problem, isLast })
    }),
  )
}

type Problem = {
  readonly no: string
  readonly category: string
  readonly problem: string
  readonly isLast: boolean
}

/** All are struck off but one, whose tender is done. */
function problemOf({ no, category, problem, isLast }: Problem): WrittenEntry {
  const content = { campaign: CAMPAIGN, no, category, problem, unitIds: LINGLING }
  const list = { act: 'listProblem', content: { ...content, dueOn: isLast ? '2020-12-31' : null } }
  const report = { act: 'reportOnProblem', stage: 'tendered', expectedOn: '2020-12-31' }
  return {
    book: 'campaignProblem',
    steps: [
      { on: '2020-10-23', act: list },
      ...(isLast
        ? [{ on: '2020-11-05', by: 'liaison.lingling', act: { ...report, note: '正在组织实施。' } }]
        : [
            {
              on: '2020-10-28',
              by: 'liaison.lingling',
              act: { act: 'correctProblem', note: '现场整改到位。' },
            },
            { on: '2020-10-30', by: 'head', act: { act: 'strikeProblemOff', note: '' } },
          ]),
    ],
  }
}

const TALLIES: readonly WrittenEntry[] = [
  named(
    '零陵执法',
    recordOf('enforcementTally', 'recordEnforcementTally', '2020-11-05', {
      ...{ unitIds: LINGLING, from: '2020-01-01', until: '2020-09-30', note: '' },
      personTimes: { count: 900, isOver: true },
      enterprisesChecked: { count: 300, isOver: true },
      ordersToCorrect: { count: 70, isOver: false },
      casesFiled: { count: 23, isOver: false },
      finesYuan: { count: 600_000, isOver: true },
    }),
  ),
  named(
    '零陵空气',
    recordOf('qualityReading', 'recordQualityReading', '2020-11-05', {
      ...{ kind: 'air', unitIds: LINGLING, from: '2020-01-01', until: '2020-09-30' },
      ...{ goodShare: 98.9, targetShare: 95, sections: [], verdict: '全区地表水水质总体为优' },
    }),
  ),
]

/** The city's target for the year, and how far it came. */
const TARGET: WrittenEntry = {
  name: '农村污水',
  book: 'target',
  steps: [
    {
      on: '2020-10-23',
      act: {
        act: 'setTarget',
        content: {
          ...{ no: '1', setBy: '市', what: '农村污水治理', countedIn: '个村', planned: 2 },
          ...{ unitIds: LINGLING, dueOn: '2020-12-31' },
        },
      },
    },
    {
      on: '2020-10-30',
      by: 'liaison.lingling',
      act: { act: 'reportOnTarget', done: 1, note: '第一个村的处理设施已投入运行。' },
    },
    {
      on: '2020-11-05',
      by: 'liaison.lingling',
      act: { act: 'reportOnTarget', done: 2, note: '两个村的治理任务全部完成。' },
    },
  ],
}

const DEMAND = { text: '逐个项目列出清单，完成弃土清运和河岸恢复', unitIds: LANSHAN }

const RECORDS: readonly WrittenEntry[] = [
  recordOf('occasion', 'recordOccasion', '2020-10-24', {
    ...{ kind: 'arrival', on: '2020-10-23', title: '省第五生态环境保护督察组进驻永州市' },
    ...{ from: '省第五生态环境保护督察组', paragraphs: [], signedBy: [], unitIds: [] },
  }),
  named(
    '蓝山督办',
    recordOf('visit', 'recordVisit', '2020-11-05', {
      ...{ kind: 'onSiteSupervision', on: '2020-11-05', until: null, unitIds: LANSHAN },
      leader: { name: '林予安', post: '副市长' },
      companions: [],
      sites: [{ name: '湘九公路施工现场', findings: '林予安逐个点位察看弃土清运和河岸恢复情况' }],
      remarks: [
        '林予安强调，对通报的典型案例要照单全收、立行立改。一是提高思想认识，守护好湘江源头一江碧水；二是切实抓好整改，逐个项目明确整改内容、措施、责任和时限；三是严格较真碰硬，依法依规严肃问责，并对同类问题开展摸排',
      ],
      demands: [{ ...DEMAND, dueOn: '2020-11-20' }],
      caseIds: [],
    }),
  ),
  recordOf('teamDay', 'recordTeamDay', '2020-11-04', {
    ...{ on: '2020-11-04', works: ['sampling'], places: ['某建材企业'], unitIds: LINGLING },
    ...{ met: [], accompaniedBy: '', outcome: '对厂区噪声和废气采样', caseIds: [] },
    samples: [
      {
        ...{ what: '噪声和废气', where: '某建材企业厂区', resultDueOn: '2020-11-10' },
        ...{ result: '', resultOn: null },
      },
    ],
  }),
  {
    book: 'material',
    steps: [
      {
        on: '2020-10-26',
        act: {
          act: 'askForMaterial',
          content: {
            ...{ no: '1', askedBy: '省第五生态环境保护督察组', askedOn: '2020-10-26' },
            ...{ what: '零陵区污水处理厂运行台账', dueOn: '2020-10-28', unitIds: LINGLING },
            remark: '',
          },
        },
      },
      {
        on: '2020-10-27',
        by: 'liaison.lingling',
        act: {
          ...{ act: 'deliverMaterial', note: '' },
          papers: [{ title: '2020年1至9月运行台账', pages: 86, copies: 2, sha256: null }],
        },
      },
      { on: '2020-10-28', act: { act: 'receiptMaterial', by: '督察组材料组', note: '' } },
    ],
  },
  named(
    '感谢信',
    recordOf('occasion', 'recordOccasion', '2020-11-06', {
      ...{ kind: 'thankYouLetter', on: '2020-11-06', title: '感谢信', unitIds: [] },
      from: '省第五生态环境保护督察组',
      paragraphs: [
        '永州市配合省生态环境保护督察“回头看”协调联络领导小组全体同志：',
        '同志们辛苦了！',
        '按照省委、省政府统一部署，我组于10月23日进驻永州市开展督察“回头看”，进驻阶段各项任务已经完成。',
        '进驻期间，领导小组各位同志严守纪律、昼夜值守，资料调阅及时准确，信访交办衔接顺畅，边督边改务实有效，为督察工作提供了有力保障。',
        '谨向全体同志致以诚挚谢意。',
        '祝大家工作顺利、身体健康。',
      ],
      signedBy: ['省第五生态环境保护督察组', '组长：陆远山', '2020年11月6日'],
    }),
  ),
]

/** What the office kept beside the cases in 2020: the campaign’s list, tallies, visits, papers, letters. */
export const YONGZHOU_2020_ENTRIES: readonly ScriptedEntry[] = [
  ...campaignProblems(),
  ...TALLIES,
  ...RECORDS,
  TARGET,
].map((written, index) => writeEntry(2020, index + 1, written))
