import type { GridRow, ReadCell } from '../../core/reading/paper.ts'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'

/** A merged block: first and last row as numbered in the file, columns from 0. */
export type Merge = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const EMPTY: ReadCell = { text: '' }

/** Lets every cell under or beside a merge repeat the text of its first cell. */
export function spreadMerges(
  rows: readonly GridRow[],
  merges: readonly Merge[],
): readonly GridRow[] {
  if (merges.length === 0) return rows
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  const byNumber = new Map(rows.map((row, i) => [row.row, i]))
  const out: GridRow[] = [...rows]
  let spreadCells = 0
  for (const merge of merges) {
    const first = byNumber.get(merge.top)
    const anchor = first === undefined ? undefined : out[first]?.cells[merge.left]
    if (anchor === undefined || anchor.text === '') continue
    for (const number of rowsWithin(rows, byNumber, merge)) {
      // Merges of a sound sheet never lie over one another, so that together they are no larger than it.
      spreadCells += Math.min(merge.right, width) + 1
      if (spreadCells > LIMITS.cells) throw new PaperRefused('unpacks-too-large')
      const i = byNumber.get(number)
      const row = i === undefined ? undefined : out[i]
      if (i !== undefined && row !== undefined)
        out[i] = { ...row, cells: spread(row.cells, anchor, { merge, number, width }) }
    }
  }
  return out
}

function rowsWithin(
  rows: readonly GridRow[],
  byNumber: ReadonlyMap<number, number>,
  { top, bottom }: Merge,
): readonly number[] {
  if (top === bottom) return [top]
  const start = byNumber.get(top) ?? 0
  const within: number[] = []
  for (let i = start; i < rows.length; i++) {
    const number = rows[i]?.row ?? 0
    if (number > bottom) break
    within.push(number)
  }
  return within
}

function spread(
  cells: readonly ReadCell[],
  anchor: ReadCell,
  {
    merge,
    number,
    width,
  }: { readonly merge: Merge; readonly number: number; readonly width: number },
): readonly ReadCell[] {
  const out = [...cells]
  const right = Math.min(merge.right, Math.max(width - 1, merge.left))
  while (out.length <= right) out.push(EMPTY)
  for (let column = merge.left; column <= right; column++) {
    if (number === merge.top && column === merge.left) continue
    out[column] = { ...anchor, covered: column > merge.left ? 'right' : 'down' }
  }
  return out
}

/** `A1:J2` taken apart; null for anything else. */
export function parseRange(reference: string): Merge | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference)
  if (!parts) return null
  const left = columnNumber(parts[1] ?? '')
  const top = Number(parts[2])
  return {
    left,
    top,
    right: parts[3] === undefined ? left : columnNumber(parts[3]),
    bottom: parts[4] === undefined ? top : Number(parts[4]),
  }
}

/** A is 0, Z 25, AA 26. */
export function columnNumber(letters: string): number {
  let number = 0
  for (let i = 0; i < letters.length; i++) number = number * 26 + (letters.charCodeAt(i) - 64)
  return number - 1
}
