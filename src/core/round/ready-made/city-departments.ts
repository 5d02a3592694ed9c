import type { Unit } from '../../unit/unit.ts'
import { departmentEntry } from './unit-entry.ts'

/** The departments that a city's hand-over lists name beside the counties; both cities have them under the same names. */
export const CITY_DEPARTMENTS: readonly Unit[] = [
  departmentEntry('shi-shengtai', '市生态环境局', '市生态环境局'),
  departmentEntry('shi-ziran', '市自然资源和规划局', '市自然资源和规划局', ['市自规局']),
  departmentEntry('shi-shuili', '市水利局', '市水利局'),
  departmentEntry('shi-nongye', '市农业农村局', '市农业农村局'),
  departmentEntry('shi-jiaotong', '市交通运输局', '市交通运输局', ['市交通局']),
  departmentEntry('shi-linye', '市林业局', '市林业局'),
  departmentEntry('shi-gongxin', '市工信局', '市工业和信息化局'),
  departmentEntry('shi-fagai', '市发改委', '市发展和改革委员会'),
  departmentEntry('shi-gongan', '市公安局', '市公安局'),
  departmentEntry('shi-caizheng', '市财政局', '市财政局'),
  departmentEntry('shi-weijian', '市卫健委', '市卫生健康委员会'),
  departmentEntry('shi-shijian', '市市场监管局', '市市场监督管理局'),
  departmentEntry('shi-yingji', '市应急局', '市应急管理局'),
  departmentEntry('shi-jiwei', '市纪委监委', '市纪委监委机关'),
]

/** The two that inspections hand cases to themselves (seed of 2020). */
export const CITY_MANAGEMENT: Unit = departmentEntry(
  'shi-chengguan',
  '市城管局',
  '市城市管理和综合执法局',
  ['市城管执法局', '市城市管理局'],
)
export const CITY_HOUSING: Unit = departmentEntry('shi-zhujian', '市住建局', '市住房和城乡建设局')
