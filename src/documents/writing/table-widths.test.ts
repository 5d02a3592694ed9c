import { expect, it } from 'vitest'
import { columnWidths, linesInCell, shareWidth } from './table-widths.ts'

const cell = (text: string) => ({ paragraphs: [text] })

it('shares a width so that no twip is lost', () => {
  expect(shareWidth([1, 1, 1], 100)).toEqual([33, 34, 33])
  expect(shareWidth([3, 8, 18, 5, 5, 18, 5, 10, 18, 5, 8], 14570).reduce((a, b) => a + b, 0)).toBe(
    14570,
  )
})

it('widens a column for its longest number and takes the room from the others', () => {
  const table = { widths: [1, 9], header: [], rows: [[cell('D1YZ202000131'), cell('问题')]] }
  const [first = 0, second = 0] = columnWidths(table, 8844, 10)
  expect(first).toBeGreaterThan(13 * 5 * 20)
  expect(first + second).toBe(8844)
})

it('leaves the proportions where nothing needs more room', () => {
  expect(
    columnWidths({ widths: [1, 3], header: [], rows: [[cell('一'), cell('二')]] }, 8000, 10),
  ).toEqual([2000, 6000])
})

it('counts the lines of a cell', () => {
  expect(linesInCell({ paragraphs: ['一二三四五', '六\n七'] }, 36, 10)).toBe(4)
})
