import { describe, expect, it } from 'vitest'
import { labelledRecords } from './labelled-text.ts'
import { layoutOfList } from './layout-of-list.ts'
import { line, read, sheet } from './testing/sheets.ts'

const HEAD = ['序号', '受理编号', '来源', '反映问题', '所属县区', '时限']
const ROWS = [
  ['1', 'D3HN202405200012', '来电', '某厂夜间偷排废水，气味刺鼻', '道县', '2024年5月27日'],
  ['2', 'X3HN202405200003', '来信', '某采石场边坡未复绿', '宁远县', '2024年5月28日'],
]
const text = (lines: readonly string[]) =>
  read(lines.map((one, index) => line(one, index + 1))).tables.flatMap((table) => table.rows)
const asRead = (lines: readonly string[]) =>
  text(lines).map((row) => [row.caseNumber, row.channel, row.complaint, row.regions, row.dueAt])
const EXPECTED = ROWS.map(([, number, channel, complaint, region], i) => [
  number,
  channel,
  complaint,
  [region],
  `2024-05-2${7 + i}`,
])

describe('粘贴的文字，没有单元格边框', () => {
  it.each([
    ['两个空格', '  '],
    ['制表符', '\t'],
    ['全角空格', '　'],
  ])('单元格之间是%s的，逐列认出', (_, gap) => {
    expect(asRead(['第一批交办清单', ...[HEAD, ...ROWS].map((cells) => cells.join(gap))])).toEqual(
      EXPECTED,
    )
  })

  it('一格一行的，按表头的列数认出', () => {
    expect(asRead(['第一批交办清单', ...[HEAD, ...ROWS].flat()])).toEqual(EXPECTED)
  })

  it('一格一行、有一格占了几行的，多出的行归举报内容', () => {
    const long = [
      '1',
      'D3HN202405200012',
      '来电',
      '一、污水直排',
      '二、夜间噪声',
      '道县',
      '5月27日',
    ]
    const [row] = text(['2024年5月20日交办', ...HEAD, ...long, ...ROWS.slice(1).flat()])
    expect(row).toMatchObject({ complaint: '一、污水直排\n二、夜间噪声', regions: ['道县'] })
  })

  it('一项一行、前面编了号的，来源也认出', () => {
    const lines = ROWS.flatMap((cells, i) =>
      HEAD.slice(1).map(
        (heading, at) => `${at === 0 ? `${i + 1}．` : ''}${heading}：${cells[at + 1]}`,
      ),
    )
    expect(asRead(lines)).toEqual(EXPECTED)
  })
})

describe('只有编号、没有序号的清单', () => {
  const list = (first: number) =>
    read([
      sheet([
        ['编号', '信访内容', '责任县区'],
        ...[0, 1].map((n) => [
          String(first + n).padStart(first > 1 ? 3 : 1, '0'),
          '某厂排污',
          '道县',
        ]),
      ]),
    ]).tables[0]?.rows.map((row) => [row.no, row.caseNumber])

  it('接着上一份编下来的，是受理编号；从 1 数起的，是序号', () => {
    expect(list(18)).toEqual([
      [null, '018'],
      [null, '019'],
    ])
    expect(list(1)).toEqual([
      ['1', null],
      ['2', null],
    ])
  })
})

describe('表样', () => {
  const PAPER = [
    sheet([
      ['编码', '哪家', '怎么了', '哪里'],
      ['D3HN202405200012', '某厂', '夜间偷排废水，气味刺鼻', '道县'],
    ]),
  ]

  it('表头一个也不认识的清单，按表样写的表头认出', () => {
    const layout = {
      name: '晚间清单',
      title: '',
      columns: [
        { heading: '编码', meaning: 'caseNumber' },
        { heading: '怎么了', meaning: 'complaint' },
        { heading: '哪里', meaning: 'regions' },
      ],
    } as const
    const [row] = read(PAPER, { template: layout }).tables[0]?.rows ?? []
    expect(row).toMatchObject({
      caseNumber: 'D3HN202405200012',
      complaint: '夜间偷排废水，气味刺鼻',
      regions: ['道县'],
    })
  })

  it('由认出的各列起草的表样，再用来读同一份清单，读出的一样', () => {
    const paper = [sheet([HEAD, ...ROWS])]
    const guessed = layoutOfList(read(paper), '晚间清单')
    if (guessed === null) throw new Error('没有认出')
    expect(read(paper, { template: guessed }).tables[0]?.rows).toEqual(read(paper).tables[0]?.rows)
  })

  it('没有表格的文件起草不出表样', () => {
    expect(layoutOfList(read([line('今天没有收到交办件。', 1)]), '空')).toBeNull()
  })
})

describe('粘贴的文字很长', () => {
  const told = (end: string) => text([`1．D3HN202405200012（来电），反映某厂偷排。${end}`])[0]

  it('信访件末尾的交办要求不算举报内容，前面再长也找得到', () => {
    const long = '某厂请道县于夜间前反映。'.repeat(20_000)
    for (const before of ['', long]) {
      const row = told(`${before}请道县于11月15日前反馈办理情况。`)
      expect(row?.complaint).toBe(`反映某厂偷排。${before}`)
      expect(row?.regions).toEqual(['道县'])
    }
  })

  it('没有交办要求的，举报内容一字不少', () => {
    const long = '请'.repeat(100_000)
    expect(told(long)?.complaint).toBe(`反映某厂偷排。${long}`)
  })

  it('一项一行的有一万多件，一件不少', () => {
    const lines = Array.from({ length: 12_000 }, (_, i) => [
      `受理编号：D3HN2024${10_000_000 + i}`,
      '一、某厂偷排',
      '举报内容：废水',
      '污染河道',
      '行政区域：道县',
      '',
    ]).flat()
    expect(labelledRecords(lines)?.grid.rows).toHaveLength(12_001)
  })
})
