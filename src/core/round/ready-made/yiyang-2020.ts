import { day } from '../../calendar/day.ts'
import type { OfficeId, RoundId } from '../../ledger/ids.ts'
import type { BulletinSettings } from '../bulletin-settings.ts'
import type { RoundSettings } from '../round-settings.ts'
import { hunanCaseNumbers } from './hunan-case-numbers.ts'
import { petitionDays, USUAL_CATEGORIES, USUAL_SETTINGS, usualScope } from './usual-settings.ts'
import { YIYANG_UNITS } from './yiyang-units.ts'

/** The bulletin of 2020: reprints and meetings, each under its own title. */
const BULLETIN: BulletinSettings = {
  nameLines: ['益阳市配合省生态环保督察“回头看”工作简报'],
  issuedBy: '益阳市环境保护督察工作领导小组办公室',
  permit: null,
  numbering: 'issue',
  contentsLabel: '导读',
  sections: [
    {
      kind: 'articles',
      items: [
        'reprint',
        'meeting',
        'leaderActivity',
        'letter',
        'immediateRectification',
        'unitNews',
        'departmentNews',
        'other',
      ],
      heading: null,
    },
  ],
  reportTo: [
    '湖南省环境保护督察工作领导小组办公室',
    '市突出环境问题整改领导小组成员',
    '市委办公室',
    '市人大常委会办公室',
    '市政府办公室',
    '市政协办公室',
    '市委政研室',
    '市人大环资委',
    '市政协人资环委',
  ],
  copyTo: ['各区县（市）人民政府', '高新区管委会', '大通湖区管委会'],
  separator: '，',
  contact: [],
  printsImprintLine: false,
}

/** The look-back of September 2020. */
export const YIYANG_2020: RoundSettings = {
  ...USUAL_SETTINGS,
  id: 'yiyang-2020' as RoundId,
  officeId: 'yiyang' as OfficeId,
  title: '益阳市配合省生态环境保护督察“回头看”',
  level: 'provincial',
  kind: 'lookBack',
  ordinal: null,
  batch: 1,
  team: {
    name: '湖南省第四生态环境保护督察组',
    shortName: '省第四督察组',
    leader: null,
    deputies: [],
  },
  stationing: { from: day('2020-09-14'), to: day('2020-09-28') },
  hotline: '2268177',
  postalBox: '湖南省益阳市高新区A001信箱',
  receptionHours: { from: '8:00', to: '18:00' },
  scope: usualScope('益阳市'),
  office: {
    name: '益阳市环境保护督察工作领导小组办公室',
    shortName: '市领导小组办公室',
    leaders: [],
    groups: [],
    phone: null,
    email: null,
  },
  units: YIYANG_UNITS,
  categories: USUAL_CATEGORIES,
  caseNumbers: hunanCaseNumbers('1', 'YY', 2020),
  deadlines: [
    petitionDays(
      '省级督察信访件5日办理',
      5,
      '2020年湖南省生态环境保护督察“回头看”信访件交办要求（5日内办理并回复）',
    ),
  ],
  bulletin: BULLETIN,
}
