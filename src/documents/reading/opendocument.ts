import type { GridRow, PaperPart, ReadCell, ReadPaper } from '../../core/reading/paper.ts'
import { type Merge, spreadMerges } from './grid-merges.ts'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'
import { readXml } from './xml.ts'
import { unpack, type Zip } from './zip.ts'

const MANY_EMPTY_ROWS = 1000

/** The media types of the papers that are read. */
const SHEETS = 'application/vnd.oasis.opendocument.spreadsheet'
const TEXT = 'application/vnd.oasis.opendocument.text'

/** What kind of OpenDocument file a zip says it is; null where it is none that is read. */
export function openDocumentKind(zip: Zip): 'ods' | 'odt' | null {
  const entry = zip.get('mimetype')
  if (entry === undefined || entry.size > 200) return null
  const type = unpack(entry).toString('latin1').trim()
  if (type.startsWith(SHEETS)) return 'ods'
  return type.startsWith(TEXT) ? 'odt' : null
}

/** An .ods workbook or .odt text: its sheets or tables as grids, paragraphs outside of them as they stand. */
export async function readOpenDocument(zip: Zip, kind: 'ods' | 'odt'): Promise<ReadPaper> {
  const manifest = zip.get('META-INF/manifest.xml')
  if (manifest !== undefined) await refuseEncrypted(manifest)
  const content = zip.get('content.xml')
  if (content === undefined) throw new PaperRefused('damaged')
  const reader = new ContentReader(kind)
  await readXml(content, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  })
  return {
    format: kind,
    parts: reader.parts,
    notices: reader.isSkipping ? ['empty-rows-skipped'] : [],
  }
}

async function refuseEncrypted(manifest: Parameters<typeof readXml>[0]): Promise<void> {
  await readXml(manifest, {
    open: (name) => {
      if (name === 'manifest:encryption-data') throw new PaperRefused('password-protected')
    },
  })
}

type Attributes = Readonly<Record<string, string | undefined>>

type OpenTable = {
  readonly name: string | null
  readonly rows: GridRow[]
  readonly merges: Merge[]
  row: number
}

type OpenCell = {
  readonly repeat: number
  readonly value: Pick<ReadCell, 'number'> & { readonly shown?: string }
  readonly formula: boolean
  readonly lines: Line[]
}

/** A paragraph at the place where it began; its text grows until it ends. */
type Line = { text: string }

/** The elements of content.xml as they come. A table inside a cell is part of its text. */
class ContentReader {
  private readonly found: (PaperPart | Line)[] = []
  isSkipping: boolean
  private readonly kind: 'ods' | 'odt'
  private table: OpenTable | null = null
  private cells: ReadCell[] = []
  private cell: OpenCell | null = null
  private depth = 0
  private repeatRow = 1
  /** The paragraphs that are open: a text box stands inside the one that it hangs on. */
  private readonly lines: Line[] = []
  private silent = 0
  private count = 0
  /** Empty rows of the open table, and those of them that count only where a filled row follows. */
  private skipped = 0
  private waiting = 0

  constructor(kind: 'ods' | 'odt') {
    this.kind = kind
    this.isSkipping = false
  }

  /** What was found, the paragraphs numbered in the order in which they begin. */
  get parts(): readonly PaperPart[] {
    let paragraph = 0
    return this.found.flatMap((part): readonly PaperPart[] => {
      if ('kind' in part) return [part]
      return part.text.trim() === ''
        ? []
        : [{ kind: 'paragraph', text: part.text, paragraph: ++paragraph }]
    })
  }

  open(name: string, attributes: Attributes): void {
    if (SILENT.has(name)) this.silent++
    else if (this.silent > 0) return
    else if (name === 'table:table') this.openTable(attributes)
    else if (this.depth > 1) this.openInline(name, attributes)
    else if (name === 'table:table-row') {
      this.cells = []
      this.repeatRow = times(attributes['table:number-rows-repeated'])
    } else if (name === 'table:table-cell') this.openCell(attributes)
    else if (name === 'table:covered-table-cell')
      this.cell = {
        repeat: times(attributes['table:number-columns-repeated']),
        value: {},
        formula: false,
        lines: [],
      }
    else this.openInline(name, attributes)
  }

  private openInline(name: string, attributes: Attributes): void {
    if (name === 'text:p' || name === 'text:h') this.openLine()
    else if (name === 'text:line-break') this.text('\n')
    else if (name === 'text:tab') this.text('\t')
    else if (name === 'text:s') this.text(' '.repeat(Math.min(80, times(attributes['text:c']))))
  }

  text(text: string): void {
    const line = this.lines.at(-1)
    if (line !== undefined && this.silent === 0) line.text += text
  }

  close(name: string): void {
    if (SILENT.has(name)) this.silent--
    else if (this.silent > 0) return
    else if (name === 'text:p' || name === 'text:h') this.lines.pop()
    else if (name === 'table:table') this.closeTable()
    else if (this.depth > 1) return
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell()
    else if (name === 'table:table-row') this.closeRow()
  }

  private openTable({ 'table:name': name }: Attributes): void {
    this.depth++
    if (this.depth > 1) return
    this.table = { name: this.kind === 'ods' ? (name ?? null) : null, rows: [], merges: [], row: 0 }
  }

  private closeTable(): void {
    this.depth--
    if (this.depth > 0 || this.table === null) return
    const { name, rows, merges } = this.table
    this.found.push({
      kind: 'grid',
      sheet: name,
      merges: 'marked',
      rows: spreadMerges(rows, merges),
    })
    this.table = null
    if (this.skipped > MANY_EMPTY_ROWS) this.isSkipping = true
    this.skipped = 0
    this.waiting = 0
  }

  private openCell(attributes: Attributes): void {
    const right = times(attributes['table:number-columns-spanned'])
    const down = times(attributes['table:number-rows-spanned'])
    if (this.table !== null && (right > 1 || down > 1)) {
      const [top, left] = [this.table.row + 1, this.cells.length]
      this.table.merges.push({ top, bottom: top + down - 1, left, right: left + right - 1 })
    }
    this.cell = {
      repeat: times(attributes['table:number-columns-repeated']),
      value: storedIn(attributes),
      formula: attributes['table:formula'] !== undefined,
      lines: [],
    }
  }

  private openLine(): void {
    const line: Line = { text: '' }
    this.lines.push(line)
    if (this.cell !== null) this.cell.lines.push(line)
    else if (this.table === null) this.found.push(line)
  }

  private closeCell(): void {
    const { cell } = this
    this.cell = null
    if (cell === null) return
    const { shown, ...value } = cell.value
    const text = shown ?? cell.lines.map((line) => line.text).join('\n')
    const isEmpty = text.trim() === ''
    const own: ReadCell = isEmpty
      ? EMPTY
      : { text, ...value, ...(cell.formula && { formula: true as const }) }
    const copies = Math.min(cell.repeat, isEmpty ? MOST_EMPTY : MOST_REPEATED)
    if (this.count + this.cells.length + copies > LIMITS.cells)
      throw new PaperRefused('unpacks-too-large')
    for (let i = 0; i < copies; i++) this.cells.push(own)
  }

  private closeRow(): void {
    const { table, cells, repeatRow } = this
    if (table === null) return
    const last = cells.findLastIndex(({ text }) => text !== '')
    if (last < 0) {
      // One empty row repeated to the sheet's edge is no row of the paper.
      this.skipped++
      this.waiting += repeatRow - 1
    } else {
      this.skipped += this.waiting
      this.waiting = 0
      const own = cells.slice(0, last + 1)
      for (let i = 1; i <= Math.min(repeatRow, MOST_REPEATED); i++) {
        this.count += own.length
        if (this.count > LIMITS.cells) throw new PaperRefused('unpacks-too-large')
        table.rows.push({ row: table.row + i, cells: own })
      }
    }
    table.row += repeatRow
    this.cells = []
  }
}

const EMPTY: ReadCell = { text: '' }
/** Sheets fill their last row and column with one cell repeated to the edge. */
const MOST_EMPTY = 500
const MOST_REPEATED = 5000
/** Remarks and footnotes are no part of what stands in a cell. */
const SILENT = new Set([
  'office:annotation',
  'text:note',
  'text:tracked-changes',
  'svg:desc',
  'svg:title',
])

function times(text: string | undefined): number {
  const number = Number(text ?? '1')
  return Number.isInteger(number) && number > 0 ? number : 1
}

const DAY_MS = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)

/** A stored number or day: what is shown may be rounded or bear no year. */
function storedIn(attributes: Attributes): OpenCell['value'] {
  const type = attributes['office:value-type']
  if (type === 'date') {
    const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(
      attributes['office:date-value'] ?? '',
    )
    if (day === null) return {}
    const at = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))
    const time = day[4] === undefined || day[4] === '00:00' ? '' : ` ${day[4]}`
    return { shown: `${day[0].slice(0, 10)}${time}`, number: Math.round((at - EPOCH) / DAY_MS) }
  }
  const number = Number(attributes['office:value'])
  return type === 'float' && Number.isFinite(number) ? { number } : {}
}
