import {
  type Grid,
  isGrid,
  type PaperPart,
  type Paragraph,
  type ReadPaper,
} from '../../reading/paper.ts'
import type { CheckPlace } from './place.ts'

const BAR = /[|｜│¦]/u
const LEAST_ROWS = 3

/** A table with the places of its cells: their first and last characters where it is drawn in the text. */
export type PlacedGrid = {
  readonly grid: Grid
  readonly placeOf: (row: number, column: number) => Span
}
type Span = { readonly from: CheckPlace; readonly to: CheckPlace }

/** The running text of a paper: its paragraphs but for tables drawn in them. */
export function paragraphsOf(parts: readonly PaperPart[]): readonly Paragraph[] {
  const barred = new Set(barredBlocks(parts).flat())
  return parts.filter((part): part is Paragraph => !(isGrid(part) || barred.has(part)))
}

/** The tables of a paper, and those drawn with bars in its text. */
export function gridsOf({ parts }: ReadPaper): readonly PlacedGrid[] {
  return [...parts.filter(isGrid).map(placedGrid), ...barredBlocks(parts).map(gridOfLines)]
}

function placedGrid(grid: Grid, index: number): PlacedGrid {
  return {
    grid,
    placeOf: (row, column) => {
      const place = { sheet: grid.sheet, table: index + 1, row, column: column + 1 }
      return { from: place, to: place }
    },
  }
}

/** Lines one after the other that bars part into as many cells. */
function barredBlocks(parts: readonly PaperPart[]): readonly (readonly Paragraph[])[] {
  const blocks: Paragraph[][] = []
  let width = 0
  for (const part of parts) {
    const cells = isGrid(part) || /[。；;]/u.test(part.text) ? 0 : part.text.split(BAR).length
    if (isGrid(part) || cells < 2) width = 0
    else if (cells === width) blocks.at(-1)?.push(part)
    else {
      blocks.push([part])
      width = cells
    }
  }
  return blocks.filter(({ length }) => length >= LEAST_ROWS)
}

function gridOfLines(lines: readonly Paragraph[]): PlacedGrid {
  const rows = lines.map(({ text, paragraph }) => ({
    row: paragraph,
    cells: text.split(BAR).map((cell) => ({ text: cell.trim() })),
  }))
  const lineOf = new Map(lines.map((line) => [line.paragraph, line]))
  return {
    grid: { kind: 'grid', sheet: null, merges: 'lost', rows },
    placeOf: (row, column) => cellInLine(lineOf.get(row), column),
  }
}

function cellInLine(line: Paragraph | undefined, column: number): Span {
  const cells = line?.text.split(BAR) ?? []
  const before = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0)
  const cell = cells[column] ?? ''
  const start = before + (cell.length - cell.trimStart().length)
  const at = (character: number) => ({
    paragraph: line?.paragraph ?? 1,
    ...(line?.page !== undefined && { page: line.page }),
    character,
  })
  return { from: at(start + 1), to: at(start + Math.max(1, cell.trim().length)) }
}
