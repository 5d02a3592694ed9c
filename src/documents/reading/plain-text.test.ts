import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGrid } from '../../core/reading/paper.ts'
import { readList } from '../../core/reading/read-list.ts'
import { decodeText } from './decode-text.ts'
import { readText } from './plain-text.ts'
import { readPaper } from './read-paper.ts'
import { gb18030Of } from './testing/gb18030.ts'

const HEAD = ['序号', '受理编号', '举报内容', '行政区域']
const TEXT = '某养殖场粪水直排沟渠，附近住户多次反映未解决，气味刺鼻；'

describe('the encoding of a text file', () => {
  const text = `序号,受理编号\n1,D2YZ202400801，零陵区`
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['GB18030', gb18030Of(text), 'gb18030'],
  ])('%s is told by its bytes', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it('a list of GB18030 far over 64 KiB comes through without one damaged character', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) =>
      [
        i + 1,
        `D2YZ2024${String(i + 1).padStart(5, '0')}`,
        TEXT.slice(0, 20 + (i % 9)),
        '零陵区',
      ].join(','),
    )
    const bytes = gb18030Of([HEAD.join(','), ...rows].join('\r\n'))
    expect(bytes.length).toBeGreaterThan(3 * 64 * 1024)
    const read = readList(await readPaper(bytes)).tables.flatMap((table) => table.rows)
    expect(read.length).toBe(3000)
    expect(read.every((row, i) => row.complaint === TEXT.slice(0, 20 + (i % 9)))).toBe(true)
  })

  it('any Chinese text of GBK survives, whatever its length', () => {
    const character = fc.constantFrom(...'永州益阳零陵督察举报，。；：“”1aA\n镇乡村噪声')
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 300 }), (text) => {
        expect(decodeText(gb18030Of(`督察${text}`)).text).toBe(`督察${text}`)
      }),
    )
  })
})

describe('pasted text', () => {
  it('with tabs keeps the line breaks of quoted cells, and rows keep their line numbers', async () => {
    const paper = await readPaper(
      Buffer.from(
        `标题\n${HEAD.join('\t')}\n1\tD2YZ202400801\t"某厂：\n一是""偷排""；\n二是噪声。"\t零陵区\n2\tD2YZ202400802\t某工地扬尘\t道县\n`,
      ),
    )
    const grid = paper.parts.find(isGrid)
    expect(grid?.rows.map(({ row }) => row)).toEqual([1, 2, 3, 6])
    expect(grid?.rows[2]?.cells[2]?.text).toBe('某厂：\n一是"偷排"；\n二是噪声。')
  })

  it('with a quotation mark that never ends still gives every row', async () => {
    const list = readList(
      await readPaper(
        Buffer.from(
          `${HEAD.join('\t')}\n1\tD2YZ202400801\t"某厂排污\t零陵区\n2\tD2YZ202400802\t扬尘\t道县\n`,
        ),
      ),
    )
    expect(list.tables[0]?.rows.map((row) => row.caseNumber)).toEqual([
      'D2YZ202400801',
      'D2YZ202400802',
    ])
  })

  it('with bars as borders is a table, also in the manner of Markdown', async () => {
    const list = readList(
      await readPaper(
        Buffer.from(
          `| ${HEAD.join(' | ')} |\n|---|---|---|---|\n| 1 | D2YZ202400801 | 某厂排污 | 零陵区 |\n`,
        ),
      ),
    )
    expect(list.tables[0]?.rows[0]).toMatchObject({
      caseNumber: 'D2YZ202400801',
      regions: ['零陵区'],
    })
  })
})

describe('text that lost its borders', () => {
  it('is read by number, channel, region and verdict', async () => {
    const text =
      '序号 受理编号 受理方式 交办问题基本情况 行政区域 污染类型 调查核实情况 是否属实 处理和整改情况 问责情况\n1D3HN202405200012来电某镇某砂场扬尘严重。道县大气污染经查，该场未覆盖。属实已责令覆盖到位。无\n2X3HN202405200013来信某村养猪场粪水直排。宁远县 水、土壤经查，未发现直排。不属实加强巡查。无'
    const rows = readList(await readPaper(Buffer.from(text))).tables.flatMap((table) => table.rows)
    expect(
      rows.map((row) => [
        row.caseNumber,
        row.channel,
        row.complaint,
        row.regions,
        row.categories,
        row.verdict,
        row.handling,
        row.accountability,
      ]),
    ).toEqual([
      [
        'D3HN202405200012',
        '来电',
        '某镇某砂场扬尘严重。',
        ['道县'],
        ['大气污染'],
        '属实',
        '已责令覆盖到位。',
        '无',
      ],
      [
        'X3HN202405200013',
        '来信',
        '某村养猪场粪水直排。',
        ['宁远县'],
        ['水', '土壤'],
        '不属实',
        '加强巡查。',
        '无',
      ],
    ])
  })

  it('of label and value is read label by label', async () => {
    const text =
      '受理编号：D3HN202405200012\n反映情况：道县某砂场扬尘。\n调查核实情况：经查，反映属实。该场未覆盖。\n处理及整改情况：已覆盖。\n受理编号：D3HN202405200013\n反映情况：宁远县某厂噪声。\n调查核实情况：不属实。\n处理及整改情况：无'
    const rows = readList(await readPaper(Buffer.from(text))).tables.flatMap((table) => table.rows)
    expect(rows.map((row) => [row.caseNumber, row.verdict, row.regions])).toEqual([
      ['D3HN202405200012', '属实', ['道县']],
      ['D3HN202405200013', '不属实', ['宁远县']],
    ])
  })
})

describe('Markdown', () => {
  it('表格读成表格，行号就是所在的行；加粗的星号去掉', async () => {
    const text =
      '# 信访件情况\n\n共**9件**。\n\n| 县区 | 件数 |\n|---|---:|\n| 甲县 | **4** |\n| 合计 | 9 |\n\n完'
    const { parts } = await readPaper(Buffer.from(text))
    expect(parts).toMatchObject([
      { text: '# 信访件情况', paragraph: 1 },
      { text: '共9件。', paragraph: 3 },
      {
        rows: [
          { row: 5, cells: [{ text: '县区' }, { text: '件数' }] },
          { row: 7, cells: [{ text: '甲县' }, { text: '4' }] },
          { row: 8, cells: [{ text: '合计' }, { text: '9' }] },
        ],
      },
      { text: '完', paragraph: 10 },
    ])
  })
})

it('表头齐全的就是表，尽管每行都以一句话结尾', () => {
  const text = [
    '编号,投诉内容,区县,办理意见',
    'D3HN202405200012,某厂排污,道县,已责令停产。',
    'D3HN202405200013,某场扬尘,宁远县,已洒水。',
  ].join('\n')
  expect(readText(text)).toMatchObject({ format: 'csv', parts: [{ rows: [{}, {}, {}] }] })
})
