import { type Instant, parseInstant } from '../calendar/instant.ts'
import type { CaseEvent, CaseFact } from '../case/case-event.ts'
import type { AccountId, BatchId, CaseId, RoundId } from '../ledger/ids.ts'
import { type Grid, type GridRow, isGrid, type ReadPaper } from '../reading/paper.ts'
import type { Batch } from '../round/batch.ts'
import { ROLE_WORDS } from '../wording/account-words.ts'
import { CASE_KIND_WORDS, FACT_WORDS } from '../wording/case-words.ts'
import {
  BATCH_HEADINGS,
  LEDGER_SHEETS,
  LEDGER_WORDS,
  RECORD_HEADINGS,
} from '../wording/ledger-words.ts'

/** An exported ledger as it was read: batches, and each case's record. */
export type LedgerRead = {
  readonly batches: readonly Batch[]
  readonly records: ReadonlyMap<CaseId, readonly CaseEvent[]>
}

/** A cell of an exported ledger that is not as it was written. */
export type LedgerProblem = {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly message: string
}

/** Reads an exported ledger, or names every cell that is not what the export wrote. */
export function readLedger(
  paper: ReadPaper,
  roundId: RoundId,
): { readonly ledger: LedgerRead } | { readonly problems: readonly LedgerProblem[] } {
  const problems: LedgerProblem[] = []
  const record = sheetNamed(paper, LEDGER_SHEETS.record)
  if (!record) {
    const message = LEDGER_WORDS.noRecord
    return { problems: [{ sheet: LEDGER_SHEETS.record, row: 0, column: '', message }] }
  }
  const batches = sheetNamed(paper, LEDGER_SHEETS.batches)
  const ledger = {
    batches: batches ? rowsBelow(batches).map((row) => batchOf(row, roundId, problems)) : [],
    records: recordsOf(rowsBelow(record), problems),
  }
  return problems.length > 0 ? { problems } : { ledger }
}

function sheetNamed(paper: ReadPaper, name: string): Grid | undefined {
  return paper.parts.filter(isGrid).find((grid) => grid.sheet === name)
}

function rowsBelow(grid: Grid): readonly GridRow[] {
  return grid.rows.slice(1).filter((row) => row.cells.some((cell) => cell.text !== ''))
}

function recordsOf(
  rows: readonly GridRow[],
  problems: LedgerProblem[],
): ReadonlyMap<CaseId, readonly CaseEvent[]> {
  const records = new Map<CaseId, CaseEvent[]>()
  for (const row of rows) {
    const cells = cellsOf(row, LEDGER_SHEETS.record, problems)
    const { caseId, event } = eventOf(cells)
    const record = records.get(caseId)
    if (record) record.push(event)
    else records.set(caseId, [event])
  }
  for (const record of records.values()) record.sort((a, b) => a.sequence - b.sequence)
  return records
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const { expected } = LEDGER_WORDS

function eventOf(cells: Cells): { readonly caseId: CaseId; readonly event: CaseEvent } {
  const headings = RECORD_HEADINGS
  const caseId = cells.read(0, headings.caseId, expected.id, (text) =>
    ID.test(text) ? text : null,
  )
  const event: CaseEvent = {
    sequence: cells.read(1, headings.sequence, expected.count, countOf) ?? 0,
    happenedAt: cells.instant(2, headings.happenedAt),
    recordedAt: cells.instant(3, headings.recordedAt),
    actor: {
      accountId: cells.text(4) as AccountId,
      role: cells.word(5, headings.role, ROLE_WORDS),
      unitId: (cells.text(6) || null) as CaseEvent['actor']['unitId'],
    },
    fact: cells.read(7, headings.content, expected.content, () =>
      factOf(cells.from(7)),
    ) as CaseFact,
  }
  return { caseId: (caseId ?? '') as CaseId, event }
}

function factOf(json: string): CaseFact | null {
  try {
    const fact: unknown = JSON.parse(json)
    const type = typeof fact === 'object' && fact !== null && 'type' in fact ? fact.type : null
    return typeof type === 'string' && type in FACT_WORDS ? (fact as CaseFact) : null
  } catch {
    return null
  }
}

function batchOf(row: GridRow, roundId: RoundId, problems: LedgerProblem[]): Batch {
  const cells = cellsOf(row, LEDGER_SHEETS.batches, problems)
  const headings = BATCH_HEADINGS
  const optional = (column: number, heading: string) =>
    cells.text(column) === '' ? null : cells.instant(column, heading)
  const count = (column: number, heading: string) =>
    cells.text(column) === '' ? null : cells.read(column, heading, expected.count, countOf)
  return {
    id: cells.text(0) as BatchId,
    roundId,
    kind: cells.word(1, headings.kind, CASE_KIND_WORDS),
    number: cells.read(2, headings.number, expected.count, countOf) ?? 0,
    provincialNumber: count(3, headings.provincialNumber),
    windowFrom: optional(4, headings.windowFrom),
    windowTo: optional(5, headings.windowTo),
    handedOverAt: cells.instant(6, headings.handedOverAt),
    announcedCount: count(7, headings.announcedCount),
    note: cells.text(8),
  }
}

function countOf(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

type Cells = ReturnType<typeof cellsOf>

/** The cells of one row; what is not as expected is reported with its place. */
function cellsOf(row: GridRow, sheet: string, problems: LedgerProblem[]) {
  const text = (column: number) => row.cells[column]?.text ?? ''
  const read = <Value>(
    column: number,
    heading: string,
    wanted: string,
    as: (text: string) => Value | null,
  ): Value | null => {
    const value = as(text(column))
    if (value === null) {
      const message = LEDGER_WORDS.badCell(heading, wanted)
      problems.push({ sheet, row: row.row, column: columnLetter(column), message })
    }
    return value
  }
  return {
    text,
    read,
    from: (column: number) =>
      row.cells
        .slice(column)
        .map((cell) => cell.text)
        .join(''),
    instant: (column: number, heading: string) =>
      read(column, heading, expected.instant, parseInstant) ?? ('' as Instant),
    word: <Word extends string>(
      column: number,
      heading: string,
      words: Readonly<Record<Word, unknown>>,
    ) =>
      read(column, heading, expected.kind, (word) => (word in words ? (word as Word) : null)) ??
      ('' as Word),
  }
}

function columnLetter(column: number): string {
  return String.fromCharCode(65 + column)
}
