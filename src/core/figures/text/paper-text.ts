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
    else if (cells === width || (cells < width && isTotalLine(part.text))) blocks.at(-1)?.push(part)
    else {
      blocks.push([part])
      width = cells
    }
  }
  return blocks.filter(({ length }) => length >= LEAST_ROWS)
}

/** 合计|1190|958|232 below rows that have a number before their name: it stands at the right end. */
const isTotalLine = (text: string) => /^\s*(?:合计|总计|共计)\s*[|｜│¦]/u.test(text)

function gridOfLines(lines: readonly Paragraph[]): PlacedGrid {
  const width = cellsIn(lines[0]).length
  const rows = lines.map(({ text, paragraph }) => ({
    row: paragraph,
    cells: padded(text.split(BAR), width).map((cell) => ({ text: cell.trim() })),
  }))
  const lineOf = new Map(lines.map((line) => [line.paragraph, line]))
  return {
    grid: { kind: 'grid', sheet: null, merges: 'lost', rows },
    placeOf: (row, column) => {
      const line = lineOf.get(row)
      const short = width - cellsIn(line).length
      return cellInLine(line, column === 0 ? 0 : Math.max(0, column - short))
    },
  }
}

const cellsIn = (line: Paragraph | undefined) => line?.text.split(BAR) ?? []

function padded([name, ...cells]: readonly string[], width: number): readonly string[] {
  const short = Math.max(0, width - 1 - cells.length)
  return [name ?? '', ...Array<string>(short).fill(''), ...cells]
}

function cellInLine(line: Paragraph | undefined, column: number): Span {
  const cells = cellsIn(line)
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
