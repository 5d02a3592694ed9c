import type { OfficeId, RoundId } from '../../ledger/ids.ts'
import type { BulletinSettings } from '../bulletin-settings.ts'
import type { RoundSettings } from '../round-settings.ts'
import { CENTRAL_CASE_NUMBERS } from './hunan-case-numbers.ts'
import {
  petitionDays,
  triangleItems,
  USUAL_CATEGORIES,
  USUAL_SETTINGS,
  usualScope,
} from './usual-settings.ts'
import { YIYANG_UNITS } from './yiyang-units.ts'

/** The bulletin of 2024: each unit on a line of its own after ▲, permit and printing line at the end. */
const BULLETIN: BulletinSettings = {
  nameLines: ['益阳市配合中央生态环境保护督察工作简报'],
  issuedBy: '益阳市配合中央生态环境保护督察协调联络专班',
  permit: '益简字【2022】42号',
  numbering: 'issue',
  contentsLabel: '导读',
  sections: [
    {
      kind: 'articles',
      items: ['leaderActivity', 'meeting', 'immediateRectification', 'letter', 'reprint', 'other'],
      heading: null,
    },
    triangleItems('县市区动态', 'unitNews', 'own-line'),
    triangleItems('市直部门工作动态', 'departmentNews', 'run-on'),
  ],
  reportTo: [
    '市委办公室',
    '市人大常委会办公室',
    '市政府办公室',
    '市政协办公室',
    '市纪委监委办公室',
    '市委政研室',
    '市政府研究室',
  ],
  copyTo: ['各县市区委、县市区人民政府', '益阳高新区党工委、管委会', '大通湖区管委会'],
  separator: '，',
  contact: [],
  printsImprintLine: true,
}

/** The second batch of the central inspection's third round, spring 2024. */
export const YIYANG_2024: RoundSettings = {
  ...USUAL_SETTINGS,
  id: 'yiyang-2024' as RoundId,
  officeId: 'yiyang' as OfficeId,
  title: '益阳市配合中央生态环境保护督察',
  level: 'central',
  kind: 'routine',
  ordinal: 3,
  batch: 2,
  team: {
    name: '中央第五生态环境保护督察组',
    shortName: '中央第五督察组',
    leader: null,
    deputies: [],
  },
  stationing: null,
  hotline: null,
  postalBox: null,
  receptionHours: null,
  scope: usualScope('益阳市'),
  office: {
    name: '益阳市配合中央生态环境保护督察协调联络专班',
    shortName: '市协调联络专班',
    leaders: [],
    groups: ['综合协调组', '材料文件组'].map((name) => ({ name, head: null, liaison: null })),
    phone: null,
    email: null,
  },
  units: YIYANG_UNITS,
  categories: USUAL_CATEGORIES,
  caseNumbers: CENTRAL_CASE_NUMBERS,
  deadlines: [
    petitionDays(
      '中央督察信访件10日办理',
      10,
      '中央生态环境保护督察信访件交办要求（10日内办理并回复）',
    ),
  ],
  bulletin: BULLETIN,
}
