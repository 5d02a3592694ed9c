import { YIYANG_2024 } from '../../core/round/ready-made/yiyang-2024.ts'
import { named, recordOf, unitsNamed, type WrittenEntry, writeEntries } from './write-entry.ts'

const MEETING = {
  ...{ branches: '', place: '', participants: [], headCounts: [], decisions: [] },
  remarks: [],
}

type Part = 'chair' | 'speaker' | 'present'

/** A unit's meeting: who spoke, and what was said. */
function meeting(
  name: string,
  told: {
    readonly on: string
    readonly units: readonly string[]
    readonly kind: string
    readonly title: string
    readonly persons?: readonly (readonly [name: string, post: string, part: Part])[]
    readonly remarks: readonly string[]
  },
): WrittenEntry {
  const { on, units, kind, title, persons = [], remarks } = told
  const participants = persons.map(([who, post, part]) => ({ name: who, post, part }))
  const content = { ...MEETING, kind, title, on, participants, remarks }
  const unitIds = unitsNamed(YIYANG_2024, ...units)
  return named(name, recordOf('meeting', 'recordMeeting', on, { ...content, unitIds }))
}

/** A leader's visit to sites. */
function visit(
  name: string,
  told: {
    readonly on: string
    readonly until?: string
    readonly unit: string
    readonly who: readonly [name: string, post: string]
    readonly sites: readonly string[]
    readonly remark: string
  },
): WrittenEntry {
  const { on, until = null, unit, who, sites, remark } = told
  return named(
    name,
    recordOf('visit', 'recordVisit', until ?? on, {
      ...{ kind: 'survey', on, until, companions: [], caseIds: [], demands: [] },
      leader: { name: who[0], post: who[1] },
      unitIds: unitsNamed(YIYANG_2024, unit),
      sites: sites.map((site) => ({ name: site, findings: '' })),
      remarks: [remark],
    }),
  )
}

const CITY: readonly WrittenEntry[] = [
  named(
    '湿地调研',
    recordOf('visit', 'recordVisit', '2024-05-09', {
      ...{ kind: 'survey', on: '2024-05-09', until: null, companions: [], caseIds: [] },
      leader: { name: '韩松年', post: '市委书记' },
      unitIds: unitsNamed(YIYANG_2024, '沅江市'),
      sites: [
        { name: '车便湖', findings: '' },
        { name: '目平湖', findings: '' },
      ],
      remarks: [
        '韩松年强调，要扛牢守护一江碧水的责任；要合力攻坚，持续加大湿地保护修复力度；要举一反三，扎实推动督察反馈问题整改',
      ],
      demands: [
        {
          text: '系统解决南洞庭湖湿地生态环境问题',
          unitIds: unitsNamed(YIYANG_2024, '沅江市'),
          dueOn: '2024-06-30',
        },
      ],
    }),
  ),
  named(
    '协调联络会议',
    recordOf('meeting', 'recordMeeting', '2024-05-08', {
      ...{ ...MEETING, kind: 'deployment', on: '2024-05-08', place: '市政府', unitIds: [] },
      title: '益阳市配合中央生态环境保护督察协调联络工作电视电话会议',
      branches: '各县市区设分会场',
      participants: [
        { name: '顾长宁', post: '市委常委、常务副市长', part: 'speaker' },
        { name: '宋砚秋', post: '副市长', part: 'present' },
      ],
      remarks: [
        '会议指出，这次督察时间紧、内容广、追责严。全市已成立协调联络专班，下设综合协调组、材料文件组等9个专项工作小组，压实责任、强化协调配合、严格督查问责',
        '顾长宁强调，提高站位迎接督察，全力支持配合督察，狠抓落实，统筹推进突出环境问题整改',
      ],
    }),
  ),
]

const EIGHT = ['赫山区', '资阳区', '安化县', '桃江县', '沅江市', '南县', '高新区', '大通湖区']

const UNITS: readonly WrittenEntry[] = [
  meeting('八地部署', {
    ...{ on: '2024-05-08', units: EIGHT, kind: 'deployment', title: '各县市区工作部署会议' },
    remarks: ['在全市电视电话会议结束后随即召开'],
  }),
  visit('南县督导', {
    ...{ on: '2024-05-07', unit: '南县', who: ['罗行简', '副市长、县委书记'] },
    sites: ['一处生物科技企业', '桂花桥', '茅草街镇'],
    remark: '罗行简要求，各部门和乡镇分析原因、研究措施，拿出详细的解决方案，迅速整改到位',
  }),
  meeting('赫山会议', {
    ...{ on: '2024-05-07', units: ['赫山区'], kind: 'coordination' },
    title: '赫山区2024年一季度经济形势分析暨生态环境保护工作会议',
    persons: [['周听澜', '区委书记', 'speaker']],
    remarks: [
      '周听澜强调，按时间节点和工作要求整改到位，抓好水体治理；做实专项行动，打好蓝天保卫战；组织好问题整改“回头看”',
    ],
  }),
  visit('资阳督查', {
    ...{ on: '2024-05-09', unit: '资阳区', who: ['傅南乔', '区委书记'] },
    sites: ['食品加工园', '长春镇'],
    remark:
      '傅南乔强调，重视群众信访投诉，及时整改到位；企业要制订降噪措施，加强畜禽养殖粪污处理，污水处理厂要稳定高效运行',
  }),
  meeting('安化会议', {
    ...{ on: '2024-05-07', units: ['安化县'], kind: 'regular' },
    title: '安化县生态环境保护大会暨生态环境保护委员会2024年第一次例会',
    persons: [['石云岫', '县委书记', 'speaker']],
    remarks: ['石云岫强调，突出工作重点，加强组织领导，凝聚推动生态文明建设的合力'],
  }),
  visit('安化督查', {
    ...{ on: '2024-05-10', unit: '安化县', who: ['县相关领导', ''] },
    sites: ['田庄', '梅城', '清塘镇的建筑垃圾堆场、砂场、污水处理厂和采矿企业'],
    remark: '检查要求，企业履行环境保护主体责任，污染防治设施正常运行，原材料覆盖到位',
  }),
  meeting('桃江会议', {
    ...{ on: '2024-05-09', units: ['桃江县'], kind: 'mobilisation' },
    title: '迎接第三轮中央生态环境保护督察工作动员会',
    persons: [['向怀远', '县委书记', 'speaker']],
    remarks: [
      '会议强调，一要提高政治站位，提升迎检工作质效；二要聚焦重点工作，抓实抓细问题整改；三要强化协调配合，做好服务保障；四要严肃工作纪律，压实工作责任',
    ],
  }),
  visit('沅江调研', {
    ...{ on: '2024-05-07', until: '2024-05-08', unit: '沅江市', who: ['杨知止', '沅江市委书记'] },
    sites: ['胭脂湖街道', '琼湖街道', '四季红镇', '南嘴镇'],
    remark: '杨知止要求，压紧压实工作责任，高质高效整治突出生态环境问题',
  }),
  meeting('高新区会议', {
    ...{ on: '2024-05-06', units: ['高新区'], kind: 'regular' },
    title: '益阳高新区生态环境保护委员会第二次例会',
    persons: [['左明远', '区党工委书记', 'speaker']],
    remarks: ['会议听取“夏季攻势”任务进展，要求强化措施、彻底整改、标本兼治'],
  }),
  meeting('大通湖会议', {
    ...{ on: '2024-05-08', units: ['大通湖区'], kind: 'regular' },
    title: '2024年第二次生环委例会暨迎接第三轮中央生态环境保护督察工作部署会',
    persons: [
      ['罗景澄', '区委副书记、区长', 'chair'],
      ['王秉文', '区委书记', 'speaker'],
    ],
    remarks: [
      '王秉文强调，各级各部门履行一岗双责，针对历年反馈问题举一反三，做好日常巡查，严厉打击违法行为',
    ],
  }),
  meeting('市生态环境局会议', {
    ...{ on: '2024-05-07', units: ['市生态环境局'], kind: 'coordination' },
    title: '第三轮第二批中央生态环境保护督察迎检工作调度会',
    remarks: [],
  }),
]

const CAMPAIGN = [
  ['黑臭水体整治', '某港口黑臭水体治理'],
  ['砂石码头整治', '某码头扬尘治理'],
] as const

const PROBLEMS = CAMPAIGN.map(
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
)

/** The first days of 2024 in 益阳: the meeting with its branch venues, counties’ meetings and visits, a campaign under way. */
export const YIYANG_2024_ENTRIES = writeEntries(2025, [...CITY, ...UNITS, ...PROBLEMS])
