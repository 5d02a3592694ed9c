import type { OfficeId, RoundId } from '../../ledger/ids.ts'
import type { BulletinSettings } from '../bulletin-settings.ts'
import type { RoundSettings } from '../round-settings.ts'
import { hunanCaseNumbers } from './hunan-case-numbers.ts'
import {
  petitionDays,
  triangleItems,
  USUAL_CATEGORIES,
  USUAL_SETTINGS,
  usualScope,
} from './usual-settings.ts'
import { YIYANG_UNITS } from './yiyang-units.ts'

/** The bulletin of 2023: leaders' activities, then counties and departments after ▲. */
const BULLETIN: BulletinSettings = {
  nameLines: ['益阳市配合第二轮省生态环', '境保护例行督察工作简报'],
  issuedBy: '益阳市配合第二轮省生态环境保护督察协调联络组',
  permit: null,
  numbering: 'issue',
  contentsLabel: '导读',
  sections: [
    {
      kind: 'articles',
      items: ['leaderActivity', 'meeting', 'immediateRectification', 'letter', 'reprint', 'other'],
      heading: null,
    },
    triangleItems('县市区工作动态', 'unitNews', 'run-on'),
    triangleItems('市直部门工作动态', 'departmentNews', 'run-on'),
  ],
  reportTo: [
    '省生态环境保护督察和整改工作领导小组办公室',
    '省第四生态环境保护督察组',
    '市突出环境问题整改领导小组成员单位',
    '市委办公室',
    '市人大常委会办公室',
    '市政府办公室',
    '市政协办公室',
    '市纪委监委办公室',
    '市委政研室',
    '市政府研究室',
  ],
  copyTo: ['各县市区委、县市区人民政府', '益阳高新区、大通湖区党（工）委、管委会'],
  separator: '，',
  contact: [],
  printsImprintLine: false,
}

/** The routine inspection of the second provincial round, summer 2023. */
export const YIYANG_2023: RoundSettings = {
  ...USUAL_SETTINGS,
  id: 'yiyang-2023' as RoundId,
  officeId: 'yiyang' as OfficeId,
  title: '益阳市配合第二轮省生态环境保护例行督察',
  level: 'provincial',
  kind: 'routine',
  ordinal: 2,
  batch: null,
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
  scope: usualScope('益阳市'),
  office: {
    name: '益阳市配合第二轮省生态环境保护督察协调联络组',
    shortName: '市协调联络组',
    leaders: [],
    groups: [],
    phone: null,
    email: null,
  },
  units: YIYANG_UNITS,
  categories: USUAL_CATEGORIES,
  caseNumbers: hunanCaseNumbers('2', 'YY', 2023),
  deadlines: [
    petitionDays(
      '省级督察信访件7日办理',
      7,
      '第二轮湖南省生态环境保护督察信访件交办要求（7日内办理并回复）',
    ),
  ],
  bulletin: BULLETIN,
}
