import { type CellObject, read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { GridRow, PaperNotice, ReadCell, ReadPaper } from '../../core/reading/paper.ts'
import { MAC_OFFSET, serialText } from './date-format.ts'
import { spreadMerges } from './grid-merges.ts'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'

/** An .xls, .et or .xlsb workbook, or Excel's XML of 2003, through SheetJS. */
export function readXls(bytes: Buffer): ReadPaper {
  const book = openBook(bytes)
  const mac = book.Workbook?.WBProps?.date1904 === true
  const notices = new Set<PaperNotice>()
  if (book.vbaraw !== undefined) notices.add('macros-ignored')
  const parts = book.SheetNames.map((name, i) => {
    const sheet = book.Sheets[name]
    const rows = sheet === undefined ? [] : rowsOf(sheet, mac)
    if (rows.length > 0 && (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0)
      notices.add('hidden-sheet')
    return {
      kind: 'grid',
      sheet: name,
      merges: 'marked',
      rows: spreadMerges(rows, mergesOf(sheet)),
    } as const
  })
  return { format: 'xls', parts, notices: [...notices] }
}

function openBook(bytes: Buffer): WorkBook {
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      cellText: false,
      bookVBA: true,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    throw new PaperRefused(
      /password|encrypt/i.test(message) ? 'password-protected' : 'damaged',
      error,
    )
  }
}

function mergesOf(sheet: WorkSheet | undefined) {
  return (sheet?.['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    bottom: e.r + 1,
    left: s.c,
    right: e.c,
  }))
}

function rowsOf(sheet: WorkSheet, mac: boolean): readonly GridRow[] {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const from = sheet['!ref'] === undefined ? 0 : utils.decode_range(sheet['!ref']).s.r
  const rows: GridRow[] = []
  let count = 0
  // By the rows that are there: a damaged file may name the four-billionth.
  for (const r of Object.keys(data).map(Number)) {
    const found = data[r] ?? []
    if (r < from || r >= MOST_ROWS) continue
    count += Math.min(found.length, MOST_COLUMNS)
    if (count > LIMITS.cells) throw new PaperRefused('unpacks-too-large')
    const cells = Array.from(found.slice(0, MOST_COLUMNS), (cell) => cellOf(cell, mac))
    if (cells.some((cell) => cell.formula === true || cell.text.trim() !== ''))
      rows.push({ row: r + 1, cells })
  }
  return rows
}

/** What a sheet of Excel can hold. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

function cellOf(cell: CellObject | undefined, mac: boolean): ReadCell {
  if (cell === undefined) return { text: '' }
  const formula = typeof cell.f === 'string' && cell.f !== '' ? ({ formula: true } as const) : {}
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const isDate = typeof cell.z === 'string' && SSF.is_date(cell.z) && cell.v > 0
    const number = isDate && mac ? cell.v + MAC_OFFSET : cell.v
    return { text: isDate ? serialText(number) : String(cell.v), number, ...formula }
  }
  if (cell.t === 'e') return { text: cell.w ?? ERRORS[Number(cell.v)] ?? '#N/A', ...formula }
  if (cell.t === 'b') return { text: cell.v === true ? 'TRUE' : 'FALSE', ...formula }
  return { text: cell.v === undefined || cell.v === null ? '' : String(cell.v), ...formula }
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}
