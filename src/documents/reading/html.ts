import { Parser } from 'htmlparser2'
import type { PaperPart, ReadPaper } from '../../core/reading/paper.ts'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'
import { TableBuilder } from './table-builder.ts'

/** A web page, or a sheet saved as one: nothing is fetched, scripts and styles are left out. */
export function readHtml(text: string): ReadPaper {
  const page = new PageBuilder()
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > LIMITS.depth * 4) throw new PaperRefused('too-deep')
        page.open(name, attributes)
      },
      onclosetag: (name) => {
        depth--
        page.close(name)
      },
      ontext: (piece) => page.text(piece),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(text)
  parser.end()
  page.endParagraph()
  return { format: 'html', parts: page.parts, notices: [] }
}

const HIDDEN = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'select',
  'button',
])
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'pre',
  'dt',
  'dd',
  'blockquote',
])

type Cell = { text: string; right: number; down: number }
type Table = { readonly builder: TableBuilder; cell: Cell | null; inRow: boolean; wraps: boolean }
type Attributes = Readonly<Record<string, string | undefined>>

/** The state between two tags of a page. A table that only arranges others is taken apart. */
class PageBuilder {
  readonly parts: PaperPart[] = []
  private readonly tables: Table[] = []
  private paragraph = ''
  private count = 0
  private hidden = 0

  open(name: string, attributes: Attributes): void {
    if (this.hidden > 0 || HIDDEN.has(name)) {
      this.hidden++
      return
    }
    if (name === 'table') this.openTable()
    else if (name === 'br') this.add('\n')
    else if (BLOCKS.has(name)) this.breakBlock()
    const table = this.tables.at(-1)
    if (table === undefined) return
    if (name === 'tr') {
      endRow(table)
      table.builder.startRow()
      table.inRow = true
    } else if (name === 'td' || name === 'th') {
      endCell(table)
      if (!table.inRow) table.builder.startRow()
      table.inRow = true
      const { colspan, rowspan } = attributes
      table.cell = {
        text: '',
        right: span(colspan),
        down: span(rowspan),
      }
    }
  }

  private openTable(): void {
    const outer = this.tables.at(-1)
    if (outer) outer.wraps = true
    this.endParagraph()
    this.tables.push({ builder: new TableBuilder(), cell: null, inRow: false, wraps: false })
  }

  text(piece: string): void {
    if (this.hidden === 0) this.add(piece.replace(/[ \t\r\n\f]+/g, ' '))
  }

  private add(text: string): void {
    const table = this.tables.at(-1)
    if (table === undefined) this.paragraph += text
    else if (table.cell) table.cell.text += text
  }

  private breakBlock(): void {
    const cell = this.tables.at(-1)?.cell
    if (this.tables.length === 0) this.endParagraph()
    else if (cell && cell.text.trim() !== '' && !cell.text.endsWith('\n')) cell.text += '\n'
  }

  endParagraph(): void {
    const text = this.paragraph.replace(/ *\n */g, '\n').trim()
    this.paragraph = ''
    if (text !== '') this.parts.push({ kind: 'paragraph', text, paragraph: ++this.count })
  }

  close(name: string): void {
    if (this.hidden > 0) {
      this.hidden--
      return
    }
    const table = this.tables.at(-1)
    if (BLOCKS.has(name)) this.breakBlock()
    else if (table === undefined) return
    else if (name === 'td' || name === 'th') endCell(table)
    else if (name === 'tr') endRow(table)
    else if (name === 'table') this.closeTable(table)
  }

  private closeTable(table: Table): void {
    endRow(table)
    this.tables.pop()
    const grid = table.builder.grid()
    if (!table.wraps) this.parts.push(grid)
    else
      for (const { cells } of grid.rows)
        this.keepWrapped(cells.filter((cell) => !cell.covered).map(({ text }) => text))
  }

  private keepWrapped(texts: readonly string[]): void {
    const text = texts.filter((one) => one.trim() !== '').join('\n')
    if (text !== '') this.parts.push({ kind: 'paragraph', text, paragraph: ++this.count })
  }
}

function endCell(table: Table): void {
  if (!table.cell) return
  const { text, right, down } = table.cell
  table.builder.addCell(
    text
      .replace(/\u00a0/g, ' ')
      .replace(/ *\n */g, '\n')
      .trim(),
    { right, down },
  )
  table.cell = null
}

function endRow(table: Table): void {
  endCell(table)
  if (table.inRow) table.builder.endRow()
  table.inRow = false
}

function span(text: string | undefined): number {
  const number = Number.parseInt(text ?? '1', 10)
  return Number.isFinite(number) && number >= 1 ? Math.min(number, 10_000) : 1
}
