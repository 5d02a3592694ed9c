import { cellText } from './grid-text.ts'
import { meaningOfHeading } from './headings.ts'
import type { Meaning } from './meaning.ts'
import type { Grid, GridRow, ReadCell } from './paper.ts'
import { squash } from './plain-text.ts'

type Field = {
  readonly label: string
  readonly meaning: Meaning
  readonly value: ReadCell
  readonly row: GridRow
}

const ENOUGH = 4
const TEXTS: readonly Meaning[] = ['complaint', 'problem']

/**
 * A slip for one case (交办单), whose labels stand beside their values instead of above them, turned
 * into a table of one row; null when the grid is no such slip.
 */
export function formAsTable(grid: Grid): Grid | null {
  const fields = grid.rows.flatMap(fieldsOf)
  const once = fields.filter(
    (field, i) => fields.findIndex(({ meaning }) => meaning === field.meaning) === i,
  )
  const isSlip =
    once.length >= ENOUGH &&
    once.some(({ meaning }) => TEXTS.includes(meaning)) &&
    once.length === fields.length
  const [first] = once
  if (!isSlip || first === undefined) return null
  const before = grid.rows.slice(0, grid.rows.indexOf(first.row))
  return {
    ...grid,
    rows: [
      ...before,
      { row: first.row.row, cells: once.map(({ label }) => ({ text: label })) },
      { row: first.row.row, cells: once.map(({ value: { covered: _, ...value } }) => value) },
    ],
  }
}

/** Labels of a row with the cell to the right of each. */
function fieldsOf(row: GridRow): readonly Field[] {
  const own = row.cells.filter((cell) => cell.covered !== 'right')
  const fields: Field[] = []
  for (let i = 0; i + 1 < own.length; i++) {
    const label = cellText(own[i])
    const value = own[i + 1]
    const meaning = squash(label).length > 14 ? null : meaningOfHeading(label)
    if (meaning === null || value === undefined || meaningOfHeading(cellText(value)) !== null)
      continue
    fields.push({ label, meaning, value, row })
    i++
  }
  return fields
}
