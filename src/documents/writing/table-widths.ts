import type { Cell } from '../../core/bulletin/blocks.ts'
import { widthInCharacters } from '../../core/bulletin/fit-line.ts'
import { placeCells } from '../../core/bulletin/table-grid.ts'

/** What a table is drawn from. */
export type TableContent = {
  readonly widths: readonly number[]
  readonly header: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Free room at both sides of a cell's text, together, in points. */
export const CELL_PADDING = 6

/** A word takes no more than this share of the table from the other columns. */
const WIDEST_SHARE = 0.3
/** Digits and capitals may be a little wider than half a character. */
const WORD_WIDTH = 1.25

/**
 * Columns' widths in whole twips that add up to `width`: in the proportions asked for, but wide enough
 * that no number or word of a column must be cut.
 */
export function columnWidths(
  table: TableContent,
  width: number,
  sizePt: number,
): readonly number[] {
  const total = table.widths.reduce((sum, part) => sum + part, 0) || 1
  const wanted = table.widths.map((part) => (part / total) * width)
  const least = leastWidths(table, sizePt).map((points) =>
    Math.min(points * 20, width * WIDEST_SHARE),
  )
  return shareWidth(raised(wanted, least, width), width)
}

/** Whole twips that keep the proportions and add up to `width`. */
export function shareWidth(proportions: readonly number[], width: number): readonly number[] {
  const total = proportions.reduce((sum, part) => sum + part, 0) || 1
  let before = 0
  let edge = 0
  return proportions.map((part) => {
    before += part
    const next = Math.round((before / total) * width)
    const own = next - edge
    edge = next
    return own
  })
}

/** How many lines a cell's text takes in a column of `widthPt`, near enough to decide where a row may break. */
export function linesInCell(cell: Cell, widthPt: number, sizePt: number): number {
  const free = Math.max(sizePt, widthPt - CELL_PADDING)
  const lines = cell.paragraphs.flatMap((text) => text.split('\n'))
  return lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((widthInCharacters(line) * sizePt) / free)),
    0,
  )
}

/** Columns that are too narrow get what they need; the others give it in proportion to what they have to spare. */
function raised(
  wanted: readonly number[],
  least: readonly number[],
  width: number,
): readonly number[] {
  const missing = wanted.reduce(
    (sum, part, index) => sum + Math.max(0, (least[index] ?? 0) - part),
    0,
  )
  const spare = wanted.reduce(
    (sum, part, index) => sum + Math.max(0, part - (least[index] ?? 0)),
    0,
  )
  if (missing === 0 || spare <= missing || width <= 0) return wanted
  return wanted.map((part, index) => {
    const need = least[index] ?? 0
    return part <= need ? need : part - ((part - need) / spare) * missing
  })
}

function leastWidths(table: TableContent, sizePt: number): readonly number[] {
  const least = table.widths.map(() => 0)
  const sections = [
    placeCells(table.header, table.widths.length),
    placeCells(table.rows, table.widths.length),
  ]
  for (const { cell, column, columns } of sections.flat(2)) {
    if (columns > 1) continue
    const longest = cell.paragraphs.reduce((most, text) => Math.max(most, longestWord(text)), 0)
    least[column] = Math.max(least[column] ?? 0, longest * WORD_WIDTH * sizePt + CELL_PADDING)
  }
  return least
}

function longestWord(text: string): number {
  return [...text.matchAll(/[!-~]+/g)].reduce(
    (most, [word]) => Math.max(most, widthInCharacters(word)),
    1,
  )
}
