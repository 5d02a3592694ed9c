import type { OfficeId, RoundId } from '../../ledger/ids.ts'
import type { BulletinSettings, CovertSection, ListSettings } from '../bulletin-settings.ts'
import type { LeaderRule, RoundSettings } from '../round-settings.ts'
import { CITY_DEPARTMENTS, CITY_HOUSING, CITY_MANAGEMENT } from './city-departments.ts'
import { hunanCaseNumbers } from './hunan-case-numbers.ts'
import { printedAs } from './unit-entry.ts'
import {
  JOINT_LINE,
  petitionDays,
  USUAL_CATEGORIES,
  USUAL_SETTINGS,
  usualScope,
} from './usual-settings.ts'
import {
  DAOXIAN,
  DONGAN,
  HUILONGXU,
  JIANGHUA,
  JIANGYONG,
  JINDONG,
  JINGKAIQU,
  LANSHAN,
  LENGSHUITAN,
  LINGLING,
  NINGYUAN,
  QIYANG_CITY,
  SHUANGPAI,
  XINTIAN,
} from './yongzhou-units.ts'

const FIXED_LIST = {
  order: 'fixed',
  names: 'full',
  printedNames: {},
  showsZero: false,
  joint: JOINT_LINE,
} as const satisfies Partial<ListSettings>

const CUT_OFF = { daysBefore: 0, clock: '17:00' } as const

const COVERT_SECTION: CovertSection = {
  kind: 'covert-findings',
  heading: '{team}暗访交办{batchCount}批问题调查核实整改进展情况',
  headingStyle: 'article',
  handOver: {
    heading: '一、交办转办问题总数',
    cutOff: CUT_OFF,
    lists: [
      { ...FIXED_LIST, dimension: 'batch', of: 'all', lead: '其中', separator: '，' },
      { ...FIXED_LIST, dimension: 'unit', of: 'all', lead: '按县市区分' },
    ],
  },
  teamWord: '省第四生态环境保护督察组',
  alongside: ['referredProblem'],
  progress: { heading: '二、{batches}交办问题调查核实整改情况', cutOff: CUT_OFF },
  difficult: { heading: '三、重点难点问题梳理情况', cutOff: CUT_OFF },
}

/** The bulletin of 2024: covert findings with their own section, a day without petitions says so. */
const BULLETIN: BulletinSettings = {
  nameLines: ['永州市配合湖南省生态环境保护督察', '工作简报'],
  issuedBy: '永州市配合湖南省生态环境保护督察协调联络组',
  permit: null,
  numbering: 'year-and-running',
  contentsLabel: null,
  sections: [
    { kind: 'articles', items: ['leaderActivity', 'meeting', 'letter', 'other'], heading: null },
    {
      kind: 'unit-items',
      items: ['unitNews', 'departmentNews', 'immediateRectification'],
      heading: '县区动态',
      headingStyle: 'bracket',
      mark: 'plain',
      layout: 'run-on',
      names: 'full',
      printedNames: printedAs({ jianghua: '江华县' }),
    },
    COVERT_SECTION,
    {
      kind: 'petition-statistics',
      heading: '第二轮第三批省生态环境保护督察信访件交办情况',
      headingStyle: 'article',
      handOver: {
        heading: null,
        cutOff: CUT_OFF,
        lists: [
          { ...FIXED_LIST, dimension: 'unit', of: 'all', lead: '按县市区分' },
          { ...FIXED_LIST, dimension: 'category', of: 'all', lead: '按污染类别分' },
        ],
      },
      handling: {
        heading: null,
        cutOff: CUT_OFF,
        lists: [{ ...FIXED_LIST, dimension: 'unit', of: 'closed', lead: '已办结' }],
      },
      teamWord: '省生态环保督察组',
      emptyWord: '转办信访件',
    },
  ],
  reportTo: ['湖南省第四生态环境保护督察组', '市委书记、市长、市协调联络组各副组长'],
  copyTo: [
    '永州市配合省生态环境保护督察工作协调联络组各副总协调人、成员及各专项组组长',
    '各县市区党委书记、县市区长',
    '各管理区、永州经开区党委书记、主任',
  ],
  separator: '，',
  contact: [],
  printsImprintLine: false,
}

/** Who must lead what was sorted out (seed of 2024, section 三). */
const LEADER_RULES: readonly LeaderRule[] = [
  { appliesTo: ['referredProblem'], posts: ['分管行业的市级领导', '县市区党委政府主要负责人'] },
  { appliesTo: 'difficult', posts: ['分管行业的市级领导', '县市区党委政府主要负责人'] },
  { appliesTo: 'others', posts: ['县市区分管行业的领导'] },
]

/** The third batch of the second provincial round, spring 2024. */
export const YONGZHOU_2024: RoundSettings = {
  ...USUAL_SETTINGS,
  id: 'yongzhou-2024' as RoundId,
  officeId: 'yongzhou' as OfficeId,
  title: '永州市配合湖南省第二轮第三批生态环境保护督察',
  level: 'provincial',
  kind: 'routine',
  ordinal: 2,
  batch: 3,
  team: {
    name: '湖南省第四生态环境保护督察组',
    shortName: '省第四督察组',
    leader: null,
    deputies: [],
  },
  stationing: null,
  hotline: null,
  postalBox: null,
  receptionHours: null,
  scope: usualScope('永州市'),
  office: {
    name: '永州市配合湖南省生态环境保护督察协调联络组',
    shortName: '市协调联络组',
    leaders: [],
    groups: ['综合协调组', '案件交办组', '材料文件组', '宣传信息组'].map((name) => ({
      name,
      head: null,
      liaison: null,
    })),
    phone: null,
    email: null,
  },
  units: [
    LENGSHUITAN,
    LINGLING,
    QIYANG_CITY,
    DONGAN,
    SHUANGPAI,
    DAOXIAN,
    JIANGYONG,
    JIANGHUA,
    NINGYUAN,
    XINTIAN,
    LANSHAN,
    JINGKAIQU,
    JINDONG,
    HUILONGXU,
    CITY_MANAGEMENT,
    CITY_HOUSING,
    ...CITY_DEPARTMENTS,
  ],
  categories: USUAL_CATEGORIES,
  caseNumbers: hunanCaseNumbers('2', 'YZ', 2024),
  deadlines: [
    petitionDays(
      '省级督察信访件7日办理',
      7,
      '第二轮湖南省生态环境保护督察信访件交办要求（7日内办理并回复）',
    ),
  ],
  leaderRules: LEADER_RULES,
  bulletin: BULLETIN,
}
