import type { Written } from './write-item.ts'

/** What the first issue of 2024 carries; told in our own words, persons invented. */
export const YIYANG_2024_ITEMS: readonly Written[] = [
  {
    kind: 'leaderActivity',
    on: '2024-05-09',
    title: ['市委书记率队调研南洞庭湖湿地保护修复'],
    paragraphs: [
      '5月9日，市委书记韩松年率队到沅江市车便湖、目平湖，实地调研湿地保护修复。',
      '韩松年强调，要扛牢守护一江碧水的责任；要持续加大修复力度，系统解决湿地生态环境问题；要举一反三，扎实推动督察反馈问题整改。',
    ],
  },
  {
    kind: 'meeting',
    on: '2024-05-08',
    title: ['益阳市配合中央生态环境保护督察', '协调联络工作会议召开'],
    paragraphs: [
      '5月8日，全市配合中央生态环境保护督察协调联络工作电视电话会议召开，各县市区设分会场。',
      '会议指出，这次督察时间紧、内容广、要求严。全市已成立协调联络专班，下设9个专项工作小组，层层压实责任。',
      '会议要求，提高站位迎接督察，全力支持配合督察，统筹推进突出环境问题整改。',
    ],
    attendance: {
      persons: [
        { name: '顾长宁', post: '市委常委、常务副市长' },
        { name: '宋砚秋', post: '副市长' },
      ],
      verb: '参加',
    },
  },
  {
    kind: 'unitNews',
    on: '2024-05-07',
    units: ['南县'],
    paragraphs: [
      '5月7日，县主要负责人带队到茅草街镇等地开展生态环境保护现场督导，要求拿出详细方案，迅速整改到位。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2024-05-07',
    units: ['赫山'],
    paragraphs: [
      '5月7日，赫山区召开经济形势分析暨生态环境保护工作会议，要求按时间节点抓好水体治理和蓝天保卫战。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2024-05-09',
    units: ['资阳'],
    paragraphs: [
      '5月9日，区主要负责人到食品加工园、长春镇督查整改，要求企业落实降噪措施，加强养殖粪污处理。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2024-05-10',
    units: ['安化'],
    paragraphs: [
      '5月7日，安化县召开生态环境保护大会。5月10日，县领导带队对建筑垃圾、砂场、污水处理厂和采矿企业开展督查。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2024-05-09',
    units: ['桃江'],
    paragraphs: [
      '5月9日，桃江县召开迎检动员会，提出四项要求：一要提高站位，二要抓细整改，三要强化协调，四要严肃纪律。',
    ],
  },
  {
    kind: 'unitNews',
    on: '2024-05-08',
    units: ['沅江'],
    paragraphs: ['5月7日至8日，市主要负责人赴胭脂湖街道、南嘴镇等地调研督导突出问题整改。'],
  },
  {
    kind: 'unitNews',
    on: '2024-05-06',
    units: ['高新区'],
    paragraphs: ['5月6日，召开生态环境保护委员会第二次例会，调度“夏季攻势”任务进展。'],
  },
  {
    kind: 'unitNews',
    on: '2024-05-08',
    units: ['大通湖'],
    paragraphs: ['5月8日，召开2024年第二次例会暨迎检部署会，要求切实履行一岗双责。'],
  },
  {
    kind: 'departmentNews',
    on: '2024-05-07',
    units: ['市生态环境局'],
    paragraphs: ['5月7日，召开迎检工作调度会。'],
  },
]
