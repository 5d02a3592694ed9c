import type { GridRow, ReadCell } from '../../core/reading/paper.ts'
import { MAC_OFFSET, serialText } from './date-format.ts'
import { columnNumber, type Merge, parseRange } from './grid-merges.ts'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'
import { unescapeControls } from './xlsx-parts.ts'
import { readXml } from './xml.ts'
import type { ZipEntry } from './zip.ts'

export type SheetContext = {
  readonly strings: readonly string[]
  readonly dates: readonly boolean[]
  readonly mac: boolean
}

export type SheetRead = {
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  readonly skipped: number
}

const EMPTY: ReadCell = { text: '' }

/** A sheet's rows that hold anything, read piece by piece; formulas give their saved result. */
export async function readSheet(entry: ZipEntry, context: SheetContext): Promise<SheetRead> {
  const sheet = new SheetBuilder(context)
  await readXml(entry, {
    open: (name, attributes) => sheet.open(name.slice(name.indexOf(':') + 1), attributes),
    text: (text) => sheet.text(text),
    close: (name) => sheet.close(name.slice(name.indexOf(':') + 1)),
    thin: (source) => sheet.thin(source),
  })
  return { rows: sheet.rows, merges: sheet.merges, skipped: sheet.skipped }
}

const FORMAT_ONLY_CELL = /<(?:\w+:)?c\b[^<>]* r="[A-Z]+\d+"[^<>]*\/>/g
const EMPTY_ROW = /<((?:\w+:)?row)\b[^<>]* r="\d+"[^<>]*(?:\/>|>\s*<\/\1>)/g

type Attributes = Readonly<Record<string, string | undefined>>

/** The state between two elements of a sheet; one per sheet, short-lived. */
class SheetBuilder {
  readonly rows: GridRow[] = []
  readonly merges: Merge[] = []
  skipped = 0
  private readonly context: SheetContext
  private row = 0
  private cells: ReadCell[] = []
  private count = 0
  private column = -1
  private type = 'n'
  private style = -1
  private value = ''
  private formula: boolean
  private listening: boolean
  private phonetic = false

  constructor(context: SheetContext) {
    this.context = context
    this.formula = false
    this.listening = false
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'c') this.openCell(attributes)
    else if (tag === 'row') {
      const { r } = attributes
      this.row = r === undefined ? this.row + 1 : Number(r)
      this.cells = []
      this.column = -1
    } else if (tag === 'v' || tag === 't') this.listening = !this.phonetic
    else if (tag === 'f') this.formula = true
    else if (tag === 'rPh') this.phonetic = true
    else if (tag === 'mergeCell') {
      const { ref = '' } = attributes
      const merge = parseRange(ref)
      if (merge !== null) this.merges.push(merge)
    }
  }

  /** Cells that only carry a format, and rows of nothing else, by the million in some files. */
  thin(source: string): string {
    return source.replace(FORMAT_ONLY_CELL, '').replace(EMPTY_ROW, () => {
      this.skipped++
      return ''
    })
  }

  private openCell({ r = '', t = 'n', s = '-1' }: Attributes): void {
    const reference = /^[A-Z]{1,3}/.exec(r)
    this.column = reference === null ? this.column + 1 : columnNumber(reference[0])
    this.type = t
    this.style = Number(s)
    this.value = ''
    this.formula = false
  }

  text(text: string): void {
    if (this.listening) this.value += text
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.listening = false
    else if (tag === 'rPh') this.phonetic = false
    else if (tag === 'c') this.closeCell()
    else if (tag === 'row') this.closeRow()
  }

  private closeCell(): void {
    if (this.value === '' && !this.formula) return
    this.count += Math.max(1, this.column + 1 - this.cells.length)
    if (this.count > LIMITS.cells) throw new PaperRefused('unpacks-too-large')
    while (this.cells.length < this.column) this.cells.push(EMPTY)
    const cell = this.cellOf()
    this.cells[this.column] = this.formula ? { ...cell, formula: true } : cell
  }

  private closeRow(): void {
    if (this.cells.some((cell) => cell.formula === true || cell.text.trim() !== ''))
      this.rows.push({ row: this.row, cells: this.cells })
    else this.skipped++
  }

  private cellOf(): ReadCell {
    const { value, type } = this
    if (type === 's') return { text: this.context.strings[Number(value)] ?? '' }
    if (type === 'inlineStr' || type === 'str') return { text: unescapeControls(value) }
    if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' }
    if (type === 'e' || value === '') return { text: value }
    if (type === 'd') return { text: value.slice(0, 10) }
    return this.numberCell(Number(value), value)
  }

  private numberCell(stored: number, printed: string): ReadCell {
    if (!Number.isFinite(stored)) return { text: printed }
    const isDate = this.context.dates[this.style] === true && stored > 0
    const number = isDate && this.context.mac ? stored + MAC_OFFSET : stored
    return { text: isDate ? serialText(number) : plainNumber(stored), number }
  }
}

/** A number as its digits, never 2.0E+9. */
function plainNumber(number: number): string {
  const text = String(number)
  return text.includes('e') ? BigInt(Math.round(number)).toString() : text
}
