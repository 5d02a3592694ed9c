import { READING_WORDING } from '../wording/reading-problems.ts'
import { kindOfPaper, markDuplicates, mergeSupplements } from './across-tables.ts'
import type { CaseNumberScheme } from './case-number.ts'
import { gridWidth } from './grid-text.ts'
import { hasHeadings } from './headed-grid.ts'
import type { ReadList, ReadProblem } from './list.ts'
import { type Grid, isGrid, type PaperPart, type ReadPaper } from './paper.ts'
import { batchIn, handedOverIn, teamIn } from './paper-head.ts'
import { tidy } from './plain-text.ts'
import { type GridRead, readGrid } from './read-grid.ts'
import type { TableTemplate } from './template.ts'
import { gridsInText } from './text-grids.ts'

export type ReadListOptions = {
  readonly template?: TableTemplate
  /** The round's list of case-number schemes. */
  readonly schemes?: readonly CaseNumberScheme[]
}

type Found = {
  readonly grid: Grid
  readonly before: readonly string[]
  /** The lines between this table and the next. */
  readonly after: readonly string[]
}

/** A paper understood as lists of cases, with every problem found at once. */
export function readList(paper: ReadPaper, options: ReadListOptions = {}): ReadList {
  const template = options.template ?? null
  const found = joinContinued(gridsOf(paper.parts, template), template)
  const read = readAll(found, options)
  const tables = markDuplicates(mergeSupplements(read.map(({ table }) => table)))
  const kind = kindOfPaper(read)
  const title =
    read.find(({ table }) => table.rows.length > 0)?.table.title ?? linesOf(paper.parts).slice(0, 5)
  const sheets = tables.flatMap((table) => table.sheet ?? [])
  return {
    format: paper.format,
    kind,
    title,
    batch: batchIn([...title, ...sheets]),
    team: teamIn(title),
    handedOverAt: handedOverIn(title, kind),
    tables,
    notices: paper.notices,
    problems: tables.some((table) => table.rows.length > 0) ? [] : [nothingFound(paper)],
  }
}

function readAll(found: readonly Found[], options: ReadListOptions): readonly GridRead[] {
  const read: GridRead[] = []
  let year: number | null = null
  for (const { grid, before, after } of found) {
    const one = readGrid(grid, {
      template: options.template ?? null,
      ...(options.schemes && { schemes: options.schemes }),
      before,
      after,
      year,
    })
    if (one === null) continue
    year = one.year ?? year
    read.push(one)
  }
  return read
}

/** The paper's tables with the lines above each; a paper without tables is searched for rows in its text. */
function gridsOf(parts: readonly PaperPart[], template: TableTemplate | null): readonly Found[] {
  const found: Found[] = []
  let lines: string[] = []
  let before = lines
  for (const part of parts) {
    if (isGrid(part)) {
      lines = []
      if (part.rows.length > 0) found.push({ grid: part, before: titleLines(before), after: lines })
      before = lines
    } else {
      lines.push(tidy(part.text))
    }
  }
  const readable = found.some(({ grid }) => hasHeadings(grid, template))
  if (readable) return found
  const inText = gridsInText(linesOf(parts)).map(({ grid, before: above }) => ({
    grid,
    before: titleLines(above),
    after: [],
  }))
  return inText.length > 0 ? inText : found
}

function linesOf(parts: readonly PaperPart[]): readonly string[] {
  return parts
    .flatMap((part) => (isGrid(part) ? [] : tidy(part.text).split('\n')))
    .filter((line) => line !== '')
}

const TITLE_LINES = 6

/** The lines right above a table that are short enough to be its title. */
function titleLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '' && line.length <= 120).slice(-TITLE_LINES)
}

/** A table cut by a page or paragraph goes on in the next one of the same width without headings. */
function joinContinued(found: readonly Found[], template: TableTemplate | null): readonly Found[] {
  const joined: Found[] = []
  for (const next of found) {
    const last = joined.at(-1)
    if (last === undefined || !goesOn(last.grid, next.grid, template)) joined.push(next)
    else
      joined[joined.length - 1] = {
        ...last,
        after: next.after,
        grid: { ...last.grid, rows: [...last.grid.rows, ...next.grid.rows] },
      }
  }
  return joined
}

function goesOn(first: Grid, next: Grid, template: TableTemplate | null): boolean {
  return (
    first.sheet === null &&
    next.sheet === null &&
    !hasHeadings(next, template) &&
    hasHeadings(first, template) &&
    gridWidth(next) === gridWidth(first)
  )
}

function nothingFound(paper: ReadPaper): ReadProblem {
  const empty = paper.parts.every((part) =>
    isGrid(part) ? part.rows.length === 0 : tidy(part.text) === '',
  )
  return {
    sheet: null,
    page: null,
    row: null,
    column: null,
    code: empty ? 'paper-empty' : 'no-list-found',
    level: 'error',
    ...(empty ? READING_WORDING.paperEmpty() : READING_WORDING.noListFound()),
  }
}
