import type { Cell } from '../../../core/bulletin/blocks.ts'
import { type PlacedCell, placeCells } from '../../../core/bulletin/table-grid.ts'
import { columnWidths, linesInCell, type TableContent } from '../table-widths.ts'
import { element } from '../xml.ts'
import { paragraphXml } from './paragraphs.ts'
import { runXml } from './runs.ts'

/** A row with more lines than this may go over a page's end; a shorter one stays whole. */
const WHOLE_ROW = 14

/** A ruled table as wide as `width` twips; its heading rows come again on every page. */
export function tableXml(table: TableContent, width: number, sizePt: number): string {
  const widths = columnWidths(table, width, sizePt)
  const grid = element('w:tblGrid', {}, ...widths.map((w) => `<w:gridCol w:w="${w}"/>`))
  const look = { widths, sizePt }
  return element(
    'w:tbl',
    {},
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr>`,
    grid,
    ...rowsXml(table.header, { ...look, header: true }),
    ...rowsXml(table.rows, { ...look, header: false }),
  )
}

type Look = {
  readonly widths: readonly number[]
  readonly sizePt: number
  readonly header: boolean
}

const BORDER = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const BORDERS = `<w:tblBorders>${BORDER.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`
const MARGINS =
  '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>'

function rowsXml(rows: readonly (readonly Cell[])[], look: Look): string[] {
  const placed = placeCells(rows, look.widths.length)
  return placed.map((_, row) => rowXml(placed, row, look))
}

function rowXml(placed: readonly (readonly PlacedCell[])[], row: number, look: Look): string {
  const properties = [
    look.header || !isTall(placed[row] ?? [], look) ? '<w:cantSplit/>' : '',
    look.header ? '<w:tblHeader/>' : '',
  ].join('')
  const cells: string[] = []
  for (let column = 0; column < look.widths.length; ) {
    const at = placed
      .slice(0, row + 1)
      .flat()
      .find((cell) => covers(cell, row, column))
    cells.push(cellXml(at ?? null, row, look, column))
    column += at?.columns ?? 1
  }
  return element('w:tr', {}, properties && `<w:trPr>${properties}</w:trPr>`, ...cells)
}

function isTall(cells: readonly PlacedCell[], { widths, sizePt }: Look): boolean {
  return cells.some(({ cell, column, columns }) => {
    const twips = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0)
    return linesInCell(cell, twips / 20, sizePt) > WHOLE_ROW
  })
}

function covers(cell: PlacedCell, row: number, column: number): boolean {
  const inRow = row >= cell.row && row < cell.row + cell.rows
  return inRow && column >= cell.column && column < cell.column + cell.columns
}

function cellXml(placed: PlacedCell | null, row: number, look: Look, column: number): string {
  const columns = placed?.columns ?? 1
  const width = look.widths.slice(column, column + columns).reduce((sum, w) => sum + w, 0)
  const merge =
    !placed || placed.rows === 1
      ? ''
      : placed.row === row
        ? '<w:vMerge w:val="restart"/>'
        : '<w:vMerge/>'
  const properties = element(
    'w:tcPr',
    {},
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '',
    merge,
    '<w:vAlign w:val="center"/>',
  )
  const shown = placed && placed.row === row ? placed.cell : null
  return element('w:tc', {}, properties, ...cellParagraphs(shown, look))
}

function cellParagraphs(cell: Cell | null, look: Look): readonly string[] {
  const paragraphs = cell && cell.paragraphs.length > 0 ? cell.paragraphs : ['']
  const align = cell?.align ?? (look.header ? 'center' : 'left')
  const extra = align === 'left' ? '' : `<w:jc w:val="${align}"/>`
  const run = { sizePt: look.sizePt, ...(look.header ? { face: 'heiti' as const } : {}) }
  return paragraphs.map((text) => paragraphXml('cell', runXml(text, run), extra))
}
