import { expect, it } from 'vitest'
import type { PaperPart } from '../../reading/paper.ts'
import { readBulletin } from './read-bulletin.ts'

const line = (text: string, paragraph: number): PaperPart => ({
  kind: 'paragraph',
  text,
  paragraph,
})
const table = (...rows: readonly (readonly string[])[]): PaperPart => ({
  kind: 'grid',
  sheet: null,
  merges: 'marked',
  rows: rows.map((cells, at) => ({ row: at + 1, cells: cells.map((text) => ({ text })) })),
})

it('正文中间的表格，一行一行落在它所在的那一节、那一条里', () => {
  const reading = readBulletin({
    format: 'docx',
    notices: [],
    parts: [
      line('某市督察工作简报', 1),
      line('第3期', 2),
      line('某市督察协调联络组　2024年3月14日', 3),
      line('信访件交办情况', 4),
      line('截至3月14日，共交办12件，按县市区分如下。', 5),
      table(
        ['县市区', '交办', '办结'],
        ['零陵区', '8', '5'],
        ['道县', '4', '4'],
        ['合计', '12', '9'],
      ),
      line('县区动态', 6),
      line('▲零陵区', 7),
      line('零陵区召开会议部署整改。', 8),
      table(['批次', '件数', '办结'], ['第一批', '5', '3'], ['第二批', '3', '2']),
      line('▲道县', 9),
      line('道县开展现场督导。', 10),
    ],
  })
  const told = reading.sections.map(({ title, paragraphs, items }) => ({
    title,
    paragraphs: paragraphs.map(({ text }) => text),
    items: items.map(({ units, paragraphs: own }) => [units[0], ...own.map(({ text }) => text)]),
  }))
  expect(told).toEqual([
    {
      title: '信访件交办情况',
      paragraphs: [
        '截至3月14日，共交办12件，按县市区分如下。',
        '县市区｜交办｜办结',
        '零陵区｜8｜5',
        '道县｜4｜4',
        '合计｜12｜9',
      ],
      items: [],
    },
    {
      title: '县区动态',
      paragraphs: [],
      items: [
        ['零陵区', '零陵区召开会议部署整改。', '批次｜件数｜办结', '第一批｜5｜3', '第二批｜3｜2'],
        ['道县', '道县开展现场督导。'],
      ],
    },
  ])
})

it('转载的来源是上一篇的末段，不是下一篇的眉题', () => {
  const lines = [
    ...['某市督察工作简报', '第1期', '某市督察协调联络组　2024年3月14日'],
    ...['全省开展督察“回头看”', '督察组已经进驻各市州。', '（来源：湖南日报，2024年3月12日）'],
    ...['督察工作动员会召开', '3月14日，全市召开督察工作动员会。'],
  ]
  const reading = readBulletin({
    ...{ format: 'text', notices: [] },
    parts: lines.map((text, at) => line(text, at + 1)),
  })
  expect(reading.sections.map(({ title, kicker, kind }) => [title, kicker, kind])).toEqual([
    ['全省开展督察“回头看”', null, 'reprint'],
    ['督察工作动员会召开', null, 'meeting'],
  ])
})
