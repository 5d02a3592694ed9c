import type { PaperPart } from '../../core/reading/paper.ts'
import { TableBuilder } from './table-builder.ts'

/** Told of every character as it is added, and of where it comes to stand: for whoever must find the way back into the file. */
export type DocumentTrace = {
  readonly paragraphOpened: () => void
  /** To the paragraph opened last. */
  readonly added: (text: string) => void
  /** Its number in the paper, where it stands outside of tables; else the lines of its cell so far, its own the last. */
  readonly paragraphClosed: (number: number | null, lines: readonly string[] | null) => void
  readonly cellClosed: (cell: ClosedCell) => void
}

/** A cell that is read to its end, with its place in the document. */
export type ClosedCell = {
  /** Null for a table inside another. */
  readonly table: number | null
  readonly row: number
  readonly column: number
  /** The texts that make up the cell, one a line. */
  readonly lines: readonly string[]
  /** Empty lines left out at the beginning. */
  readonly leading: number
}

type Cell = { right: number; merge: 'start' | 'goes-on' | null; readonly paragraphs: string[] }
type Table = {
  readonly builder: TableBuilder
  cell: Cell | null
  skipped: number
  rowOpen: boolean
}
type Attributes = Readonly<Record<string, string | undefined>>

const SKIPPED = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:rPr',
  'w:sectPr',
  'w:pict',
])

/** The state between two elements of a document; tables may stand in tables. */
export class DocumentBuilder {
  readonly parts: PaperPart[] = []
  private readonly tables: Table[] = []
  private readonly paragraphs: string[] = []
  private skipping = 0
  private listening: boolean
  private count = 0
  private tableCount = 0
  private page = 1
  private readonly trace: DocumentTrace | null

  constructor(trace: DocumentTrace | null = null) {
    this.listening = false
    this.trace = trace
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping++
      return
    }
    const table = this.tables.at(-1)
    if (name === 'w:t') this.listening = true
    else if (name === 'w:p') this.openParagraph()
    else if (name === 'w:br') this.breakLine(attributes)
    else if (name === 'w:cr') this.add('\n')
    else if (name === 'w:tab') this.add('\t')
    else if (name === 'w:noBreakHyphen') this.add('-')
    else if (name === 'w:lastRenderedPageBreak') this.page++
    else if (name === 'w:tbl')
      this.tables.push({ builder: new TableBuilder(), cell: null, skipped: 0, rowOpen: false })
    else if (table !== undefined) openInTable(table, name, attributes)
  }

  /** What was read; pages are told only where the file says where one ends. */
  placedParts(): readonly PaperPart[] {
    if (this.page > 1) return this.parts
    return this.parts.map((part) => {
      if (part.kind === 'grid') return part
      const { page: _page, ...placed } = part
      return placed
    })
  }

  private openParagraph(): void {
    this.paragraphs.push('')
    this.trace?.paragraphOpened()
  }

  private breakLine(attributes: Attributes): void {
    if (attributes['w:type'] === 'page') this.page++
    else this.add('\n')
  }

  text(text: string): void {
    if (this.listening && this.skipping === 0) this.add(text)
  }

  private add(text: string): void {
    const last = this.paragraphs.length - 1
    if (last < 0) return
    this.paragraphs[last] += text
    this.trace?.added(text)
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--
      return
    }
    if (name === 'w:t') this.listening = false
    else if (name === 'w:p') this.closeParagraph()
    else if (name === 'w:tc') this.closeCell()
    else if (name === 'w:tr') this.tables.at(-1)?.builder.endRow()
    else if (name === 'w:tbl') this.closeTable()
  }

  private closeParagraph(): void {
    const text = this.paragraphs.pop() ?? ''
    const cell = this.tables.at(-1)?.cell
    const isKept = !cell && text.trim() !== ''
    if (isKept)
      this.parts.push({ kind: 'paragraph', text, paragraph: ++this.count, page: this.page })
    if (cell) cell.paragraphs.push(text)
    this.trace?.paragraphClosed(isKept ? this.count : null, cell?.paragraphs ?? null)
  }

  private closeCell(): void {
    const table = this.tables.at(-1)
    if (!table?.cell) return
    startRow(table)
    const { merge, right, paragraphs } = table.cell
    const whole = paragraphs.join('\n')
    const text = whole.replace(/^\n+|\n+$/g, '')
    this.trace?.cellClosed({
      table: this.tables.length > 1 ? null : this.tableCount + 1,
      ...table.builder.next(),
      lines: paragraphs,
      leading: whole.length - whole.replace(/^\n+/, '').length,
    })
    if (merge === 'goes-on' && text === '') table.builder.continueCell(right)
    else table.builder.addCell(text, { right })
    table.cell = null
  }

  /** A table inside a cell also gives its text to that cell, so that nothing is lost. */
  private closeTable(): void {
    const grid = this.tables.pop()?.builder.grid()
    const outer = this.tables.at(-1)?.cell
    if (grid === undefined) return
    if (outer)
      outer.paragraphs.push(...grid.rows.map((row) => row.cells.map(({ text }) => text).join(' ')))
    else {
      this.parts.push(grid)
      this.tableCount++
    }
  }
}

function openInTable(table: Table, name: string, attributes: Attributes): void {
  const value = attributes['w:val']
  if (name === 'w:tr') {
    table.skipped = 0
    table.rowOpen = false
  } else if (name === 'w:gridBefore') table.skipped = Number(value ?? 0)
  else if (name === 'w:tc') table.cell = { right: 1, merge: null, paragraphs: [] }
  else if (name === 'w:gridSpan' && table.cell) table.cell.right = Math.max(1, Number(value ?? 1))
  else if (name === 'w:vMerge' && table.cell)
    table.cell.merge = value === 'restart' ? 'start' : 'goes-on'
}

function startRow(table: Table): void {
  if (table.rowOpen) return
  table.builder.startRow(table.skipped)
  table.rowOpen = true
}
