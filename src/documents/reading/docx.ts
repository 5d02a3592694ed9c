import type { PaperNotice, PaperPart, ReadPaper } from '../../core/reading/paper.ts'
import { PaperRefused } from './paper-refused.ts'
import { TableBuilder } from './table-builder.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A .docx: paragraphs and tables in their order; deleted text, fallbacks and field codes are left out. */
export async function readDocx(zip: Zip): Promise<ReadPaper> {
  const entry = zip.get('word/document.xml')
  if (entry === undefined) throw new PaperRefused('damaged')
  const document = new DocumentBuilder()
  await readXml(entry, {
    open: (name, attributes) => document.open(name, attributes),
    text: (text) => document.text(text),
    close: (name) => document.close(name),
  })
  const notices = new Set<PaperNotice>()
  const names = [...zip.keys()]
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) notices.add('macros-ignored')
  if (names.some((name) => /^word\/media\//.test(name))) notices.add('pictures-ignored')
  return { format: 'docx', parts: document.parts, notices: [...notices] }
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
class DocumentBuilder {
  readonly parts: PaperPart[] = []
  private readonly tables: Table[] = []
  private readonly paragraphs: string[] = []
  private skipping = 0
  private listening: boolean
  private count = 0
  private page = 1

  constructor() {
    this.listening = false
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping++
      return
    }
    const table = this.tables.at(-1)
    if (name === 'w:t') this.listening = true
    else if (name === 'w:p') this.paragraphs.push('')
    else if (name === 'w:br') this.breakLine(attributes)
    else if (name === 'w:cr') this.add('\n')
    else if (name === 'w:tab') this.add('\t')
    else if (name === 'w:noBreakHyphen') this.add('-')
    else if (name === 'w:lastRenderedPageBreak') this.page++
    else if (name === 'w:tbl')
      this.tables.push({ builder: new TableBuilder(), cell: null, skipped: 0, rowOpen: false })
    else if (table !== undefined) openInTable(table, name, attributes)
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
    if (last >= 0) this.paragraphs[last] += text
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
    if (cell) cell.paragraphs.push(text)
    else if (text.trim() !== '')
      this.parts.push({ kind: 'paragraph', text, paragraph: ++this.count, page: this.page })
  }

  private closeCell(): void {
    const table = this.tables.at(-1)
    if (!table?.cell) return
    startRow(table)
    const { merge, right, paragraphs } = table.cell
    const text = paragraphs.join('\n').replace(/^\n+|\n+$/g, '')
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
    else this.parts.push(grid)
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
