import type { Cell } from '../../../core/bulletin/blocks.ts'
import type { Sheet } from '../../../core/bulletin/sheet.ts'
import { type PlacedCell, placeCells } from '../../../core/bulletin/table-grid.ts'
import { zipParts } from '../archive.ts'
import { columnWidths, linesInCell } from '../table-widths.ts'
import { element } from '../xml.ts'
import { CellTooLong } from './cell-too-long.ts'
import { columnName, emptyCell, LONGEST_CELL, numberCell, textCell } from './cells.ts'
import {
  CELL_STYLES,
  quotedSheet,
  sheetNames,
  WORKSHEET_START,
  workbookParts,
} from './workbook-parts.ts'

/** Widths of all columns together, in digits of the sheet's letters: what one page across holds. */
const PAGE_DIGITS = { landscape: 128, portrait: 84 } as const

/** A digit of 11 pt letters, and the letters themselves, in points. */
const DIGIT_PT = 5.5
const LETTERS_PT = 11
/** What a spreadsheet allows at most. */
const HIGHEST_ROW = 409

type Row = {
  readonly cells: readonly string[]
  readonly merges: readonly string[]
  readonly height?: number
}

/**
 * A public table as a workbook: merged title, heading rows repeated on every printed page and frozen on
 * the screen, one page wide. Computed figures are numbers, all else is text. Rejects with `CellTooLong`.
 */
export async function renderTableXlsx(sheet: Sheet): Promise<Uint8Array> {
  const [name = ''] = sheetNames([sheet.name])
  const head = headRows(sheet)
  const headerEnd = head.length + sheet.header.length
  const rows = [
    ...head,
    ...gridRows(sheet, sheet.header, head.length),
    ...gridRows(sheet, sheet.rows, headerEnd),
    ...sheet.notes.map((note, index) =>
      wideRow(sheet, headerEnd + sheet.rows.length + index, note, CELL_STYLES.note),
    ),
  ]
  const printed = {
    name: '_xlnm.Print_Titles',
    sheet: 0,
    value: `${quotedSheet(name)}!$${head.length + 1}:$${headerEnd}`,
  }
  return zipParts({
    ...workbookParts([name], sheet.header.length > 0 ? [printed] : []),
    'xl/worksheets/sheet1.xml': worksheet(sheet, rows, headerEnd),
  })
}

function worksheet(sheet: Sheet, rows: readonly Row[], headerEnd: number): string {
  const merges = rows.flatMap((row) => row.merges)
  const data = rows.map(({ cells, height }, index) =>
    element('row', { r: index + 1, ...(height ? { ht: height, customHeight: 1 } : {}) }, ...cells),
  )
  const pane = `<pane ySplit="${headerEnd}" topLeftCell="A${headerEnd + 1}" activePane="bottomLeft" state="frozen"/>`
  return [
    WORKSHEET_START,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${headerEnd > 0 ? pane : ''}</sheetView></sheetViews>`,
    columnsXml(sheet),
    element('sheetData', {}, ...data),
    merges.length > 0
      ? element(
          'mergeCells',
          { count: merges.length },
          ...merges.map((ref) => element('mergeCell', { ref })),
        )
      : '',
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.3" footer="0.4"/>',
    `<pageSetup paperSize="9" orientation="${sheet.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>',
  ].join('')
}

function columnsXml(sheet: Sheet): string {
  const columns = columnDigits(sheet).map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
  )
  return columns.length > 0 ? element('cols', {}, ...columns) : ''
}

/** Each column's width in digits, as a spreadsheet counts. */
function columnDigits(sheet: Sheet): readonly number[] {
  const page = Math.round(PAGE_DIGITS[sheet.orientation] * DIGIT_PT * 20)
  return columnWidths(sheet, page, LETTERS_PT).map(
    (twips) => Math.round((twips / 20 / DIGIT_PT) * 10) / 10,
  )
}

/** Not every program finds a row's height by itself, so it is told: enough for the cell with most lines. */
function rowHeight(cells: readonly PlacedCell[], columns: readonly number[]): number {
  const lines = cells.map(({ cell, column, columns: wide, rows }) => {
    const digits = columns.slice(column, column + wide).reduce((sum, width) => sum + width, 0)
    return Math.ceil(linesInCell(cell, digits * DIGIT_PT, LETTERS_PT) / rows)
  })
  return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LETTERS_PT * 1.3 + 6)
}

function headRows(sheet: Sheet): readonly Row[] {
  const titles = sheet.titleLines.map((line, index) => ({
    ...wideRow(sheet, index, line, CELL_STYLES.title),
    height: 30,
  }))
  if (!sheet.ends) return titles
  const text = [sheet.ends.left, sheet.ends.right].filter((part) => part !== '').join('    ')
  return [...titles, wideRow(sheet, titles.length, text, CELL_STYLES.note)]
}

function wideRow(sheet: Sheet, index: number, text: string, style: number): Row {
  const row = index + 1
  const last = columnName(Math.max(0, sheet.widths.length - 1))
  const merges = sheet.widths.length > 1 ? [`A${row}:${last}${row}`] : []
  return { cells: [textCell({ row, column: 0 }, checked(sheet, text, row, 0), style)], merges }
}

function gridRows(
  sheet: Sheet,
  rows: readonly (readonly Cell[])[],
  offset: number,
): readonly Row[] {
  const placed = placeCells(rows, sheet.widths.length)
  const all = placed.flat()
  const columns = columnDigits(sheet)
  const style = (cell: Cell) => (rows === sheet.header ? CELL_STYLES.tableHeader : styleOf(cell))
  return placed.map((own, index) => {
    const cells = sheet.widths.map((_, column) => {
      const at = { row: offset + index + 1, column }
      const covering = all.find((cell) => covers(cell, index, column))
      if (!covering) return emptyCell(at, CELL_STYLES.text)
      const isFirst = covering.row === index && covering.column === column
      return isFirst
        ? cellXml(sheet, covering.cell, at, style(covering.cell))
        : emptyCell(at, style(covering.cell))
    })
    return {
      cells,
      height: rowHeight(own, columns),
      merges: own
        .filter(({ columns, rows: high }) => columns * high > 1)
        .map((cell) => mergeOf(cell, offset)),
    }
  })
}

function covers(cell: PlacedCell, row: number, column: number): boolean {
  const inRow = row >= cell.row && row < cell.row + cell.rows
  return inRow && column >= cell.column && column < cell.column + cell.columns
}

function mergeOf(cell: PlacedCell, offset: number): string {
  const last = `${columnName(cell.column + cell.columns - 1)}${offset + cell.row + cell.rows}`
  return `${columnName(cell.column)}${offset + cell.row + 1}:${last}`
}

function cellXml(
  sheet: Sheet,
  cell: Cell,
  at: { readonly row: number; readonly column: number },
  style: number,
): string {
  const text = cell.paragraphs.join('\n')
  if (cell.figure !== undefined && /^-?\d+(\.\d+)?$/.test(text))
    return numberCell(at, Number(text), CELL_STYLES.number)
  return textCell(at, checked(sheet, text, at.row, at.column), style)
}

function styleOf(cell: Cell): number {
  if (cell.align === 'center') return CELL_STYLES.centre
  return cell.align === 'right' ? CELL_STYLES.right : CELL_STYLES.text
}

function checked(sheet: Sheet, text: string, row: number, column: number): string {
  if (text.length > LONGEST_CELL)
    throw new CellTooLong(sheet.name, row, columnName(column), text.length)
  return text
}
