import type { EntryId } from '../book/entry.ts'
import { canonicalText } from '../ledger/canonical-text.ts'
import { plainHeading } from '../reading/headings.ts'
import { type Grid, type GridRow, isGrid, type ReadPaper } from '../reading/paper.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { BookColumn, BookSheet } from '../table/book-columns.ts'
import { columnsOf } from '../table/book-sheet.ts'
import { readBookCell } from './book-cell.ts'

type Content = Readonly<Record<string, unknown>>

/** Where in the file something stands: sheet, row and column as their user sees them. */
export type SheetPlace = {
  readonly sheet: string | null
  readonly row: number | null
  /** The heading of the column. */
  readonly column: string | null
}

export type SheetProblem = SheetPlace & { readonly message: string }

/** What would become of an entry that a list tells: begun, changed, or left as it is. */
export type EntryOfSheet = {
  readonly sheet: string | null
  readonly row: number
  readonly content: Content
  readonly fate:
    | { readonly fate: 'new' }
    | { readonly fate: 'same' | 'changed'; readonly entryId: EntryId }
}

/** What a list would make of a book's entries; while it has problems nothing is stored. */
export type SheetPlan = {
  readonly entries: readonly EntryOfSheet[]
  readonly problems: readonly SheetProblem[]
  /** Headings that no column of the book knows; what stands below them is left aside. */
  readonly unknownHeadings: readonly string[]
}

/** An entry of the book as it stands. */
export type KnownEntry = { readonly entryId: EntryId; readonly content: Content }

type Given = {
  readonly sheet: BookSheet
  readonly settings: RoundSettings
  readonly known: readonly KnownEntry[]
}

/** What a list would become in a book: every sheet and table that has its headings, row by row. */
export function planBookSheet(paper: ReadPaper, given: Given): SheetPlan {
  const tables = paper.parts.filter(isGrid).flatMap((grid) => headed(grid, given.sheet) ?? [])
  if (tables.length === 0) {
    const needed = columnsOf(given.sheet).filter(({ isNeeded }) => isNeeded)
    const headings = needed.map(({ heading }) => heading).join('、')
    const message = `没有找到表头：至少要有${headings}。`
    const nowhere = { sheet: null, row: null, column: null }
    return { entries: [], problems: [{ ...nowhere, message }], unknownHeadings: [] }
  }
  const read = tables.map((table) => readTable(table, given))
  const rows = merged(
    read.flatMap(({ rows }) => rows),
    given.sheet,
  )
  const fates = fatesOf(rows, given)
  return {
    entries: fates.entries,
    problems: [...read.flatMap(({ problems }) => problems), ...fates.problems],
    unknownHeadings: [...new Set(tables.flatMap(({ unknown }) => unknown))],
  }
}

type Headed = {
  readonly grid: Grid
  readonly at: number
  readonly places: readonly (readonly [number, BookColumn, string])[]
  readonly unknown: readonly string[]
}

const LOOKED_AT = 20

/** The first row that has the headings of every column that an entry needs. */
function headed(grid: Grid, sheet: BookSheet): Headed | null {
  const needed = sheet.columns.filter(
    ({ isNeeded, otherwise }) => isNeeded && otherwise === undefined,
  )
  for (const [at, { cells }] of grid.rows.slice(0, LOOKED_AT).entries()) {
    const places: [number, BookColumn, string][] = []
    const unknown: string[] = []
    for (const [place, { text, covered }] of cells.entries()) {
      if (covered || text.trim() === '') continue
      const column = columnNamed(sheet, text, places)
      if (column) places.push([place, column, text])
      else unknown.push(text.trim())
    }
    const found = new Set(places.map(([, column]) => column))
    if (places.length > 1 && needed.every((column) => found.has(column))) {
      return { grid, at, places, unknown }
    }
  }
  return null
}

/** By its own heading first, then by its other names, without what stands in brackets; each column once. */
function columnNamed(
  sheet: BookSheet,
  text: string,
  taken: readonly (readonly [number, BookColumn, string])[],
): BookColumn | undefined {
  const free = columnsOf(sheet).filter((column) => !taken.some(([, other]) => other === column))
  const wanted = [bare(text), bare(text.replace(/[（(].*?[）)]/gu, ''))]
  const isNamed = (name: string) => wanted.includes(bare(name))
  return (
    free.find(({ heading }) => bare(heading) === wanted[0]) ??
    free.find(({ heading, aliases = [] }) =>
      [heading.replace(/[（(].*?[）)]/gu, ''), ...aliases].some(isNamed),
    )
  )
}

const bare = (text: string) => plainHeading(text).replace(/\s/gu, '')

type Row = {
  readonly sheet: string | null
  readonly row: number
  readonly content: Content
  /** The row of the field of which an entry has several; null where there is none. */
  readonly inner: Content | null
}

function readTable(
  { grid, at, places }: Headed,
  given: Given,
): { readonly rows: readonly Row[]; readonly problems: readonly SheetProblem[] } {
  const rows: Row[] = []
  const problems: SheetProblem[] = []
  for (const line of grid.rows.slice(at + 1)) {
    if (isEmpty(line, places) || isTotal(line)) continue
    const read = (column: BookColumn) => readOne(column, { line, places, given, grid, problems })
    const before = problems.length
    const content = contentOf(given.sheet.columns, read)
    const inner = innerOf(given.sheet, { line, places }, read)
    if (problems.length === before) rows.push({ sheet: grid.sheet, row: line.row, content, inner })
  }
  return { rows, problems }
}

type Reading = {
  readonly line: GridRow
  readonly places: Headed['places']
  readonly given: Given
  readonly grid: Grid
  readonly problems: SheetProblem[]
}

function readOne(column: BookColumn, { line, places, given, grid, problems }: Reading): unknown {
  const [place, , heading] = places.find(([, one]) => one === column) ?? []
  if (place === undefined || heading === undefined) return column.otherwise
  const cell = line.cells[place]
  const read = readBookCell(column, cell, { settings: given.settings, heading })
  if ('value' in read) return read.value
  const at = { sheet: grid.sheet, row: line.row, column: heading.trim() }
  problems.push({ ...at, message: read.problem })
  return undefined
}

function contentOf(columns: readonly BookColumn[], read: (column: BookColumn) => unknown): Content {
  const fields = columns.map((column) => [column, read(column)] as const)
  return Object.fromEntries(
    fields
      .filter(([{ kind }, value]) => kind !== 'lines' || value !== undefined)
      .map(([{ field }, value]) => [field, value]),
  )
}

/** A row that says nothing in the inner columns has no inner row. */
function innerOf(
  { rowsOf }: BookSheet,
  { line, places }: Pick<Reading, 'line' | 'places'>,
  read: (column: BookColumn) => unknown,
): Content | null {
  if (!rowsOf) return null
  const isTold = places.some(
    ([place, column]) =>
      rowsOf.columns.includes(column) && (line.cells[place]?.text.trim() ?? '') !== '',
  )
  return isTold ? contentOf(rowsOf.columns, read) : null
}

function isEmpty({ cells }: GridRow, places: Headed['places']): boolean {
  return places.every(([place]) => (cells[place]?.text.trim() ?? '') === '')
}

function isTotal({ cells }: GridRow): boolean {
  const first = cells.find(({ text }) => text.trim() !== '')
  return /^(?:合计|总计|小计|注[:：]|说明[:：]|填报人|制表)/u.test(first?.text.trim() ?? '')
}

/** Rows of one key in the books where several rows make an entry. */
function merged(rows: readonly Row[], sheet: BookSheet): readonly Row[] {
  const { rowsOf } = sheet
  if (!rowsOf) return rows
  const byKey = new Map<string, Row>()
  for (const row of rows) {
    const key = keyOf(row.content, sheet)
    const first = byKey.get(key)
    const inner = (first?.content[rowsOf.field] ?? []) as readonly Content[]
    const all = row.inner ? [...inner, row.inner] : inner
    const base = first ?? row
    byKey.set(key, { ...base, content: { ...base.content, [rowsOf.field]: all } })
  }
  return [...byKey.values()]
}

/** What has nothing to be known by is known by all that it says. */
function keyOf(content: Content, sheet: BookSheet): string {
  const { key } = sheet
  if (key.some((field) => content[field] === null)) {
    return canonicalText(withoutOptional(content, sheet))
  }
  return canonicalText(key.map((field) => content[field] ?? null))
}

function fatesOf(
  rows: readonly Row[],
  { sheet, known }: Given,
): Pick<SheetPlan, 'entries' | 'problems'> {
  const held = new Map(known.map((one) => [keyOf(one.content, sheet), one]))
  const seen = new Map<string, number>()
  const entries: EntryOfSheet[] = []
  const problems: SheetProblem[] = []
  for (const { sheet: name, row, content } of rows) {
    const key = keyOf(content, sheet)
    const earlier = seen.get(key)
    if (earlier !== undefined) {
      const message = `与第${earlier}行是同一条，请合并。`
      problems.push({ sheet: name, row, column: null, message })
      continue
    }
    seen.set(key, row)
    const there = held.get(key)
    const whole = { ...(there && optionalOf(there.content, sheet)), ...content }
    entries.push({ sheet: name, row, content: whole, fate: fateOf(whole, there) })
  }
  return { entries, problems }
}

/** What a row may leave unsaid: then what the book says of it stays. */
function optionalOf(content: Content, { columns }: BookSheet): Content {
  const fields = columns.filter(({ kind, field }) => kind === 'lines' && field in content)
  return Object.fromEntries(fields.map(({ field }) => [field, content[field]]))
}

function withoutOptional(content: Content, sheet: BookSheet): Content {
  const optional = optionalOf(content, sheet)
  return Object.fromEntries(Object.entries(content).filter(([field]) => !(field in optional)))
}

function fateOf(content: Content, there: KnownEntry | undefined): EntryOfSheet['fate'] {
  if (!there) return { fate: 'new' }
  const isSame = canonicalText(content) === canonicalText(there.content)
  return { fate: isSame ? 'same' : 'changed', entryId: there.entryId }
}
