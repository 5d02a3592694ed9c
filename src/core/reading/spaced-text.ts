import { meaningOfHeading } from './headings.ts'
import type { GridRow } from './paper.ts'
import type { TextGrid } from './text-grid.ts'

const GAP = /\t|[^\S\n]{2,}|\u3000+/u
/** Single blanks, where no cell holds one itself. */
const BLANK = /[^\S\n]+/u
const FEWEST = 4

/**
 * Cells parted by wide gaps, as a table copied into a message becomes: a line of headings, and under
 * it lines that part into as many cells. Null where the lines do not keep to the columns.
 */
export function spacedGrid(lines: readonly string[]): TextGrid | null {
  return partedGrid(lines, GAP) ?? partedGrid(lines, BLANK)
}

function partedGrid(lines: readonly string[], gap: RegExp): TextGrid | null {
  const parted = lines.map((line) => line.trim().split(gap))
  const head = parted.findIndex(isHead)
  const width = parted[head]?.length ?? 0
  const body = parted.slice(head + 1)
  const whole = body.filter((cells) => cells.length === width).length
  if (head < 0 || whole === 0 || whole * 10 < body.length * 8) return null
  const rows = parted.slice(head).map(
    (cells, i): GridRow => ({
      row: head + i + 1,
      cells: cells.map((text) => ({ text })),
    }),
  )
  const grid = { kind: 'grid', sheet: null, merges: 'lost', rows } as const
  return { grid, before: lines.slice(0, head) }
}

function isHead(cells: readonly string[]): boolean {
  const known = cells.filter((cell) => meaningOfHeading(cell) !== null).length
  return known >= FEWEST && known * 10 >= cells.length * 8
}
