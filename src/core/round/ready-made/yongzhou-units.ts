import { day } from '../../calendar/day.ts'
import type { Unit } from '../../unit/unit.ts'
import { countyEntry, unitEntry } from './unit-entry.ts'

/** The counties and zones of Yongzhou, with the codes of the National Bureau of Statistics (2023). */
export const LENGSHUITAN = countyEntry('lengshuitan', ['冷水滩', '区'], '431103')
export const LINGLING = countyEntry('lingling', ['零陵', '区'], '431102')
export const DONGAN = countyEntry('dongan', ['东安', '县'], '431122')
export const SHUANGPAI = countyEntry('shuangpai', ['双牌', '县'], '431123')
export const DAOXIAN = countyEntry('daoxian', ['道县', '县'], '431124')
export const JIANGYONG = countyEntry('jiangyong', ['江永', '县'], '431125')
export const NINGYUAN = countyEntry('ningyuan', ['宁远', '县'], '431126')
export const LANSHAN = countyEntry('lanshan', ['蓝山', '县'], '431127')
export const XINTIAN = countyEntry('xintian', ['新田', '县'], '431128')

export const JIANGHUA: Unit = unitEntry('jianghua', {
  kind: 'county',
  fullName: '江华瑶族自治县',
  shortName: '江华',
  aliases: ['江华县'],
  divisionCode: '431129',
})

/** A county until 2021 and a city since, with another code; the day is that of the ministry's reply. */
export const QIYANG_COUNTY: Unit = unitEntry('qiyang', {
  kind: 'county',
  fullName: '祁阳县',
  shortName: '祁阳',
  aliases: ['祁阳市'],
  divisionCode: '431121',
  validTo: day('2021-01-19'),
})
export const QIYANG_CITY: Unit = unitEntry('qiyang', {
  kind: 'county',
  fullName: '祁阳市',
  shortName: '祁阳',
  aliases: ['祁阳县'],
  divisionCode: '431181',
  validFrom: day('2021-01-20'),
})

/** Zones under the names that the city's papers print as full and short. */
export const JINGKAIQU: Unit = unitEntry('jingkaiqu', {
  kind: 'zone',
  fullName: '永州经开区',
  shortName: '经开区',
  aliases: ['永州经济技术开发区'],
  divisionCode: '431171',
})
export const JINDONG: Unit = unitEntry('jindong', {
  kind: 'zone',
  fullName: '金洞管理区',
  shortName: '金洞',
  aliases: ['永州市金洞管理区', '金洞林场'],
})
export const HUILONGXU: Unit = unitEntry('huilongxu', {
  kind: 'zone',
  fullName: '回龙圩管理区',
  shortName: '回龙圩',
  aliases: ['永州市回龙圩管理区'],
  divisionCode: '431173',
})
