import { parseCaseNumber } from './case-number.ts'
import { isAnswer } from './column-content.ts'
import { findHeader } from './find-header.ts'
import { formAsTable } from './form-grid.ts'
import { cellText, gridWidth } from './grid-text.ts'
import type { Header } from './header.ts'
import { meaningOfHeading } from './headings.ts'
import { isMarkedWord, wordsForMarks } from './mark-columns.ts'
import type { Grid } from './paper.ts'
import type { TableTemplate } from './template.ts'
import { turnedGrid } from './turned-grid.ts'

/** A grid that stands as lists do, with its rows of headings. */
export type HeadedGrid = { readonly grid: Grid; readonly header: Header }

/** A grid with its headings found: turned upright, slips laid out as rows, marks put into words. */
export function headedGrid(grid: Grid, template: TableTemplate | null): HeadedGrid | null {
  const known = withHeadings(grid, template)
  if (known !== null) return wordsForMarks(known.grid, known.header)
  const header = headless(grid)
  return header === null ? null : { grid, header }
}

/** Whether the headings of a grid are known, wherever they stand in it. */
export function hasHeadings(grid: Grid, template: TableTemplate | null): boolean {
  return withHeadings(grid, template) !== null
}

/** No list has more columns, nor, on its side, more cases. */
const MOST_COLUMNS = 1000

function withHeadings(grid: Grid, template: TableTemplate | null): HeadedGrid | null {
  if (gridWidth(grid) > MOST_COLUMNS) return null
  const header = findHeader(grid, template)
  if (template !== null && header !== null) return { grid, header }
  const turned = turnedGrid(grid)
  if (turned !== null || header === null) return turned ?? slipsOf(grid)
  const asList = { grid, header }
  return isAllHeadings(header) ? asList : (slipsOf(grid) ?? asList)
}

/** Nothing but headings stands in such a row; in a slip every other cell is a value. */
function isAllHeadings({ headings, parents }: Header): boolean {
  const labels = headings.filter((heading) => heading !== '')
  const known = headings.filter(
    (heading, i) =>
      heading !== '' &&
      !isAnswer(heading) &&
      (meaningOfHeading(heading, parents[i]) !== null || isMarkedWord(heading)),
  )
  return known.length * 4 >= labels.length * 3
}

/** Slips know their labels by their place beside values: they come before rows that only read as headings. */
function slipsOf(grid: Grid): HeadedGrid | null {
  const form = formAsTable(grid)
  const header = form === null ? null : findHeader(form)
  return form === null || header === null ? null : { grid: form, header }
}

/** A table without headings is still read where one column holds case numbers. */
function headless(grid: Grid): Header | null {
  const rows = grid.rows.filter((row) => row.cells.length >= 3)
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const isNumbered = (column: number) => {
    const cells = rows.map((row) => cellText(row.cells[column])).filter((text) => text !== '')
    const numbers = cells.filter(
      (text) => /\d{6}/.test(text) && ![null, 'plain'].includes(parseCaseNumber(text).scheme),
    )
    return numbers.length > 0 && numbers.length * 10 >= cells.length * 6
  }
  for (let column = 0; column < Math.min(4, width); column++) {
    if (isNumbered(column)) {
      const blank = Array.from({ length: width }, () => '')
      const first = grid.rows.findIndex((row) => row.cells.length >= 3)
      return { first, last: first - 1, headings: blank, parents: blank, labels: new Set() }
    }
  }
  return null
}
