import type { Cell } from '../../../core/bulletin/blocks.ts'
import { type PlacedCell, placeCells } from '../../../core/bulletin/table-grid.ts'
import { STYLES } from '../styles.ts'
import { CELL_PADDING, columnWidths, type TableContent } from '../table-widths.ts'
import { atomsOf } from './atoms.ts'
import { breakLines, type Line } from './break-lines.ts'
import type { Item, PdfDocument, Standing } from './items.ts'
import { drawLine, drawRule } from './pen.ts'
import { baseline } from './text-items.ts'

const PADDING = CELL_PADDING / 2
const RULE = { width: 0.5, red: false }
/** A row with more lines than this may go over a page's end. */
const WHOLE_ROW = 14

/** The slices of a table, each one line of its cells high; `width` in points. */
export function tableItems(table: TableContent, width: number, sizePt: number): readonly Item[] {
  const edges = edgesOf(columnWidths(table, Math.round(width * 20), sizePt))
  const header = sectionItems(table.header, { edges, sizePt, header: true })
  const rows = sectionItems(table.rows, { edges, sizePt, header: false })
  return [...header, ...rows.map((item) => ({ ...item, heading: header }))]
}

type Look = { readonly edges: readonly number[]; readonly sizePt: number; readonly header: boolean }

/** A cell with its lines, from slice `start` to before slice `end`. */
type Box = {
  readonly left: number
  readonly right: number
  readonly start: number
  readonly end: number
  readonly lines: readonly Line[]
  readonly align: 'left' | 'center' | 'right'
}

function edgesOf(widths: readonly number[]): readonly number[] {
  const edges = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width / 20)
  return edges
}

function sectionItems(rows: readonly (readonly Cell[])[], look: Look): readonly Item[] {
  const placed = placeCells(rows, look.edges.length - 1)
  const boxes = placed.map((cells) => cells.map((cell) => ({ cell, lines: cellLines(cell, look) })))
  const heights = boxes.map((cells) =>
    cells.reduce(
      (most, { cell, lines }) => (cell.rows === 1 ? Math.max(most, lines.length) : most),
      1,
    ),
  )
  for (const { cell, lines } of boxes.flat()) {
    const last = cell.row + cell.rows - 1
    const have = heights.slice(cell.row, last + 1).reduce((sum, count) => sum + count, 0)
    if (lines.length > have) heights[last] = (heights[last] ?? 1) + lines.length - have
  }
  const starts = [0]
  for (const count of heights) starts.push((starts.at(-1) ?? 0) + count)
  const all = boxes.flat().map(({ cell, lines }) => boxOf(cell, lines, look, starts))
  return heights.flatMap((count, row) =>
    rowItems({ row, count, start: starts[row] ?? 0 }, all, placed, look),
  )
}

function boxOf(
  cell: PlacedCell,
  lines: readonly Line[],
  look: Look,
  starts: readonly number[],
): Box {
  return {
    left: look.edges[cell.column] ?? 0,
    right: look.edges[cell.column + cell.columns] ?? 0,
    start: starts[cell.row] ?? 0,
    end: starts[cell.row + cell.rows] ?? 0,
    lines,
    align: cell.cell.align ?? (look.header ? 'center' : 'left'),
  }
}

function cellLines({ cell, column, columns }: PlacedCell, look: Look): readonly Line[] {
  const width = (look.edges[column + columns] ?? 0) - (look.edges[column] ?? 0) - PADDING * 2
  const style = { face: look.header ? ('heiti' as const) : STYLES.cell.face, sizePt: look.sizePt }
  const measure = { first: width, other: width, squeeze: 0 }
  return cell.paragraphs.flatMap((text) => breakLines(atomsOf([{ text }], style), measure))
}

type Row = { readonly row: number; readonly count: number; readonly start: number }

function rowItems(
  row: Row,
  boxes: readonly Box[],
  placed: readonly (readonly PlacedCell[])[],
  look: Look,
): readonly Item[] {
  const joined = placed
    .flat()
    .some((cell) => cell.row <= row.row && cell.row + cell.rows - 1 > row.row)
  const tall = row.count > WHOLE_ROW
  const here = boxes.filter((box) => box.start < row.start + row.count && box.end > row.start)
  return Array.from({ length: row.count }, (_, index): Item => {
    const slice = row.start + index
    const last = index === row.count - 1
    const padding = (index === 0 ? PADDING : 0) + (last ? PADDING : 0)
    return {
      height: look.sizePt * 1.3 + padding,
      before: 0,
      after: 0,
      glued: look.header || (last ? joined : !tall),
      draw: (document, standing) => {
        for (const box of here)
          drawSlice(
            document,
            box,
            { slice, top: index === 0 ? PADDING : 0, padding, tall },
            { ...standing, look },
          )
      },
    }
  })
}

type Slice = {
  readonly slice: number
  readonly top: number
  readonly padding: number
  readonly tall: boolean
}

function drawSlice(
  document: PdfDocument,
  box: Box,
  at: Slice,
  { x, y, look, ...page }: Standing & { readonly look: Look },
): void {
  const pitch = look.sizePt * 1.3
  const bottom = y + pitch + at.padding
  const ends = [x + box.left, x + box.right] as const
  if (at.slice === box.start || page.firstOnPage) drawRule(document, y, ends, RULE)
  if (at.slice === box.end - 1 || page.lastOnPage) drawRule(document, bottom, ends, RULE)
  for (const edge of ends)
    document.moveTo(edge, y).lineTo(edge, bottom).lineWidth(RULE.width).stroke()
  const spare = at.tall ? 0 : box.end - box.start - box.lines.length
  const index = at.slice - box.start - Math.floor(spare / 2)
  const line = box.lines[index]
  if (!line) return
  drawLine(document, line, {
    x: x + box.left + PADDING,
    baseline: baseline(y + at.top + (spare % 2 === 0 ? 0 : pitch / 2), pitch, look.sizePt),
    width: box.right - box.left - PADDING * 2,
    sizePt: look.sizePt,
    align: box.align,
    tracking: 0,
    scale: 100,
    red: false,
  })
}
