import { CASE_NUMBER_SCHEMES, type CaseNumberScheme, parseCaseNumber } from './case-number.ts'
import { type BuiltRow, caseRow } from './case-row.ts'
import { daysIn } from './dates.ts'
import { cellText, ownTexts } from './grid-text.ts'
import { type HeadedGrid, headedGrid } from './headed-grid.ts'
import type { Header } from './header.ts'
import { meaningOfHeading } from './headings.ts'
import type { ListKind, ReadColumn, ReadProblem, ReadTable, RowPlace } from './list.ts'
import type { Meaning } from './meaning.ts'
import type { Grid, GridRow, ReadCell } from './paper.ts'
import { datedIn, handedOverIn, listKind, yearIn } from './paper-head.ts'
import { squash } from './plain-text.ts'
import { recogniseColumns } from './recognise-columns.ts'
import type { RowContext } from './row-context.ts'
import { loneLineKind, rowKind } from './row-kind.ts'
import { cellProblems, rowProblems } from './row-problems.ts'
import { indexColumns, joinViews, type RowView, viewOf } from './row-view.ts'
import type { TableTemplate } from './template.ts'
import { totalProblems } from './totals.ts'

/** What is known before a table is read. */
export type GridReading = {
  readonly template: TableTemplate | null
  readonly schemes?: readonly CaseNumberScheme[]
  /** The lines that stand above the grid in the paper. */
  readonly before: readonly string[]
  /** The lines below it, where notes and totals may stand. */
  readonly after: readonly string[]
  /** What the first table of the paper told, where this one is silent. */
  readonly year: number | null
}

/** A table as it was understood; the year is handed on to the next table of the paper. */
export type GridRead = {
  readonly table: ReadTable
  readonly kind: ListKind
  readonly year: number | null
}

/** A grid understood as a table of cases; null when nothing in it reads as headings or numbers. */
export function readGrid(grid: Grid, reading: GridReading): GridRead | null {
  const headed = headedGrid(grid, reading.template)
  return headed === null ? null : readTable(headed, reading)
}

function readTable({ grid, header }: HeadedGrid, reading: GridReading): GridRead {
  const title = [
    ...reading.before,
    ...grid.rows.slice(0, header.first).flatMap((row) => ownTexts(row).join(' ')),
  ]
  const { template } = reading
  const expected = template?.kind ?? kindOf(header, title, grid)
  const columns = recogniseColumns(grid, header, { template, kind: expected })
  const kind =
    expected === 'unknown'
      ? listKind(title, new Set(columns.map(({ meaning }) => meaning)))
      : expected
  const found = withLinesBelow(sortRows(grid, header, columns), reading.after, grid)
  const year = yearIn(title) ?? yearOfRows(found.views, columns) ?? reading.year
  const context: RowContext = {
    kind,
    index: indexColumns(columns),
    year,
    handedOverAt: handedOverIn(title, kind),
    datedAt: datedIn(title),
    schemes: reading.schemes ?? CASE_NUMBER_SCHEMES,
    dates: new Map(),
  }
  const built = found.views.map((view) => ({ view, built: caseRow(view, context) }))
  const rows = built.map(({ built: { row } }) => row)
  const problems = [
    ...built.flatMap((one) => problemsOf(grid, one, context, columns)),
    ...(found.total === null ? [] : totalProblems(found.total.text, rows, found.total.at)),
  ]
  const table: ReadTable = {
    title,
    sheet: grid.sheet,
    columns: columns.filter(({ heading, meaning }) => heading !== '' || meaning !== 'other'),
    rows,
    totalRow: found.total?.text ?? null,
    notesRow: found.notes.length === 0 ? null : found.notes.join('\n'),
    supplementOf: null,
    problems,
  }
  return { table, kind, year }
}

function problemsOf(
  grid: Grid,
  { view, built }: { view: RowView; built: BuiltRow },
  context: RowContext,
  columns: readonly ReadColumn[],
): readonly ReadProblem[] {
  return [...cellProblems(grid, view, columns), ...rowProblems(grid, view, built, context)]
}

function kindOf(header: Header, title: readonly string[], grid: Grid): ListKind {
  const meanings = header.headings.map((heading, i) => meaningOfHeading(heading, header.parents[i]))
  const known = new Set(meanings.filter((meaning): meaning is Meaning => meaning !== null))
  return listKind([...title, grid.sheet ?? ''], known)
}

type Sorted = {
  readonly views: readonly RowView[]
  readonly total: { readonly text: string; readonly at: RowPlace } | null
  readonly notes: readonly string[]
}

/** Notes and a total may stand under the table instead of in it. */
function withLinesBelow(found: Sorted, lines: readonly string[], grid: Grid): Sorted {
  const notes = lines.filter((line) => loneLineKind(line) === 'notes')
  const total = lines.find((line) => loneLineKind(line) === 'total')
  const at = { sheet: grid.sheet, page: null, row: grid.rows.at(-1)?.row ?? 0 }
  return {
    ...found,
    notes: [...found.notes, ...notes],
    total: found.total ?? (total === undefined ? null : { text: total, at }),
  }
}

/** The rows of data; totals, notes and sections apart; page breaks mended; lost merges refilled. */
function sortRows(grid: Grid, header: Header, columns: readonly ReadColumn[]): Sorted {
  const views: RowView[] = []
  const notes: string[] = []
  let total: Sorted['total'] = null
  let section: string | null = null
  let page: number | undefined
  grid.rows.slice(header.last + 1).forEach((row, i, all) => {
    const found = rowKind(row, header, i === all.length - 1)
    if (found.kind === 'section') section = found.text
    if (found.kind === 'notes') notes.push(found.text)
    if (found.kind === 'total')
      total = { text: found.text, at: { sheet: grid.sheet, page: row.page ?? null, row: row.row } }
    if (found.kind !== 'data') return
    if (isTally(row, columns)) {
      notes.push(ownTexts(row).join(' '))
      return
    }
    const view = viewOf(grid, row, section, columns.length)
    const last = views.at(-1)
    const isCutOff = row.page !== page && last && (isRest(view, columns) || isRest(last, columns))
    if (last !== undefined && isUnderSameCase(view, columns))
      views[views.length - 1] = joinViews(last, view, (one, two) => `${one}\n${two}`)
    else if (last !== undefined && isCutOff) views[views.length - 1] = joinViews(last, view)
    else views.push(refilled(view, last, { grid, columns, isCut: row.page !== page }))
    page = row.page
  })
  return { views, total, notes }
}

const numbered = (columns: readonly ReadColumn[]) =>
  columns.find(({ meaning }) => meaning === 'caseNumber')?.column

/** A line of sums by kind under the cases: 大气 2件. */
function isTally(row: GridRow, columns: readonly ReadColumn[]): boolean {
  const column = numbered(columns)
  const texts = ownTexts(row).map(squash)
  if (column === undefined || cellText(row.cells[column]) !== '') return false
  const isShort = texts.length <= 3 && texts.every((text) => text.length <= 12)
  return isShort && texts.some((text) => /^\d+(?:件|个|宗|起)$/.test(text))
}

/**
 * Further rows under one merged number say more of the same case: its other units under one merged
 * text, or its further complaints under one merged serial.
 */
function isUnderSameCase(view: RowView, columns: readonly ReadColumn[]): boolean {
  const isUnder = (meaning: Meaning) => {
    const column = columns.find((one) => one.meaning === meaning)?.column
    return column !== undefined && view.cells[column]?.covered === 'down'
  }
  return isUnder('caseNumber') && (isUnder('complaint') || isUnder('no'))
}

/**
 * The first row of a page goes on where the page before ended when it has no serial of its own, and
 * no case number either, or only the end of one that the break cut.
 */
function isRest(view: RowView, columns: readonly ReadColumn[]): boolean {
  const textUnder = (meaning: Meaning) => {
    const column = columns.find((one) => one.meaning === meaning)
    return column === undefined ? null : cellText(view.cells[column.column])
  }
  const no = textUnder('no')
  const number = textUnder('caseNumber')
  if (no === null && number === null) return false
  if ((no ?? '') !== '') return false
  return (
    (number ?? '') === '' ||
    (no !== null && parseCaseNumber(number ?? '').scheme === null) ||
    (no !== null && /^\d{1,4}\*?$/.test(number ?? ''))
  )
}

const REPEATING: ReadonlySet<Meaning> = new Set<Meaning>([
  'regions',
  'units',
  'leadUnits',
  'supportUnits',
  'leader',
  'receivedAt',
  'handedOverAt',
  'dueAt',
  'batch',
])

/**
 * An empty cell of a repeating kind takes the value above where the file has lost its merges, and
 * where a page break cut a merged cell.
 */
function refilled(
  view: RowView,
  above: RowView | undefined,
  {
    grid,
    columns,
    isCut,
  }: { readonly grid: Grid; readonly columns: readonly ReadColumn[]; readonly isCut: boolean },
): RowView {
  if (above === undefined) return view
  const cells: ReadCell[] = [...view.cells]
  for (const { meaning, column } of columns) {
    const over = above.cells[column]
    if (!REPEATING.has(meaning) || over === undefined || cellText(cells[column]) !== '') continue
    const isLost = grid.merges === 'lost' || isCut || cells[column]?.covered === 'down'
    if (!isLost) continue
    while (cells.length < column) cells.push({ text: '' })
    cells[column] = { ...over, covered: 'down' }
  }
  return { ...view, cells }
}

/** The year that full dates or case numbers in the rows themselves speak of. */
function yearOfRows(views: readonly RowView[], columns: readonly ReadColumn[]): number | null {
  const dates = columns.filter(({ meaning }) =>
    ['handedOverAt', 'receivedAt', 'dueAt'].includes(meaning),
  )
  const numbers = columns.find(({ meaning }) => meaning === 'caseNumber')
  for (const view of views.slice(0, 500)) {
    for (const { column } of dates) {
      const [day] = daysIn(cellText(view.cells[column]))
      if (day !== undefined) return Number(day.slice(0, 4))
    }
  }
  for (const view of views.slice(0, 50)) {
    const { year } = parseCaseNumber(cellText(view.cells[numbers?.column ?? -1]))
    if (year !== null) return year
  }
  return null
}
