import type { Written } from './write-item.ts'

/** What the fifteenth issue of 2020 carries beside its figures; told in our own words, persons invented, most of it drawn from the books. */
export const YONGZHOU_2020_ITEMS: readonly Written[] = [
  {
    kind: 'letter',
    on: '2020-11-06',
    title: ['来自省第五生态环境保护督察组的感谢信'],
    paragraphs: [
      '省第五生态环境保护督察组自10月23日进驻以来，全市各级各部门闻令而动，建立专班、压实责任，交办问题当日转办、限期办理。进驻结束之际，督察组来信，对我市的配合保障工作给予肯定。以下是感谢信全文：',
      '¶{entry:感谢信}',
    ],
  },
  {
    kind: 'immediateRectification',
    on: '2020-11-05',
    title: ['林予安深入蓝山开展省环保督察“回头看”', '通报典型案例现场督办整改工作'],
    paragraphs: ['¶{entry:蓝山督办}'],
  },
  {
    kind: 'immediateRectification',
    on: '2020-11-06',
    units: ['零陵'],
    title: ['零陵区聚力打赢污染防治攻坚战'],
    paragraphs: [
      '今年以来，零陵区把督察整改与污染防治攻坚一体推进，八大专项整治全面铺开，农村环境整治、矿山修复和生态创建同步实施，生态环境质量持续改善。',
      '在农村环境整治方面，前期整区推进项目已经省生态环境厅验收，{entry:农村污水}在山水林田湖草生态保护和修复方面，{entry:石期河修复}',
      '该区开展建筑扬尘、渣土运输扬尘和城市保洁、水泥砖瓦搅拌行业、工业锅炉、“散乱污”企业、重型载货汽车、重点敏感区域、露天禁烧8大专项整治。{campaign:夏季攻势:零陵}{entry:零陵执法}',
      '{entry:零陵空气}',
    ],
  },
]
