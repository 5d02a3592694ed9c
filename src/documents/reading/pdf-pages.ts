import type { GridRow, PaperPart, ReadCell } from '../../core/reading/paper.ts'
import type { PdfPage } from './pdf-page.ts'
import type { PageTable } from './pdf-table.ts'

type OpenTable = { readonly edges: readonly number[]; readonly rows: GridRow[] }

/** All pages as one paper: a table that goes on over a page break is one table. */
export function joinPages(pages: readonly PdfPage[]): readonly PaperPart[] {
  const parts: PaperPart[] = []
  let count = 0
  let open: OpenTable | null = null
  for (const { page, blocks } of pages) {
    for (const block of blocks) {
      if (typeof block === 'string') {
        parts.push({ kind: 'paragraph', text: block, paragraph: ++count, page })
        continue
      }
      const columns: readonly number[] | null =
        open === null ? null : columnsWithin(block.edges, open.edges)
      if (open === null || columns === null) {
        open = { edges: block.edges, rows: [] }
        parts.push({ kind: 'grid', sheet: null, merges: 'marked', rows: open.rows })
        addRows(
          open.rows,
          block,
          page,
          block.edges.map((_, i) => i),
        )
      } else addRows(open.rows, block, page, columns)
    }
  }
  return parts
}

/** For each edge of the next page's table its place among the first one's; null when they do not fit. */
function columnsWithin(
  edges: readonly number[],
  first: readonly number[],
): readonly number[] | null {
  const places = edges.map((edge) => first.findIndex((one) => Math.abs(one - edge) <= 4))
  return places.includes(-1) ? null : places
}

function addRows(
  rows: GridRow[],
  table: PageTable,
  page: number,
  columns: readonly number[],
): void {
  const before = rows.at(-1)
  const width = Math.max(...columns)
  const placed = table.rows.map((cells) => place(cells, columns, width))
  placed.forEach((cells, i) => {
    const filled =
      before === undefined
        ? cells
        : cells.map((cell, j) =>
            carry(
              cell,
              before.cells[j],
              placed.slice(0, i + 1).map((row) => row[j]),
            ),
          )
    if (filled.some(({ text }) => text !== ''))
      rows.push({ row: (rows.at(-1)?.row ?? 0) + 1, page, cells: filled })
  })
}

function place(
  cells: readonly ReadCell[],
  columns: readonly number[],
  width: number,
): readonly ReadCell[] {
  const out: ReadCell[] = Array.from({ length: width }, () => ({ text: '' }))
  cells.forEach((cell, i) => {
    const [from = 0, to = 0] = [columns[i], columns[i + 1]]
    for (let j = from; j < to; j++) out[j] = j === from ? cell : { ...cell, covered: 'right' }
  })
  return out
}

/** A merged cell that a page break cut is empty on the new page: it goes on from the page before. */
function carry(
  cell: ReadCell,
  above: ReadCell | undefined,
  fromTop: readonly (ReadCell | undefined)[],
): ReadCell {
  const isEmptyBlock = fromTop.every(
    (one, i) => one !== undefined && one.text === '' && (i === 0 || one.covered === 'down'),
  )
  return isEmptyBlock && above?.covered === 'down' && above.text !== '' ? { ...above } : cell
}
