import type { Written } from './write-item.ts'

/** What the third issue of 2023 carries; told in our own words, persons invented. */
export const YIYANG_2023_ITEMS: readonly Written[] = [
  {
    kind: 'leaderActivity',
    on: '2023-06-30',
    title: ['市领导看望督察信访工作人员', '现场调度交办件办理'],
    paragraphs: [
      '6月30日，市委常委、常务副市长顾长宁看望省第四生态环境保护督察组信访工作人员，了解接听流程和交办情况，调度交办件整改进展。',
      '顾长宁要求，规范信访接待，加强与“12345”热线联动，紧盯群众反复反映的问题，边移交、边查处、边整改。',
    ],
  },
  {
    kind: 'leaderActivity',
    on: '2023-06-30',
    title: ['以更高标准更快速度抓好反馈问题整改'],
    paragraphs: [
      '6月30日下午，顾长宁带领市直有关部门深入企业，督导督察组现场检查曝光问题和信访件反映问题整改，查看除尘设施运行和大气治理情况。',
      '顾长宁强调，要从严落实责任，严打违法违规行为，推动整改常态长效；企业要配齐环保人员，提升精细化管理水平。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2023-06-30',
    units: ['赫山', '资阳'],
    paragraphs: [
      '6月30日，督察组下沉两区，对建材、报废汽车拆解、竹业和食品等7家企业现场督察，两区相关部门配合开展采样检测。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2023-06-29',
    units: ['南县'],
    paragraphs: [
      '6月29日，接到转交信访件后，立即组织人员到明山头镇现场核查储能电站噪声问题，要求限期开展隔声降噪整治并公示整改后的检测结果。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2023-06-29',
    units: ['大通湖'],
    paragraphs: [
      '6月29日上午，区主要负责人调研水环境治理和蓝藻防控，要求关注汛期高温下的水质变化，加快污水管网建设。',
    ],
  },
  {
    kind: 'departmentNews',
    on: '2023-06-28',
    units: ['市水利局'],
    paragraphs: ['6月28日，督察组到市水利局走访座谈，对改善流域水环境的工作给予肯定。'],
  },
  {
    kind: 'departmentNews',
    on: '2023-06-30',
    units: ['市生态环境局'],
    paragraphs: ['6月30日，配合督察组开展下沉督察。'],
  },
]
