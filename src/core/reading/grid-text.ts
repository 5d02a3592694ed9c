import type { Grid, GridRow, ReadCell } from './paper.ts'
import { squash, tidy } from './plain-text.ts'

/** The texts of a row that stand in cells of their own, not under or beside a merge. */
export function ownTexts(row: GridRow): readonly string[] {
  return row.cells
    .filter((cell) => cell.covered === undefined && squash(cell.text) !== '')
    .map((cell) => tidy(cell.text))
}

/** The one text of a row that has only one, as titles, sections and notes have; null otherwise. */
export function onlyText(row: GridRow): string | null {
  const texts = row.cells.filter((cell) => cell.covered !== 'right' && squash(cell.text) !== '')
  const [only] = texts
  return texts.length === 1 && only?.covered === undefined ? tidy(only?.text ?? '') : null
}

/** The text of a row's cell, with what a merge above lends it; a cell beside its merge is empty. */
export function cellText(cell: ReadCell | undefined): string {
  return cell === undefined || cell.covered === 'right' ? '' : tidy(cell.text)
}

/** How many columns the widest row of a sheet has. */
export function gridWidth(grid: Grid): number {
  let width = 0
  for (const row of grid.rows) width = Math.max(width, row.cells.length)
  return width
}

/** The column as the user sees it: A, B … AA in a sheet; 第3列 is 3 in a table of a text. */
export function columnName(grid: Pick<Grid, 'sheet'>, column: number): string {
  if (grid.sheet === null) return String(column + 1)
  let name = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name
  }
  return name
}
