import type { Unit } from '../../unit/unit.ts'
import { CITY_DEPARTMENTS, CITY_HOUSING, CITY_MANAGEMENT } from './city-departments.ts'
import { countyEntry, unitEntry } from './unit-entry.ts'

/**
 * The counties, zones and departments of Yiyang in the order of its papers (seed of 2024), with the
 * codes of the National Bureau of Statistics (2023); zones under the names that papers print.
 */
export const YIYANG_UNITS: readonly Unit[] = [
  countyEntry('heshan', ['赫山', '区'], '430903'),
  countyEntry('ziyang', ['资阳', '区'], '430902'),
  countyEntry('anhua', ['安化', '县'], '430923'),
  countyEntry('taojiang', ['桃江', '县'], '430922'),
  countyEntry('yuanjiang', ['沅江', '市'], '430981'),
  countyEntry('nanxian', ['南县', '县'], '430921'),
  unitEntry('gaoxinqu', {
    kind: 'zone',
    fullName: '益阳高新区',
    shortName: '高新区',
    aliases: ['益阳高新技术产业开发区', '湖南益阳高新技术产业园区'],
    divisionCode: '430972',
  }),
  unitEntry('datonghu', {
    kind: 'zone',
    fullName: '大通湖区',
    shortName: '大通湖区',
    aliases: ['大通湖', '大通湖管理区', '益阳市大通湖管理区'],
    divisionCode: '430971',
  }),
  CITY_MANAGEMENT,
  CITY_HOUSING,
  ...CITY_DEPARTMENTS,
]
