import type { PDFPageProxy } from 'pdfjs-dist'
import { apply, type Glyphs, matrixOf, multiply } from './pdf-geometry.ts'
import { linesOf, paragraphsOf } from './pdf-lines.ts'
import { rulingsOf } from './pdf-rulings.ts'
import { spacedTable } from './pdf-spaced-table.ts'
import { isInside, type PageTable, tablesOf } from './pdf-table.ts'

/** A page as it was read; pictures are not read, but told of. */
export type PdfPage = {
  readonly page: number
  /** Paragraphs and tables from top to bottom. */
  readonly blocks: readonly (PageTable | string)[]
  /** The columns of a table without rulings that stands on the page. */
  readonly spacedEdges: readonly number[] | null
  readonly hasPictures: boolean
}

/**
 * One page taken apart into paragraphs and tables: ruled ones, or one whose columns only white space
 * parts. `edges` are the columns of such a table on the page before, which may go on.
 */
export async function readPage(
  page: PDFPageProxy,
  number: number,
  edges: readonly number[] | null = null,
): Promise<PdfPage> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const view = matrixOf(page.getViewport({ scale: 1 }).transform)
  const glyphs = await glyphsOf(page)
  const drawing = await page.getOperatorList()
  const ruled = tablesOf(rulingsOf(drawing, OPS, view), glyphs)
  const spaced = ruled.length > 0 ? null : spacedTable(glyphs, edges)
  const tables = spaced === null ? ruled : [spaced]
  const pictures = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ])
  page.cleanup()
  return {
    page: number,
    blocks: blocksOf(tables, glyphs),
    spacedEdges: spaced?.edges ?? null,
    hasPictures: drawing.fnArray.some((operator) => pictures.has(operator)),
  }
}

async function glyphsOf(page: PDFPageProxy): Promise<readonly Glyphs[]> {
  const view = matrixOf(page.getViewport({ scale: 1 }).transform)
  const content = await page.getTextContent({ includeMarkedContent: false })
  return content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const matrix = multiply(view, matrixOf(item.transform as readonly number[]))
    const [x, y] = apply(matrix, 0, 0)
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width,
        size: Math.max(1, Math.hypot(matrix[2], matrix[3])),
      },
    ]
  })
}

/** The text between the tables as paragraphs, page numbers left out. */
function blocksOf(tables: readonly PageTable[], glyphs: readonly Glyphs[]): PdfPage['blocks'] {
  const outside = glyphs.filter((piece) => !tables.some((table) => isInside(table, piece)))
  const blocks: (PageTable | string)[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const table of tables) {
    blocks.push(...paragraphsBetween(outside, from, table.top), table)
    from = table.top
  }
  return [...blocks, ...paragraphsBetween(outside, from, Number.POSITIVE_INFINITY)]
}

function paragraphsBetween(glyphs: readonly Glyphs[], from: number, to: number): readonly string[] {
  const lines = linesOf(glyphs.filter(({ y }) => y >= from && y < to))
  return paragraphsOf(lines).filter((text) => !/^[-—–－\s]*\d{1,4}[-—–－\s]*$/.test(text))
}
