import { isAnswer } from './column-content.ts'
import { cellText, gridWidth } from './grid-text.ts'
import type { Header } from './header.ts'
import { labelsOf } from './heading-levels.ts'
import { meaningOfHeading } from './headings.ts'
import type { Meaning } from './meaning.ts'
import type { Grid, GridRow, ReadCell } from './paper.ts'
import { squash } from './plain-text.ts'

const FEWEST = 4
const LONGEST_LABEL = 14
/** One of these beside a text makes a list; a table of figures may have a column of headings too. */
const DECIDING: readonly Meaning[] = ['caseNumber', 'findings', 'requirement', 'goal', 'measures']
const TEXTS: ReadonlySet<Meaning> = new Set<Meaning>(['complaint', 'problem'])

/**
 * A list that lies on its side, with the headings in its first column and a case in each further one,
 * set upright; null when the grid stands as lists do.
 */
export function turnedGrid(grid: Grid): { readonly grid: Grid; readonly header: Header } | null {
  const first = grid.rows.findIndex((row) => labelOf(row) !== null)
  if (first < 0) return null
  const rest = grid.rows.slice(first)
  const end = rest.findLastIndex((row) => labelOf(row) !== null)
  const fields = rest.slice(0, end + 1)
  if (!lies(fields)) return null
  const width = gridWidth({ ...grid, rows: fields })
  const records = Array.from(
    { length: width },
    (_, column): GridRow => ({
      row: column + 1,
      cells: fields.map(({ cells }) => turned(cells[column])),
    }),
  )
  const [heads, ...cases] = records
  if (heads === undefined) return null
  const filled = cases.filter(({ cells }) =>
    cells.some((cell) => cell.covered !== 'right' && squash(cell.text) !== ''),
  )
  const rows = [...grid.rows.slice(0, first), heads, ...filled, ...rest.slice(end + 1)]
  return { grid: { ...grid, rows }, header: { first, last: first, ...labelsOf([heads]) } }
}

function labelOf({ cells }: GridRow): Meaning | null {
  const [cell] = cells
  const text = squash(cell?.text ?? '')
  if (cell?.covered !== undefined || text === '' || text.length > LONGEST_LABEL) return null
  return cells.slice(1).some((next) => next.covered !== 'right') ? meaningOfHeading(text) : null
}

/** Nearly every row begins with a heading, each another one, and no heading stands elsewhere. */
function lies(fields: readonly GridRow[]): boolean {
  const labels = fields.map(labelOf).filter((meaning): meaning is Meaning => meaning !== null)
  const kinds = new Set(labels)
  const isList = DECIDING.some((meaning) => kinds.has(meaning))
  if (labels.length < FEWEST || kinds.size * 10 < labels.length * 8) return false
  if (labels.length * 10 < fields.length * 8 || !isList) return false
  if (![...TEXTS].some((meaning) => kinds.has(meaning))) return false
  const elsewhere = fields.flatMap(({ cells }) =>
    cells.slice(1).filter((cell) => cell.covered === undefined && isLabel(cell.text)),
  )
  return elsewhere.length * 4 <= labels.length
}

function isLabel(text: string): boolean {
  const plain = squash(text)
  return plain.length <= LONGEST_LABEL && !isAnswer(plain) && meaningOfHeading(plain) !== null
}

/** A value that goes for several cases is one cell over them: it then reaches down. */
function turned(cell: ReadCell | undefined): ReadCell {
  if (cell === undefined) return { text: '' }
  const { covered, ...own } = cell
  if (covered === undefined) return own
  return { text: cellText({ text: own.text }), covered: covered === 'right' ? 'down' : 'right' }
}
