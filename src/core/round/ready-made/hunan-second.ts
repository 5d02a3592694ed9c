import { day } from '../../calendar/day.ts'
import type { OfficeId, RoundId, UnitId } from '../../ledger/ids.ts'
import type { BulletinSettings } from '../bulletin-settings.ts'
import type { RoundSettings } from '../round-settings.ts'
import { hunanCaseNumbers } from './hunan-case-numbers.ts'
import { unitEntry } from './unit-entry.ts'
import { petitionDays, USUAL_CATEGORIES, USUAL_SETTINGS } from './usual-settings.ts'

const BULLETIN: BulletinSettings = {
  nameLines: ['湖南省第二轮省级生态环境保护督察', '工作简报'],
  issuedBy: '湖南省生态环境保护督察工作领导小组办公室',
  permit: null,
  numbering: 'year-and-running',
  contentsLabel: null,
  sections: [{ kind: 'articles', items: ['leaderActivity', 'meeting', 'other'], heading: null }],
  reportTo: ['省生态环境保护督察和整改工作领导小组'],
  copyTo: ['各市州协调联络机构'],
  separator: '，',
  contact: [],
  printsImprintLine: false,
}

const city = (id: string, name: string, code: string) =>
  unitEntry(id, { kind: 'city', fullName: `${name}市`, shortName: name, divisionCode: code })

/** The second provincial round as the province's own office sees it: its cities and the snapshots that they send. */
export const HUNAN_SECOND: RoundSettings = {
  ...USUAL_SETTINGS,
  id: 'hunan-second' as RoundId,
  officeId: 'hunan' as OfficeId,
  title: '湖南省第二轮省级生态环境保护督察',
  level: 'provincial',
  kind: 'routine',
  ordinal: 2,
  batch: null,
  team: { name: '湖南省生态环境保护督察组', shortName: '省督察组', leader: null, deputies: [] },
  stationing: null,
  hotline: null,
  postalBox: null,
  receptionHours: null,
  scope: '汇总各市州协调联络机构报送的办理情况。',
  office: {
    name: '湖南省生态环境保护督察工作领导小组办公室',
    shortName: '省督察办',
    leaders: [],
    groups: [],
    phone: null,
    email: null,
  },
  units: [city('yiyang', '益阳', '430900'), city('yongzhou', '永州', '431100')],
  categories: USUAL_CATEGORIES,
  caseNumbers: hunanCaseNumbers('2', 'HN', 2024),
  deadlines: [petitionDays('省级督察信访件7日办理', 7, '湖南省第二轮省级督察交办要求')],
  bulletin: BULLETIN,
  cities: [
    {
      ...{ unitId: 'yiyang' as UnitId, officeId: 'yiyang' as OfficeId, dueAt: '18:00' },
      ...{ from: day('2023-06-29'), to: day('2023-07-14') },
    },
    {
      ...{ unitId: 'yongzhou' as UnitId, officeId: 'yongzhou' as OfficeId, dueAt: '18:00' },
      ...{ from: day('2024-03-12'), to: day('2024-03-27') },
    },
  ],
}
