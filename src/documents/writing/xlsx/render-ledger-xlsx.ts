import { Zip } from 'fflate'
import type { LedgerColumn, LedgerSheet, LedgerValue } from '../../../core/bulletin/sheet.ts'
import { element } from '../xml.ts'
import { CellTooLong } from './cell-too-long.ts'
import { columnName, daySerial, emptyCell, LONGEST_CELL, numberCell, textCell } from './cells.ts'
import { NativeEntry } from './native-entry.ts'
import { CELL_STYLES, sheetNames, WORKSHEET_START, workbookParts } from './workbook-parts.ts'

/** How much of a worksheet is written before it is packed, in characters. */
const BATCH = 1 << 18
const MOST_ROWS = 1_048_576

/**
 * The ledger as a workbook, piece by piece, so that a hundred thousand rows need no room: styled and
 * frozen headings, a filter on every column, text that is never a formula, days as dates. The same rows
 * give the same bytes. Throws `CellTooLong`, or a RangeError when a sheet has more rows than fit.
 */
export async function* renderLedgerXlsx(
  sheets: readonly LedgerSheet[],
): AsyncGenerator<Uint8Array, void, void> {
  const out = new Packed()
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  for (const [path, content] of Object.entries(workbookParts(names, [])))
    out.addWhole(path, content)
  yield* out.taken()
  for (const [index, sheet] of sheets.entries()) {
    const push = out.open(`xl/worksheets/sheet${index + 1}.xml`)
    for await (const text of worksheet(sheet)) {
      push(text, false)
      yield* out.taken()
    }
    push('', true)
  }
  out.end()
  yield* out.taken()
}

/** Throws `CellTooLong` where a text fits into no cell: before anything is written. Rows that can be read only once are not for this. */
export async function checkCells(sheets: readonly LedgerSheet[]): Promise<void> {
  for (const sheet of sheets) {
    let row = 1
    for await (const values of sheet.rows) {
      row += 1
      for (const [column, value] of values.entries()) checkLength(sheet, value, { row, column })
    }
  }
}

/** The whole workbook in one piece, for what fits into memory. */
export async function ledgerXlsxBytes(sheets: readonly LedgerSheet[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of renderLedgerXlsx(sheets)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** A zip that hands out what it has packed so far. */
class Packed {
  private chunks: Uint8Array[] = []
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error
    this.chunks.push(chunk)
  })

  addWhole(path: string, content: string): void {
    this.open(path)(content, true)
  }

  open(path: string): (text: string, last: boolean) => void {
    const file = new NativeEntry(path)
    this.zip.add(file)
    return (text, last) => file.push(Buffer.from(text, 'utf8'), last)
  }

  end(): void {
    this.zip.end()
  }

  *taken(): Generator<Uint8Array> {
    const chunks = this.chunks
    this.chunks = []
    yield* chunks
  }
}

async function* worksheet(sheet: LedgerSheet): AsyncGenerator<string> {
  let text = worksheetStart(sheet)
  let row = 1
  for await (const values of sheet.rows) {
    row += 1
    if (row > MOST_ROWS) throw new RangeError(`sheet ${sheet.name}: more rows than ${MOST_ROWS}`)
    text += rowXml(sheet, values, row)
    if (text.length < BATCH) continue
    yield text
    text = ''
  }
  yield text + worksheetEnd(sheet, row)
}

function worksheetStart(sheet: LedgerSheet): string {
  const columns = sheet.columns.map(({ width }, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width: Math.min(120, width * 2 + 2),
      customWidth: 1,
    }),
  )
  const headings = sheet.columns.map(({ heading }, column) =>
    textCell({ row: 1, column }, heading, CELL_STYLES.header),
  )
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const cols = columns.length > 0 ? element('cols', {}, ...columns) : ''
  return `${WORKSHEET_START}${view}<sheetFormatPr defaultRowHeight="16"/>${cols}<sheetData><row r="1" ht="28" customHeight="1">${headings.join('')}</row>`
}

function worksheetEnd(sheet: LedgerSheet, rows: number): string {
  const last = columnName(Math.max(0, sheet.columns.length - 1))
  const filter = sheet.columns.length > 0 ? element('autoFilter', { ref: `A1:${last}${rows}` }) : ''
  return `</sheetData>${filter}<pageSetup paperSize="9" orientation="landscape"/></worksheet>`
}

function rowXml(sheet: LedgerSheet, values: readonly LedgerValue[], row: number): string {
  let cells = ''
  for (const [column, kind] of sheet.columns.entries())
    cells += cellXml(sheet, kind, values[column] ?? null, { row, column })
  return `<row r="${row}">${cells}</row>`
}

type At = { readonly row: number; readonly column: number }

function cellXml(sheet: LedgerSheet, { kind }: LedgerColumn, value: LedgerValue, at: At): string {
  if (value === null) return emptyCell(at, kind === 'text' ? CELL_STYLES.text : CELL_STYLES[kind])
  if (kind === 'number' && typeof value === 'number' && Number.isFinite(value))
    return numberCell(at, value, CELL_STYLES.number)
  const text = String(value)
  const serial = kind === 'day' ? daySerial(text) : null
  if (serial !== null) return numberCell(at, serial, CELL_STYLES.day)
  checkLength(sheet, text, at)
  return textCell(at, text, CELL_STYLES.text)
}

function checkLength(sheet: LedgerSheet, value: LedgerValue, { row, column }: At): void {
  if (typeof value !== 'string' || value.length <= LONGEST_CELL) return
  throw new CellTooLong(sheet.name, row, columnName(column), value.length)
}
