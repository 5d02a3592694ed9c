import type { Written } from './write-item.ts'

/** Counties that the article on all of them tells of, in its order. */
const IN_TURN = ['冷水滩', '零陵', '双牌', '江华', '新田', '蓝山', '经开区']

/** What the second issue of 2024 carries beside its figures; told in our own words, persons invented, most of it drawn from the books. */
export const YONGZHOU_2024_ITEMS: readonly Written[] = [
  {
    kind: 'other',
    on: '2024-03-14',
    title: ['省第四督察组向永州市首次交办问题'],
    paragraphs: ['¶{entry:首次交办}'],
  },
  {
    kind: 'leaderActivity',
    on: '2024-03-14',
    kicker: '秦怀远到零陵区调研督导生态环境保护工作',
    title: ['以更实举措抓好', '省环保督察组交办问题整改'],
    paragraphs: ['¶{entry:市委书记调研}'],
    attendance: {
      persons: [
        { name: '方砚耕', post: '市委秘书长' },
        { name: '林予安', post: '副市长' },
      ],
      verb: '参加',
    },
  },
  {
    kind: 'other',
    on: '2024-03-14',
    title: ['永州市各县市区有序推进', '配合省生态环境保护督察工作'],
    paragraphs: [
      '省第四生态环境保护督察组督察永州市工作动员会后，各县市区主要领导亲自部署，协调联络工作有序展开。',
    ],
    told: IN_TURN.map((unit) => ({ unit, text: `{entry:${unit}会议}` })),
  },
  {
    kind: 'leaderActivity',
    on: '2024-03-14',
    units: ['零陵'],
    title: ['零陵区委书记何望岳调研督导', '生态环境保护工作'],
    paragraphs: ['{entry:零陵区委书记调研}'],
  },
  {
    kind: 'leaderActivity',
    on: '2024-03-13',
    units: ['江永'],
    title: ['江永县副县长周南浦开展', '生态环境问题整改调研督导'],
    paragraphs: ['{entry:江永副县长调研}'],
  },
  {
    kind: 'unitNews',
    on: '2024-03-14',
    units: ['祁阳'],
    paragraphs: ['{entry:祁阳会议}'],
  },
  {
    kind: 'unitNews',
    on: '2024-03-14',
    units: ['东安'],
    paragraphs: ['{entry:东安会议}{entry:东安县委书记调研}'],
  },
  {
    kind: 'unitNews',
    on: '2024-03-14',
    units: ['道县'],
    paragraphs: ['{entry:道县会议}'],
  },
  {
    kind: 'unitNews',
    on: '2024-03-14',
    units: ['新田'],
    paragraphs: ['{entry:新田再部署}'],
  },
  {
    kind: 'unitNews',
    on: '2024-03-13',
    units: ['金洞'],
    paragraphs: ['{entry:金洞回头看}'],
  },
]
