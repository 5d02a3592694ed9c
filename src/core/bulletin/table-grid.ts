import type { Cell } from './blocks.ts'

/** A cell at its place: first column and row, and how far it reaches. */
export type PlacedCell = {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly rows: number
}

/**
 * Puts cells into a grid of `width` columns: each takes the first free place of its row, as in HTML.
 * Cells that would stick out are cut to the grid, and cells beyond it open no new column but are joined
 * to the last one, so that no text is lost.
 */
export function placeCells(
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly (readonly PlacedCell[])[] {
  const takenUntil: number[] = Array.from({ length: width }, () => 0)
  return rows.map((cells, row) => {
    const placed: PlacedCell[] = []
    for (const cell of cells) {
      const column = freeColumn(takenUntil, row)
      if (column === null) joinToLast(placed, cell)
      else placed.push(place(cell, { row, column, rowCount: rows.length }, takenUntil))
    }
    return placed
  })
}

type Place = { readonly row: number; readonly column: number; readonly rowCount: number }

function place(cell: Cell, at: Place, takenUntil: number[]): PlacedCell {
  const rows = Math.min(Math.max(1, cell.rowSpan ?? 1), at.rowCount - at.row)
  const wanted = Math.max(1, cell.columnSpan ?? 1)
  let columns = 0
  while (columns < wanted && (takenUntil[at.column + columns] ?? Infinity) <= at.row) {
    takenUntil[at.column + columns] = at.row + rows
    columns += 1
  }
  return { cell, row: at.row, column: at.column, columns, rows }
}

function freeColumn(takenUntil: readonly number[], row: number): number | null {
  const column = takenUntil.findIndex((until) => until <= row)
  return column < 0 ? null : column
}

function joinToLast(placed: PlacedCell[], extra: Cell): void {
  const last = placed.pop()
  if (!last) return
  placed.push({
    ...last,
    cell: { ...last.cell, paragraphs: [...last.cell.paragraphs, ...extra.paragraphs] },
  })
}
