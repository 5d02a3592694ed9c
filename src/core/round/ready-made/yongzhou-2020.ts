import { day } from '../../calendar/day.ts'
import type { OfficeId, RoundId } from '../../ledger/ids.ts'
import type { CategorySettings, RoundSettings } from '../round-settings.ts'
import { CITY_DEPARTMENTS, CITY_HOUSING, CITY_MANAGEMENT } from './city-departments.ts'
import { hunanCaseNumbers } from './hunan-case-numbers.ts'
import { petitionDays, USUAL_SETTINGS, usualScope } from './usual-settings.ts'
import { YONGZHOU_2020_BULLETIN } from './yongzhou-2020-bulletin.ts'
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
  QIYANG_COUNTY,
  SHUANGPAI,
  XINTIAN,
} from './yongzhou-units.ts'

/** Named as the round's bulletins print them; one petition may have several. */
const CATEGORIES: CategorySettings = {
  names: [
    { name: '大气污染', aliases: ['大气', '空气', '废气', '油烟', '扬尘', '恶臭'] },
    { name: '水污染', aliases: ['水', '水环境'] },
    { name: '噪声污染', aliases: ['噪声', '噪音', '噪音污染'] },
    { name: '生态破坏', aliases: ['生态', '自然生态'] },
    { name: '土壤', aliases: ['土壤污染'] },
    { name: '辐射', aliases: ['辐射污染', '电磁辐射'] },
    { name: '其它污染', aliases: ['其他污染', '其他', '其它', '固废', '垃圾', '畜禽养殖'] },
  ],
  way: 'several',
  bucketName: null,
}

/** The look-back of autumn 2020, in the order of the bulletin's first list. */
export const YONGZHOU_2020: RoundSettings = {
  ...USUAL_SETTINGS,
  id: 'yongzhou-2020' as RoundId,
  officeId: 'yongzhou' as OfficeId,
  title: '永州市配合省生态环境保护督察“回头看”',
  level: 'provincial',
  kind: 'lookBack',
  ordinal: null,
  batch: null,
  team: {
    name: '湖南省第五生态环境保护督察组',
    shortName: '省第五督察组',
    leader: null,
    deputies: [],
  },
  stationing: { from: day('2020-10-23'), to: day('2020-11-06') },
  hotline: null,
  postalBox: null,
  receptionHours: null,
  scope: usualScope('永州市'),
  office: {
    name: '永州市配合省生态环境保护督察“回头看”协调联络领导小组',
    shortName: '市协调联络领导小组',
    leaders: [],
    groups: ['综合协调组', '案件交办组', '材料文件组', '宣传信息组'].map((name) => ({
      name,
      head: null,
      liaison: null,
    })),
    phone: '（0746）8127713',
    email: 'yzshbdc@163.com',
  },
  units: [
    LENGSHUITAN,
    LINGLING,
    DONGAN,
    QIYANG_COUNTY,
    DAOXIAN,
    NINGYUAN,
    JIANGHUA,
    XINTIAN,
    JIANGYONG,
    SHUANGPAI,
    CITY_MANAGEMENT,
    LANSHAN,
    JINGKAIQU,
    JINDONG,
    HUILONGXU,
    CITY_HOUSING,
    ...CITY_DEPARTMENTS,
  ],
  categories: CATEGORIES,
  keyWord: '重要件',
  caseNumbers: hunanCaseNumbers('1', 'YZ', 2020),
  deadlines: [
    petitionDays(
      '省级督察信访件5日办理',
      5,
      '2020年湖南省生态环境保护督察“回头看”信访件交办要求（5日内办理并回复）',
    ),
  ],
  bulletin: YONGZHOU_2020_BULLETIN,
}
