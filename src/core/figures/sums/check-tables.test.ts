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
