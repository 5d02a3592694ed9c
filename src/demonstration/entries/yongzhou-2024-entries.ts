import { YONGZHOU_2024 } from '../../core/round/ready-made/yongzhou-2024.ts'
import { named, recordOf, unitsNamed, type WrittenEntry, writeEntries } from './write-entry.ts'

const MEETING = {
  ...{ branches: '', place: '', participants: [], headCounts: [], decisions: [], remarks: [] },
}
const VISIT = { until: null, companions: [], caseIds: [], demands: [], remarks: [] }

type Told = {
  readonly unit: string
  readonly on: string
  readonly title: string
  readonly remarks: readonly string[]
  readonly speaker?: readonly [name: string, post: string]
  readonly chair?: readonly [name: string, post: string]
  readonly headCounts?: readonly { readonly who: string; readonly count: number }[]
}

/** A county's meeting, by the kind that its title says. */
function meeting(kind: string, told: Told): WrittenEntry {
  const { unit, on, title, remarks, speaker, chair, headCounts = [] } = told
  const participants = [
    ...(speaker ? [{ name: speaker[0], post: speaker[1], part: 'speaker' }] : []),
    ...(chair ? [{ name: chair[0], post: chair[1], part: 'chair' }] : []),
  ]
  const content = { ...MEETING, kind, title, on, participants, headCounts, remarks }
  const unitIds = unitsNamed(YONGZHOU_2024, unit)
  return named(`${unit}会议`, recordOf('meeting', 'recordMeeting', on, { ...content, unitIds }))
}

const MEETINGS: readonly WrittenEntry[] = [
  meeting('deployment', {
    ...{ unit: '冷水滩', on: '2024-03-13', title: '全区配合督察工作安排部署会' },
    speaker: ['石静川', '区委书记'],
    remarks: ['会议强调，对照进驻安排细化任务，交办问题当日转办、当日上手，确保督察工作顺利推进'],
  }),
  meeting('deployment', {
    ...{ unit: '零陵', on: '2024-03-13', title: '全区配合督察工作部署会' },
    speaker: ['何望岳', '区委书记'],
    remarks: ['会议要求，各单位要聚焦工作重点、突出问题导向，以最坚决的行动支持配合督察'],
  }),
  meeting('mobilisation', {
    ...{ unit: '双牌', on: '2024-03-13', title: '配合省督察工作动员会' },
    speaker: ['冯既明', '县委书记'],
    remarks: ['会议指出，各行业要以这次督察检验工作，高标准完成整改任务'],
  }),
  meeting('progress', {
    ...{ unit: '江华', on: '2024-03-13', title: '配合省督察协调联络工作推进会' },
    speaker: ['盘秀原', '县长'],
    remarks: ['会议通报当前突出问题，逐项明确整改措施和责任单位'],
  }),
  meeting('mobilisation', {
    ...{ unit: '新田', on: '2024-03-13', title: '配合省督察工作动员会' },
    speaker: ['谢知远', '县委书记'],
    chair: ['骆清和', '县委副书记、县长'],
    remarks: ['会议强调，落实党政领导责任、属地管理责任、行业监管责任，形成长效机制'],
  }),
  meeting('coordination', {
    ...{ unit: '蓝山', on: '2024-03-14', title: '配合省督察协调联络组第一次会议' },
    remarks: ['会议强调，严肃认真对待这次督察，抓实抓细各项配合工作'],
  }),
  meeting('mobilisation', {
    ...{ unit: '经开区', on: '2024-03-13', title: '配合省督察工作动员会' },
    speaker: ['唐牧之', '区党工委副书记、管委会主任'],
    remarks: ['会议传达市级动员会精神，要求全区诚恳接受督察、全力支持督察'],
  }),
  meeting('progress', {
    ...{ unit: '祁阳', on: '2024-03-14', title: '省督察组暗访交办突出生态环境问题整改工作推进会' },
    speaker: ['周砥平', '祁阳市副市长'],
    remarks: ['会议要求，对各行业突出生态环境问题全面开展“回头看”“回头查”“回头改”'],
  }),
  meeting('progress', {
    ...{ unit: '东安', on: '2024-03-13', title: '迎接省环保督察工作推进会' },
    headCounts: [{ who: '四大家领导', count: 20 }],
    remarks: ['会前，县直单位和8个专项工作组的负责人、联络员参加了全市动员会视频会'],
  }),
  meeting('special', {
    ...{ unit: '道县', on: '2024-03-14', title: '传达学习督察动员会精神会议' },
    speaker: ['蒋怀瑾', '县委书记'],
    remarks: ['会议指出，统筹民生与环保，逐件落实责任人和完成时限'],
  }),
  named(
    '新田再部署',
    recordOf('meeting', 'recordMeeting', '2024-03-14', {
      ...{ ...MEETING, kind: 'coordination', title: '配合省督察协调联络组会议', on: '2024-03-14' },
      unitIds: unitsNamed(YONGZHOU_2024, '新田'),
      remarks: [
        '8个专项工作组组长和联络员参加会议',
        '会议再动员、再调度、再部署，要求各项工作不出纰漏',
      ],
    }),
  ),
]

/** A county's own leader at its sites. */
function visit(
  name: string,
  told: {
    readonly unit: string
    readonly on: string
    readonly leader: readonly [name: string, post: string]
    readonly sites: readonly string[]
    readonly remarks: readonly string[]
  },
): WrittenEntry {
  const { unit, on, leader, sites, remarks } = told
  return named(
    name,
    recordOf('visit', 'recordVisit', on, {
      ...{ ...VISIT, kind: 'survey', on, remarks, unitIds: unitsNamed(YONGZHOU_2024, unit) },
      leader: { name: leader[0], post: leader[1] },
      sites: sites.map((site) => ({ name: site, findings: '' })),
    }),
  )
}

const VISITS: readonly WrittenEntry[] = [
  named(
    '市委书记调研',
    recordOf('visit', 'recordVisit', '2024-03-14', {
      ...{ ...VISIT, kind: 'survey', on: '2024-03-14' },
      leader: { name: '秦怀远', post: '市委书记' },
      unitIds: unitsNamed(YONGZHOU_2024, '零陵区'),
      sites: [
        { name: '向家亭污水处理厂', findings: '秦怀远察看日处理能力和进出水水质' },
        { name: '一处在建项目工地', findings: '秦怀远检查污染防治设施运行和扬尘防控措施' },
      ],
      remarks: [
        '秦怀远强调，要诚恳接受督察、主动配合督察、全力支持督察；对未销号的问题要一案一策、倒排工期、紧盯不放；对已完成整改的问题要全面开展“回头看”，坚决防止虚假整改和反弹回潮，确保事事有回音、件件有着落',
      ],
      demands: [
        {
          text: '加快雨污分流管网改造，确保污水达标排放',
          unitIds: unitsNamed(YONGZHOU_2024, '零陵区'),
          dueOn: '2024-06-30',
        },
      ],
    }),
  ),
  visit('零陵区委书记调研', {
    ...{ unit: '零陵', on: '2024-03-14', leader: ['何望岳', '区委书记'] },
    sites: [
      '菱角塘镇龙江寺村养殖场',
      '向家亭污水处理厂',
      '梳子铺乡污水处理厂',
      '珠山镇一处锰业旧址',
    ],
    remarks: [
      '何望岳强调，聚焦重点行业、重点领域狠抓问题整改，做到件件有作为、有实质进展；健全污染防治长效机制，对群众反映突出的问题立行立改',
    ],
  }),
  visit('江永副县长调研', {
    ...{ unit: '江永', on: '2024-03-13', leader: ['周南浦', '副县长'] },
    sites: ['允山镇一处废旧塑料加工厂', '一处再生资源企业'],
    remarks: [
      '周南浦强调，坚决杜绝“表面整改”“虚假整改”“敷衍整改”，对已整改事项持续巩固，防止问题反弹',
    ],
  }),
  visit('东安县委书记调研', {
    ...{ unit: '东安', on: '2024-03-14', leader: ['唐叔衡', '县委书记'] },
    sites: ['石期市镇建河村养殖基地', '鹿马桥镇水质断面', '金江流域环境综合治理工程'],
    remarks: ['唐叔衡要求，推动突出生态环境问题整改'],
  }),
  named(
    '金洞回头看',
    recordOf('visit', 'recordVisit', '2024-03-13', {
      ...{ ...VISIT, kind: 'onSiteSupervision', on: '2024-03-13' },
      leader: { name: '曾望舒', post: '金洞管理区党委副书记、管委会主任' },
      unitIds: unitsNamed(YONGZHOU_2024, '金洞'),
      sites: [{ name: '一处矿山生态修复地段', findings: '部分地段造林成活率不高，已现场交办' }],
      remarks: ['当日，该区对照历年突出生态环境问题和自然保护监管等整改工作开展“回头看”“回头查”'],
      demands: [
        {
          text: '对成活率不高的地段补植补造',
          unitIds: unitsNamed(YONGZHOU_2024, '金洞'),
          dueOn: '2024-04-30',
        },
      ],
    }),
  ),
]

/** The handing over of leads by the team, on the spot. */
const HAND_OVER = named(
  '首次交办',
  recordOf('meeting', 'recordMeeting', '2024-03-14', {
    ...{ ...MEETING, kind: 'special', title: '督察发现问题线索转办交接仪式', on: '2024-03-14' },
    unitIds: [],
    participants: [
      { name: '程望舒', post: '省第四生态环境保护督察组组长', part: 'speaker' },
      { name: '林予安', post: '副市长', part: 'speaker' },
    ],
    remarks: [
      '程望舒强调，对交办的问题要照单认领、从严查办、按时回告，整改情况要经得起现场检验',
      '林予安表示，全市将逐个现场核查，能改的立即改，一时难改的制订方案、明确时限，做到核查一个、整改一个、验收一个，让污染消除、生态恢复、群众满意',
    ],
  }),
)

/** The first days of 2024 in 永州: the hand-over, counties’ meetings, leaders’ visits. */
export const YONGZHOU_2024_ENTRIES = writeEntries(2024, [...MEETINGS, ...VISITS, HAND_OVER])
