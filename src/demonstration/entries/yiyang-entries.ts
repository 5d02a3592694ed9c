import { YIYANG_2020 } from '../../core/round/ready-made/yiyang-2020.ts'
import { YIYANG_2024 } from '../../core/round/ready-made/yiyang-2024.ts'
import type { ScriptedEntry } from '../script.ts'
import { recordOf, unitsNamed, type WrittenEntry, writeEntry } from './write-entry.ts'

const played = (round: number, written: readonly WrittenEntry[]): readonly ScriptedEntry[] =>
  written.map((one, index) => writeEntry(round, index + 1, one))

const MEETING = {
  ...{ branches: '', place: '', participants: [], headCounts: [], decisions: [] },
  remarks: [],
}

/** A county's meeting: who spoke, and what was said. */
function countyMeeting(
  on: string,
  told: {
    readonly unit: string
    readonly kind: string
    readonly title: string
    readonly remark: string
  },
): WrittenEntry {
  const { unit, kind, title, remark } = told
  return recordOf('meeting', 'recordMeeting', on, {
    ...{ ...MEETING, kind, title, on, unitIds: unitsNamed(YIYANG_2024, unit) },
    participants: [{ name: '某某', post: '主要负责人', part: 'speaker' }],
    remarks: [remark],
  })
}

/** A leader's visit to sites. */
function visit(
  on: string,
  told: {
    readonly who: string
    readonly unit: string
    readonly sites: readonly string[]
    readonly remark: string
  },
): WrittenEntry {
  const { who, unit, sites, remark } = told
  return recordOf('visit', 'recordVisit', on, {
    ...{ kind: 'survey', on, until: null, companions: [], caseIds: [], demands: [] },
    leader: { name: '某某', post: who },
    unitIds: unitsNamed(YIYANG_2024, unit),
    sites: sites.map((name) => ({ name, findings: '' })),
    remarks: [remark],
  })
}

const CAMPAIGN = [
  ['黑臭水体整治', '某港口黑臭水体治理'],
  ['砂石码头整治', '某码头扬尘治理'],
] as const

/** The first days of 2024 in 益阳: the meeting with its branch venues, counties’ meetings and visits, a campaign under way. */
export const YIYANG_2024_ENTRIES = played(2025, [
  recordOf('visit', 'recordVisit', '2024-05-09', {
    ...{ kind: 'survey', on: '2024-05-09', until: null, companions: [], caseIds: [] },
    leader: { name: '韩松年', post: '市委书记' },
    unitIds: unitsNamed(YIYANG_2024, '沅江市'),
    sites: [
      { name: '车便湖', findings: '湿地保护修复' },
      { name: '目平湖', findings: '湿地保护修复' },
    ],
    remarks: ['韩松年强调，要举一反三，扎实推动督察反馈问题整改'],
    demands: [
      {
        text: '加大湿地保护修复力度，系统解决湿地生态环境问题',
        unitIds: unitsNamed(YIYANG_2024, '沅江市'),
        dueOn: '2024-06-30',
      },
    ],
  }),
  recordOf('meeting', 'recordMeeting', '2024-05-08', {
    ...{ ...MEETING, kind: 'deployment', on: '2024-05-08', place: '市政府', unitIds: [] },
    title: '配合中央生态环境保护督察协调联络工作电视电话会议',
    branches: '各县市区设分会场',
    participants: [
      { name: '顾长宁', post: '市委常委、常务副市长', part: 'speaker' },
      { name: '宋砚秋', post: '副市长', part: 'present' },
    ],
    remarks: ['会议指出，要压实责任、强化协调配合、严格督查问责'],
  }),
  countyMeeting('2024-05-07', {
    ...{ unit: '赫山区', kind: 'coordination', title: '生态环境保护工作会议' },
    remark: '会议要求，按时间节点和工作要求整改到位',
  }),
  countyMeeting('2024-05-07', {
    ...{ unit: '安化县', kind: 'regular', title: '生态环境保护委员会2024年第一次例会' },
    remark: '会议要求，加强组织领导',
  }),
  countyMeeting('2024-05-09', {
    ...{ unit: '桃江县', kind: 'mobilisation', title: '迎接督察工作动员会' },
    remark: '会议强调，严肃工作纪律，压实工作责任',
  }),
  countyMeeting('2024-05-06', {
    ...{ unit: '高新区', kind: 'regular', title: '生态环境保护委员会第二次例会' },
    remark: '会议听取“夏季攻势”任务进展',
  }),
  countyMeeting('2024-05-08', {
    ...{ unit: '大通湖区', kind: 'regular', title: '2024年第二次生环委例会' },
    remark: '会议强调，各级各部门要履行一岗双责',
  }),
  countyMeeting('2024-05-07', {
    ...{ unit: '市生态环境局', kind: 'progress', title: '迎检工作调度会' },
    remark: '会议调度了迎检准备情况',
  }),
  visit('2024-05-07', {
    ...{ who: '副市长、县委书记', unit: '南县', sites: ['某生物科技企业', '茅草街镇'] },
    remark: '要求分析原因、研究措施，拿出详细的解决方案',
  }),
  visit('2024-05-09', {
    ...{ who: '区委书记', unit: '资阳区', sites: ['某食品加工园', '长春镇'] },
    remark: '强调制定降噪措施，完善粪污处理设施',
  }),
  visit('2024-05-07', {
    ...{ who: '市委书记', unit: '沅江市', sites: ['胭脂湖街道', '四季红镇'] },
    remark: '要求压紧压实工作责任',
  }),
  ...CAMPAIGN.map(
    ([category, problem], at): WrittenEntry => ({
      book: 'campaignProblem',
      steps: [
        {
          on: '2024-05-06',
          act: {
            act: 'listProblem',
            content: {
              ...{ campaign: '夏季攻势', no: String(at + 1), category, problem },
              ...{ unitIds: unitsNamed(YIYANG_2024, '高新区'), dueOn: '2024-09-30' },
            },
          },
        },
      ],
    }),
  ),
])

/** Before the look-back of 2020 in 益阳: training, the team’s arrival and mobilisation, the committee’s meeting, what is out of scope. */
export const YIYANG_2020_ENTRIES = played(2026, [
  recordOf('meeting', 'recordMeeting', '2020-09-10', {
    ...{ ...MEETING, kind: 'training', title: '督察人员业务培训', on: '2020-09-10', unitIds: [] },
    remarks: ['培训要求，严格遵守督察纪律、保密制度和廉政规定'],
  }),
  recordOf('meeting', 'recordMeeting', '2020-09-11', {
    ...{ ...MEETING, kind: 'regular', on: '2020-09-11', unitIds: [] },
    title: '市生态环境保护委员会第3次例会',
    participants: [{ name: '某某', post: '市委书记', part: 'chair' }],
    remarks: ['会议提出坚持生态优先、奋力攻坚克难、支持配合督察、强化责任担当四点要求'],
  }),
  recordOf('occasion', 'recordOccasion', '2020-09-14', {
    ...{ kind: 'arrival', on: '2020-09-14', title: '省第四生态环境保护督察组进驻益阳市' },
    ...{ from: YIYANG_2020.team.name, paragraphs: [], signedBy: [], unitIds: [] },
  }),
  recordOf('meeting', 'recordMeeting', '2020-09-14', {
    ...{ ...MEETING, kind: 'mobilisation', on: '2020-09-14', unitIds: [] },
    title: '省第四生态环境保护督察组督察益阳市“回头看”工作动员会',
    participants: [
      { name: '某某', post: '市委常委、常务副市长', part: 'chair' },
      { name: '某某', post: '市委书记', part: 'speaker' },
      { name: '某某', post: '市中级人民法院主要负责人', part: 'nonVoting' },
      { name: '某某', post: '县（区、市）党政主要领导', part: 'byVideo' },
    ],
    remarks: ['会议就做好督察“回头看”工作作了动员'],
  }),
  recordOf('referral', 'recordReferral', '2020-09-15', {
    ...{ receivedOn: '2020-09-14', number: '', text: '反映某企业拖欠工资' },
    ...{ why: '不属于生态环境保护督察受理范围', to: '市人力资源和社会保障局' },
    ...{ unitIds: [], on: '2020-09-15', letter: '信访事项移送函第1号' },
  }),
  {
    book: 'plan',
    steps: [
      {
        on: '2020-09-15',
        act: {
          ...{ act: 'takeFeedback', no: '1', title: '省级督察“回头看”反馈意见整改方案' },
          ...{ feedbackOn: '2020-09-15', problems: 1 },
        },
      },
    ],
  },
])
