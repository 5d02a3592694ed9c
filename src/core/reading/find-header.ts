import { looksLikeCaseNumber } from './case-number.ts'
import { ownTexts } from './grid-text.ts'
import type { Header } from './header.ts'
import { labelsOf, lastHeadingRow } from './heading-levels.ts'
import { meaningOfHeading, plainHeading } from './headings.ts'
import { isMarkedWord } from './mark-columns.ts'
import type { Grid, GridRow } from './paper.ts'
import { squash } from './plain-text.ts'
import { headingsOfTemplate, type TableTemplate } from './template.ts'

const SEARCHED_ROWS = 60
const LONGEST_LABEL = 30

/** The first row that reads as headings or carries those of a template, with the levels under it where there are some. */
export function findHeader(grid: Grid, template: TableTemplate | null = null): Header | null {
  const limit = Math.min(grid.rows.length, SEARCHED_ROWS)
  const named = template === null ? NONE : headingsOfTemplate(template)
  for (let i = 0; i < limit; i++) {
    const row = grid.rows[i]
    if (row === undefined || !(isHeadingRow(row) || isNamedRow(row, named))) continue
    const last = lastHeadingRow(grid, i)
    return { first: i, last, ...labelsOf(grid.rows.slice(i, last + 1)) }
  }
  return null
}

const NONE: ReadonlySet<string> = new Set()

function isHeadingRow(row: GridRow): boolean {
  const texts = ownTexts(row)
  if (texts.length < 2 || texts.some((text) => squash(text).length > LONGEST_LABEL)) return false
  if (texts.some((text) => /\d{6}/.test(text) && looksLikeCaseNumber(text))) return false
  const known = texts.map((text) => meaningOfHeading(text)).filter((meaning) => meaning !== null)
  const kinds = new Set(known)
  const marks = texts.filter((text) => meaningOfHeading(text) === null && isMarkedWord(text))
  const isEnough =
    kinds.size >= Math.min(3, texts.length) && (known.length + marks.length) * 2 >= texts.length
  return isEnough || (texts.length === 3 && kinds.has('caseNumber') && kinds.size === 2)
}

/** At least two, and half of its cells, are headings that the template names. */
function isNamedRow(row: GridRow, named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false
  const texts = ownTexts(row)
  const count = texts.filter((text) => named.has(plainHeading(text))).length
  return count >= 2 && count * 2 >= texts.length
}

/** Whether a row only repeats the headings, as on every printed page. */
export function repeatsHeader(row: GridRow, header: Header): boolean {
  const texts = ownTexts(row)
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_LABEL)) return false
  const same = texts.filter((text) => header.labels.has(plainHeading(text)))
  return same.length * 10 >= texts.length * 7
}
