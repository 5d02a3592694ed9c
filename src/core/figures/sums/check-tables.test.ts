import { describe, expect, it } from 'vitest'
import type { ReadPaper } from '../../reading/paper.ts'
import { checkPaper } from '../check-paper.ts'
import { paperOf } from '../testing/told.ts'
import { checkTables } from './check-tables.ts'

const tableOf = (...rows: readonly string[]): ReadPaper => ({
  format: 'text',
  notices: [],
  parts: [
    {
      kind: 'grid',
      sheet: null,
      merges: 'lost',
      rows: rows.map((row, at) => ({
        row: at + 1,
        cells: row.split('|').map((text) => ({ text })),
      })),
    },
  ],
})

const rowsOf = (paper: ReadPaper) =>
  checkTables(paper)
    .filter(({ kind }) => kind === 'table-row')
    .map(({ outcome, total, parts }) => `${outcome} ${total}=${parts.join('+')}`)

describe('totals of rows', () => {
  it('a column that those beside it add up to nearly everywhere is their total, whatever it is called', () => {
    const rows = [
      '县区|交办|已办结|阶段性办结|未办结',
      '甲|64|40|15|9',
      '乙|38|21|12|5',
      '丙|27|18|6|3',
    ]
    expect(rowsOf(tableOf(...rows, '丁|21|13|5|3'))).toContain('right 21=13+5+3')
    expect(rowsOf(tableOf(...rows, '丁|21|13|5|4'))).toContain('wrong 21=13+5+4')
  })

  it('小计 says that it is a total: half of the rows are enough', () => {
    expect(
      rowsOf(
        tableOf('县区|来电|来信|小计', '甲|9|4|13', '乙|6|2|8', '丙|11|5|17', '合计|26|11|38'),
      ),
    ).toEqual(['right 13=9+4', 'right 8=6+2', 'wrong 17=11+5', 'wrong 38=26+11'])
  })

  it('columns that have nothing to do with each other are not added', () => {
    expect(rowsOf(tableOf('县区|人口|企业|信访', '甲|40|12|3', '乙|35|9|4', '丙|28|17|2'))).toEqual(
      [],
    )
  })
})

it('a total row without the number before its name stands at the right end', () => {
  const checks = checkPaper(
    paperOf('序号|州市|总计|来电', '1|甲市|12|9', '2|乙市|7|5', '合计|19|14'),
  ).filter(({ kind }) => kind === 'table-column')
  expect(checks.map(({ outcome, total }) => [outcome, total])).toEqual([
    ['right', 19],
    ['right', 14],
  ])
})

describe('wide tables', () => {
  const wide = (width: number, cell: (row: number, column: number) => number | string) =>
    Array.from({ length: 120 }, (_, row) =>
      [`${row}县`, ...Array.from({ length: width }, (__, column) => cell(row, column))].join('|'),
    )

  it('a total is found among a thousand columns, and neighbours without end are not tried', () => {
    const [width, total] = [1000, 500]
    const value = (row: number, column: number) => 1 + ((row * 7919 + column * 104_729) % 997)
    const cells = (row: number, column: number) =>
      column === total
        ? [1, 2, 3].reduce((all, step) => all + value(row, total + step), 0)
        : value(row, column)
    const head = ['县区', ...Array.from({ length: width }, (_, at) => `第${at}列`)].join('|')
    const found = rowsOf(tableOf(head, ...wide(width, cells)))
    expect(found).toHaveLength(120)
    expect(found.every((one) => one.startsWith('right'))).toBe(true)
  })

  it('a table all of whose columns are called 合计 says nothing', () => {
    const head = ['县区', ...Array.from({ length: 300 }, () => '合计')].join('|')
    expect(rowsOf(tableOf(head, ...wide(300, () => 0)))).toEqual([])
  })

  it('a cell of a long text is no number', () => {
    const head = '县区|交办|办结|未办结|说明'
    const long = '1 '.repeat(200_000)
    const rows = ['甲|9|4|5', '乙|8|2|6', '丙|7|5|2'].map((row) => `${row}|${long}`)
    expect(rowsOf(tableOf(head, ...rows))).toHaveLength(3)
  })
})
