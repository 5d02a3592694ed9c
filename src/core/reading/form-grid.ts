import { isAnswer } from './column-content.ts'
import { cellText } from './grid-text.ts'
import { meaningOfHeading } from './headings.ts'
import type { Meaning } from './meaning.ts'
import type { Grid, GridRow } from './paper.ts'
import { squash } from './plain-text.ts'
import { type Field, recordsOf, rowsOfRecords } from './records.ts'

const ENOUGH = 4
const TEXTS: readonly Meaning[] = ['complaint', 'problem']

/**
 * Slips for one case each (交办单), whose labels stand beside their values instead of above them, turned
 * into a table of one row a slip; null when the grid is no such slip.
 */
export function formAsTable(grid: Grid): Grid | null {
  const found = grid.rows.map(fieldsOf)
  const records = recordsOf(found.flat())
  const isSlip = records.every(
    (record) => record.length >= ENOUGH && record.some(({ meaning }) => TEXTS.includes(meaning)),
  )
  const first = found.findIndex((fields) => fields.length > 0)
  if (records.length === 0 || !isSlip) return null
  return { ...grid, rows: [...grid.rows.slice(0, first), ...rowsOfRecords(records)] }
}

/** Labels of a row with the cell to the right of each. */
function fieldsOf(row: GridRow): readonly Field[] {
  const own = row.cells.filter((cell) => cell.covered !== 'right')
  const fields: Field[] = []
  for (let i = 0; i + 1 < own.length; i++) {
    const label = cellText(own[i])
    const value = own[i + 1]
    const meaning = labelMeaning(label)
    if (meaning === null || value === undefined || labelMeaning(cellText(value)) !== null) continue
    fields.push({ heading: label, meaning, value, row: row.row })
    i++
  }
  return fields
}

function labelMeaning(text: string): Meaning | null {
  return squash(text).length > 14 || isAnswer(text) ? null : meaningOfHeading(text)
}
