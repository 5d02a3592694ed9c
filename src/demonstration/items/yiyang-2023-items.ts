import type { Written } from './write-item.ts'

/** What the third issue of 2023 carries; told in our own words, persons invented, most of it drawn from the books. */
export const YIYANG_2023_ITEMS: readonly Written[] = [
  {
    kind: 'leaderActivity',
    on: '2023-06-30',
    title: ['市领导看望慰问督察信访工作人员', '调度问题整改情况'],
    paragraphs: ['¶{entry:看望慰问}', '据悉，{entry:来电受理}交办案件正在抓紧整改中。'],
  },
  {
    kind: 'leaderActivity',
    on: '2023-06-30',
    title: ['市领导深入企业督导', '以更高标准抓好反馈问题整改'],
    paragraphs: ['¶{entry:企业督导}'],
  },
  {
    kind: 'unitNews',
    on: '2023-06-30',
    units: ['赫山', '资阳'],
    isOfOffice: true,
    paragraphs: ['{entry:下沉两区}'],
  },
  {
    kind: 'unitNews',
    on: '2023-06-29',
    units: ['南县'],
    paragraphs: [
      '6月29日，接到省第四生态环境保护督察组转交信访件后，市生态环境局南县分局立即组织人员赶赴明山头镇现场核查，噪声扰民属实，电磁辐射检测结果低于国家标准，已责成储能电站立即开展隔声降噪整治并向群众公示整改后检测结果。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2023-06-29',
    units: ['大通湖'],
    paragraphs: ['{entry:大通湖调研}'],
  },
  {
    kind: 'departmentNews',
    on: '2023-06-28',
    units: ['市水利局'],
    paragraphs: ['{entry:走访水利局}'],
  },
  {
    kind: 'departmentNews',
    on: '2023-06-30',
    units: ['市生态环境局'],
    paragraphs: ['6月30日，市生态环境局配合省第四生态环境保护督察组开展下沉督察。'],
  },
]
