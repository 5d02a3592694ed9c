import { describe, expect, it } from 'vitest'
import type { Glyphs } from './pdf-geometry.ts'
import { spacedTable } from './pdf-spaced-table.ts'

/** A line of cells at the columns' left ends, ten points a letter. */
function lineAt(y: number, cells: Readonly<Record<number, string>>): readonly Glyphs[] {
  return Object.entries(cells).map(([x, text]) => {
    const width = [...text].reduce((sum, letter) => sum + (/[!-~]/.test(letter) ? 5 : 10), 0)
    return { text, x: Number(x), y, width, size: 10 }
  })
}

const HEAD = { 40: '序号', 80: '受理编号', 180: '举报内容', 300: '行政区域', 360: '办结时限' }
const first = { 40: '1', 80: 'D3HN202405200012', 180: '某厂夜间排放', 300: '道县', 360: '5月28日' }
const second = { 40: '2', 80: 'D3HN202405200013', 180: '某场扬尘', 300: '宁远县', 360: '5月28日' }
const texts = (table: ReturnType<typeof spacedTable>) =>
  table?.rows.map((row) => row.map(({ text }) => text))

describe('没有框线的表', () => {
  it('按竖向的空白分列，按横向的空白分行', () => {
    const table = spacedTable(
      [
        ...lineAt(100, { 40: '第十批交办件清单' }),
        ...lineAt(130, HEAD),
        ...lineAt(160, first),
        ...lineAt(172, { 180: '异味扰民' }),
        ...lineAt(200, second),
      ],
      null,
    )
    expect(texts(table)?.map((row) => [row[1], row[2]])).toEqual([
      ['受理编号', '举报内容'],
      ['D3HN202405200012', '某厂夜间排放\n异味扰民'],
      ['D3HN202405200013', '某场扬尘'],
    ])
  })

  it('表下面的说明不算在列里', () => {
    const table = spacedTable(
      [
        ...lineAt(130, HEAD),
        ...lineAt(160, first),
        ...lineAt(190, second),
        ...lineAt(230, { 40: '注：请各县区于规定时限前书面反馈办理情况，逾期通报批评' }),
      ],
      null,
    )
    expect(table?.rows).toHaveLength(3)
  })

  it('下一页没有表头，照前一页的列接着读', () => {
    const edges = spacedTable([...lineAt(130, HEAD), ...lineAt(160, first)], null)?.edges ?? null
    expect(texts(spacedTable(lineAt(60, second), edges))?.[0]?.[1]).toBe('D3HN202405200013')
    expect(
      spacedTable(lineAt(60, { 40: '这一页是普通的文字，没有表格，跨过了几列' }), edges),
    ).toBeNull()
  })

  it('一页有十几万个字块，也读得出来', () => {
    const many = Array.from({ length: 130_000 }, () => lineAt(160, { 180: '厂' })).flat()
    const table = spacedTable([...lineAt(130, HEAD), ...lineAt(160, first), ...many], null)
    expect(table?.bottom).toBe(161)
    expect(table?.rows).toHaveLength(2)
  })

  it('普通的文字不是表', () => {
    expect(spacedTable(lineAt(60, { 40: '受理编号在表中' }), null)).toBeNull()
  })
})
