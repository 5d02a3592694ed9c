import { describe, expect, it } from 'vitest'
import { read, sheet } from './testing/sheets.ts'

const rowsOf = (rows: Parameters<typeof sheet>[0]) =>
  read([sheet(rows)]).tables.flatMap((table) => table.rows)

describe('一件占了几行的', () => {
  it('编号和内容合并的几行是一件，各行的单位都算上', () => {
    const rows = rowsOf([
      ['受理编号', '举报内容', '责任单位'],
      ['D3HN202405200012', '某厂夜间偷排废水', '道县人民政府'],
      [null, null, '市生态环境局'],
      ['D3HN202405200013', '某采石场扬尘', '宁远县人民政府'],
    ])
    expect(rows.map((row) => [row.caseNumber, row.units])).toEqual([
      ['D3HN202405200012', ['道县人民政府', '市生态环境局']],
      ['D3HN202405200013', ['宁远县人民政府']],
    ])
  })
})

describe('表末按类合计的几行', () => {
  it('不算作件，留作说明', () => {
    const list = read([
      sheet([
        ['序号', '受理编号', '举报内容', '行政区域', '污染类型'],
        ['1', 'D3HN202405200012', '某厂夜间偷排废水', '道县', '水'],
        ['水', '', '1件'],
        ['大气', '', '0件'],
      ]),
    ])
    expect(list.tables[0]?.rows).toHaveLength(1)
    expect(list.tables[0]?.notesRow).toContain('水 1件')
  })
})

describe('一格里写了两样的', () => {
  it('编号后面带着来源的，编号照认', () => {
    const rows = rowsOf([
      ['序号', '编号及来源', '举报内容', '行政区域'],
      ['1', 'D3HN202405200012\n（来电）', '某厂夜间偷排废水', '道县'],
      ['2', 'X3HN202405200003、来信', '某采石场扬尘', '宁远县'],
    ])
    expect(rows.map((row) => [row.caseNumber, row.channel])).toEqual([
      ['D3HN202405200012', '来电'],
      ['X3HN202405200003', '来信'],
    ])
  })

  it('有几列时限的，写着日子的那列是时限，另一列照原样留着', () => {
    const [row] = rowsOf([
      ['受理编号', '举报内容', '行政区域', '办理时限（工作日）', '要求办结日期'],
      ['D3HN202405200012', '某厂夜间偷排废水', '道县', '5个工作日', '2024-05-27 18:00'],
    ])
    expect(row?.dueAt).toBe('2024-05-27')
    expect(row?.other).toEqual({ '办理时限（工作日）': '5个工作日' })
  })
})
