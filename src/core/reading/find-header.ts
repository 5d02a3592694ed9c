import { ownTexts } from './grid-text.ts'
import { meaningOfHeading, plainHeading } from './headings.ts'
import type { Grid, GridRow } from './paper.ts'
import { squash, tidy } from './plain-text.ts'
import { headingsOfTemplate, type TableTemplate } from './template.ts'

/** The rows of a grid that carry the headings (by their place in `grid.rows`) and the leaf labels. */
export type Header = {
  readonly first: number
  readonly last: number
  readonly headings: readonly string[]
  readonly parents: readonly string[]
  /** All labels in plain form, by which a repeated header is known. */
  readonly labels: ReadonlySet<string>
}

const SEARCHED_ROWS = 60
const LONGEST_LABEL = 30

/** The first row that reads as headings or carries those of a template, with a second level under it where there is one. */
export function findHeader(grid: Grid, template: TableTemplate | null = null): Header | null {
  const limit = Math.min(grid.rows.length, SEARCHED_ROWS)
  const named = template === null ? NONE : headingsOfTemplate(template)
  for (let i = 0; i < limit; i++) {
    const row = grid.rows[i]
    if (row === undefined || !(isHeadingRow(row) || isNamedRow(row, named))) continue
    const below = grid.rows[i + 1]
    const last = below !== undefined && isSecondLevel(row, below) ? i + 1 : i
    return { first: i, last, ...labels(row, last > i ? below : undefined) }
  }
  return null
}

const NONE: ReadonlySet<string> = new Set()

function isHeadingRow(row: GridRow): boolean {
  const texts = ownTexts(row)
  if (texts.length < 2 || texts.some((text) => squash(text).length > LONGEST_LABEL)) return false
  const known = texts.map((text) => meaningOfHeading(text)).filter((meaning) => meaning !== null)
  const kinds = new Set(known)
  const isEnough = kinds.size >= Math.min(3, texts.length) && known.length * 2 >= texts.length
  return isEnough || (texts.length === 3 && kinds.has('caseNumber') && kinds.size === 2)
}

/** At least two, and half of its cells, are headings that the template names. */
function isNamedRow(row: GridRow, named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false
  const texts = ownTexts(row)
  const count = texts.filter((text) => named.has(plainHeading(text))).length
  return count >= 2 && count * 2 >= texts.length
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
  const known = own.filter(
    (i) => meaningOfHeading(lower.cells[i]?.text ?? '', parentAt(upper, i)) !== null,
  )
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

function labels(upper: GridRow, lower: GridRow | undefined): Omit<Header, 'first' | 'last'> {
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0)
  const headings: string[] = []
  const parents: string[] = []
  for (let i = 0; i < width; i++) {
    const over = upper.cells[i]
    const under = lower?.cells[i]
    const leaf = under === undefined || under.covered === 'down' ? '' : tidy(under.text)
    headings.push(leaf !== '' ? leaf : over?.covered === 'right' ? '' : tidy(over?.text ?? ''))
    parents.push(leaf !== '' ? parentAt(upper, i) : '')
  }
  const plain = [...headings, ...parents].map(plainHeading).filter((label) => label !== '')
  return { headings, parents, labels: new Set(plain) }
}

/** Whether a row only repeats the headings, as on every printed page. */
export function repeatsHeader(row: GridRow, header: Header): boolean {
  const texts = ownTexts(row)
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_LABEL)) return false
  const same = texts.filter((text) => header.labels.has(plainHeading(text)))
  return same.length * 10 >= texts.length * 7
}
