import type { HeadingLabels } from './header.ts'
import { meaningOfHeading, plainHeading } from './headings.ts'
import { isMarkedWord } from './mark-columns.ts'
import type { Grid, GridRow } from './paper.ts'
import { squash, tidy } from './plain-text.ts'

const MOST_LEVELS = 4

/** The last row of headings that begin in row `first`: merges say it, else what stands under the gaps. */
export function lastHeadingRow(grid: Grid, first: number): number {
  let last = first
  while (last - first + 1 < MOST_LEVELS && isSpanned(grid.rows[last], grid.rows[last + 1])) last++
  if (last > first) return last
  const [upper, lower] = [grid.rows[first], grid.rows[first + 1]]
  return upper !== undefined && lower !== undefined && isSecondLevel(upper, lower)
    ? first + 1
    : first
}

/** A heading that reaches down into a row makes it a row of headings too. */
function isSpanned(upper: GridRow | undefined, lower: GridRow | undefined): boolean {
  if (upper === undefined || lower === undefined) return false
  return lower.cells.some(
    (cell, i) =>
      cell.covered === 'down' && squash(cell.text) !== '' && cell.text === upper.cells[i]?.text,
  )
}

/** Under merged headings, or with every label where the row above left a gap, stands a second level. */
function isSecondLevel(upper: GridRow, lower: GridRow): boolean {
  const own = lower.cells.flatMap((cell, i) =>
    cell.covered === undefined && squash(cell.text) !== '' ? [i] : [],
  )
  if (own.length === 0 || own.length > lower.cells.length - 2) return false
  if (own.some((i) => squash(lower.cells[i]?.text ?? '').length > 16)) return false
  const underGroup = own.filter((i) => {
    const above = upper.cells[i]
    const next = upper.cells[i + 1]
    return (
      above?.covered === 'right' ||
      squash(above?.text ?? '') === '' ||
      next?.covered === 'right' ||
      squash(next?.text ?? '') === ''
    )
  })
  const known = own.filter((i) => {
    const text = lower.cells[i]?.text ?? ''
    return meaningOfHeading(text, parentAt(upper, i)) !== null || isMarkedWord(text)
  })
  return underGroup.length === own.length && known.length * 2 >= own.length
}

/** The group heading over a column: its own cell, or the nearest one to the left that spans it. */
function parentAt(upper: GridRow, column: number): string {
  for (let i = column; i >= 0; i--) {
    const text = tidy(upper.cells[i]?.text ?? '')
    if (text !== '') return text
  }
  return ''
}

/** The leaf label of every column, with the group that it stands under. */
export function labelsOf(rows: readonly GridRow[]): HeadingLabels {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  const headings: string[] = []
  const parents: string[] = []
  const all: string[] = []
  for (let i = 0; i < width; i++) {
    const leaf = rows.findLastIndex(({ cells }, level) => {
      const cell = cells[i]
      return level === 0 || (cell?.covered !== 'down' && squash(cell?.text ?? '') !== '')
    })
    const cell = rows[leaf]?.cells[i]
    const over = leaf > 0 ? rows[leaf - 1] : undefined
    headings.push(cell?.covered === 'right' ? '' : tidy(cell?.text ?? ''))
    parents.push(over === undefined ? '' : parentAt(over, i))
    for (const row of rows) all.push(tidy(row.cells[i]?.text ?? ''))
  }
  const labels = new Set(all.map(plainHeading).filter((label) => label !== ''))
  return { headings, parents, labels }
}
