import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeCells } from './table-grid.ts'

it('moves cells aside for one that reaches down from the row above', () => {
  const rows = [
    [
      { paragraphs: ['批次'], rowSpan: 2 },
      { paragraphs: ['数量'], columnSpan: 2 },
    ],
    [{ paragraphs: ['交办'] }, { paragraphs: ['完成'] }],
  ]
  const places = placeCells(rows, 3).map((cells) =>
    cells.map(({ column, columns }) => [column, columns]),
  )
  expect(places).toEqual([
    [
      [0, 1],
      [1, 2],
    ],
    [
      [1, 1],
      [2, 1],
    ],
  ])
})

it('joins cells that find no column to the last one, so that their text stays', () => {
  const [row] = placeCells(
    [[{ paragraphs: ['甲'] }, { paragraphs: ['乙'] }, { paragraphs: ['丙'] }]],
    2,
  )
  expect(row?.map(({ cell }) => cell.paragraphs)).toEqual([['甲'], ['乙', '丙']])
})

const anyCell = fc.record({
  paragraphs: fc.constant(['字']),
  columnSpan: fc.integer({ min: 0, max: 5 }),
  rowSpan: fc.integer({ min: 0, max: 5 }),
})

it('never puts two cells onto one place nor any outside the table', () =>
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const taken = new Set<string>()
      for (const cell of placeCells(rows, 4).flat()) {
        for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
          for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
            expect(taken.has(`${row}:${column}`)).toBe(false)
            expect(row < rows.length && column < 4).toBe(true)
            taken.add(`${row}:${column}`)
          }
        }
      }
    }),
  ))
