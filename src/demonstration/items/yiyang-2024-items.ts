import type { Written } from './write-item.ts'

/** What a unit sent in about one entry of the books: the sentences one below the other. */
const news = (unit: string, on: string, ...paragraphs: readonly string[]): Written => ({
  ...{ kind: 'unitNews', on, units: [unit], paragraphs },
})

/** What the first issue of 2024 carries; told in our own words, persons invented, most of it drawn from the books. */
export const YIYANG_2024_ITEMS: readonly Written[] = [
  {
    kind: 'leaderActivity',
    on: '2024-05-09',
    title: ['市委书记率队调研南洞庭湖湿地保护修复工作'],
    paragraphs: ['¶{entry:湿地调研}'],
  },
  {
    kind: 'meeting',
    on: '2024-05-08',
    title: ['益阳市配合中央生态环境保护督察', '协调联络工作会议召开'],
    paragraphs: ['¶{entry:协调联络会议}'],
    attendance: {
      persons: [
        { name: '宋砚秋', post: '副市长' },
        { name: '梁若谷', post: '市政府秘书长' },
      ],
      verb: '参加',
    },
  },
  {
    kind: 'unitNews',
    on: '2024-05-08',
    paragraphs: [
      '5月8日，赫山区、资阳区、安化县、桃江县、沅江市、南县、高新区、大通湖区在全市配合中央生态环境保护督察协调联络工作电视电话会议结束后，迅速召开工作部署会议。',
    ],
  },
  news('南县', '2024-05-07', '{entry:南县督导}'),
  news('赫山', '2024-05-07', '¶{entry:赫山会议}'),
  news('资阳', '2024-05-09', '¶{entry:资阳督查}'),
  news('安化', '2024-05-10', '{entry:安化会议}', '{entry:安化督查}'),
  news('桃江', '2024-05-09', '¶{entry:桃江会议}'),
  news('沅江', '2024-05-08', '{entry:沅江调研}'),
  news('高新区', '2024-05-06', '{entry:高新区会议}'),
  news('大通湖', '2024-05-08', '¶{entry:大通湖会议}'),
  {
    kind: 'departmentNews',
    on: '2024-05-07',
    units: ['市生态环境局'],
    paragraphs: ['{entry:市生态环境局会议}'],
  },
]
