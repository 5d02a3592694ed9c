import { day, daysBetween, parseDay } from '../../../core/calendar/day.ts'
import { escapeSigns } from '../xml.ts'

/** What a spreadsheet's cell may hold at most. */
export const LONGEST_CELL = 32767

/** A spreadsheet counts days from here; before March 1900 its count has a leap day that never was. */
const FIRST_DAY = day('1900-03-01')
const FIRST_SERIAL = 61

/** Text without any of these is written as it is: most cells of a long ledger. */
const SPECIAL = /[&<>"'_\p{Cc}\p{Cs}\ufffe\uffff]/u

/** A cell's place: row from 1, column from 0. */
export type CellPlace = { readonly row: number; readonly column: number }

/** A cell of text, which no spreadsheet takes for a number or a formula. */
export function textCell(at: CellPlace, text: string, style: number): string {
  if (text === '') return emptyCell(at, style)
  const content = `<is><t xml:space="preserve">${SPECIAL.test(text) ? cellText(text) : text}</t></is>`
  return `<c r="${columnName(at.column)}${at.row}" s="${style}" t="inlineStr">${content}</c>`
}

/** A cell of a number. */
export function numberCell(at: CellPlace, value: number, style: number): string {
  return `<c r="${columnName(at.column)}${at.row}" s="${style}"><v>${value}</v></c>`
}

/** A cell with its borders and nothing in it. */
export function emptyCell(at: CellPlace, style: number): string {
  return `<c r="${columnName(at.column)}${at.row}" s="${style}"/>`
}

/** The number by which a spreadsheet knows a day `YYYY-MM-DD`, or null when it is none or too early. */
export function daySerial(text: string): number | null {
  const parsed = parseDay(text)
  if (!parsed || parsed < FIRST_DAY) return null
  return FIRST_SERIAL + daysBetween(FIRST_DAY, parsed)
}

const names: string[] = []

/** A column's letters: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const known = names[column]
  if (known !== undefined) return known
  const letter = String.fromCharCode(65 + (column % 26))
  const name = column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
  names[column] = name
  return name
}

/**
 * Text in the way that spreadsheets write signs which XML cannot hold: `_x0001_`. Text that looks like
 * that already has its first line escaped, so that it comes back as it was.
 */
function cellText(text: string): string {
  const guarded = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/\p{Cs}/gu, '\ufffd')
  return escapeSigns(guarded)
}
