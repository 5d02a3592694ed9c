import type { TemplateParagraph } from '../../core/forms/check-placeholders.ts'
import type { TemplatePlace } from '../../core/forms/template-problem.ts'
import { readXml } from '../reading/xml.ts'
import type { ZipEntry } from '../reading/zip.ts'

/** The paragraphs of one part of a Word file in their order, with where each begins in the text of the part. */
export type PartText = readonly (TemplateParagraph & { readonly from: number })[]

type Cell = { readonly table: number; readonly row: number; readonly column: number }

/** Reads the text of `w:t` paragraph by paragraph; a table inside a cell belongs to the cell. */
export async function textOfPart(entry: ZipEntry, part: TemplatePlace['part']): Promise<PartText> {
  const paragraphs: { text: string; place: TemplatePlace; from: number }[] = []
  const open: { text: string; place: TemplatePlace; from: number }[] = []
  const count = { outside: 0, tables: 0, depth: 0, read: 0 }
  let isText = false
  let cell: Cell | null = null
  await readXml(entry, {
    open: (name) => {
      if (name === 'w:tbl' && count.depth++ === 0) {
        cell = { table: ++count.tables, row: 0, column: 0 }
      }
      if (name === 'w:tr' && count.depth === 1 && cell !== null) cell = nextRow(cell)
      if (name === 'w:tc' && count.depth === 1 && cell !== null) cell = nextCell(cell)
      if (name === 'w:p') {
        const place = cell === null ? { paragraph: ++count.outside } : { paragraph: 1, ...cell }
        open.push({ text: '', place: { part, ...place }, from: count.read })
      }
      isText = name === 'w:t'
    },
    text: (text) => {
      const last = open.at(-1)
      if (!isText || last === undefined) return
      count.read += text.length
      last.text += text
    },
    close: (name) => {
      if (name === 'w:t') isText = false
      if (name === 'w:tbl' && --count.depth === 0) cell = null
      const closed = name === 'w:p' ? open.pop() : undefined
      if (closed !== undefined) paragraphs.push(closed)
    },
  })
  return paragraphs.sort((a, b) => a.from - b.from)
}

const nextRow = ({ table, row }: Cell): Cell => ({ table, row: row + 1, column: 0 })
const nextCell = ({ column, ...at }: Cell): Cell => ({ ...at, column: column + 1 })
