import {
  type Grid,
  type GridRow,
  isGrid,
  type PaperPart,
  type ReadCell,
} from '../../reading/paper.ts'
import { type Flow, flowOf } from './flow.ts'
import type { CellPlace } from './place.ts'

/** A table of more columns lists cases; its cells are no paper. */
const MOST_COLUMNS = 4
const MOST_CELLS = 60
const LEAST_LENGTH = 20

/** The cells that hold sentences, where a table only lays out a paper: each a text of its own. */
export function cellFlows(parts: readonly PaperPart[]): readonly Flow[] {
  return parts.filter(isGrid).flatMap((grid, index) => flowsIn(grid, index + 1))
}

function flowsIn(grid: Grid, table: number): readonly Flow[] {
  const isWide = grid.rows.some(({ cells }) => cells.length > MOST_COLUMNS)
  const told = grid.rows
    .filter((row) => !isWide || isOneCell(row))
    .flatMap(({ row, cells }) =>
      cells.flatMap((cell, index) =>
        isProse(cell)
          ? [{ text: cell.text, place: { sheet: grid.sheet, table, row, column: index + 1 } }]
          : [],
      ),
    )
  return told.length > MOST_CELLS ? [] : told.map(({ text, place }) => flowIn(text, place))
}

/** A note that takes a row of its own. */
function isOneCell({ cells }: GridRow): boolean {
  return (
    cells.filter(({ text, covered }) => covered === undefined && text.trim() !== '').length === 1
  )
}

function isProse({ text, covered }: ReadCell): boolean {
  return (
    covered === undefined && text.length >= LEAST_LENGTH && /[。；]/u.test(text) && /\d/u.test(text)
  )
}

function flowIn(text: string, place: CellPlace): Flow {
  const { text: flowing, placeOf } = flowOf([{ kind: 'paragraph', text, paragraph: 1 }])
  return {
    text: flowing,
    placeOf: (index) => ({ ...place, character: placeOf(index).character ?? 1 }),
  }
}
