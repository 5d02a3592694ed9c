import { addDays, type Day, day } from '../../src/core/calendar/day.ts'
import type { UnitId } from '../../src/core/ledger/ids.ts'
import { CASE_TABLES, type CaseTable } from '../../src/db/cases/new-case-rows.ts'
import { type Column, copyLine } from '../../src/db/rows/copy-text.ts'
import { wordsWithUnits } from '../../src/db/search/words-with-units.ts'
import { demonstrationCaseId } from '../../src/demonstration/script.ts'
import type { RoundRules } from '../../src/office/cases/round-rules.ts'
import { madeUpHistory, serialOf, sitesOf } from '../made-up/made-up-history.ts'
import type { MadeUpRound } from '../made-up/made-up-round.ts'
import { rowsOfHistory } from './rows-of-history.ts'

type Columns = Readonly<Record<CaseTable, readonly Column[]>>
type Lines = Readonly<Record<CaseTable, string>>

/** The cases of one evening as COPY takes them, and the same told of any other evening. */
export type EveningOfCases = (evening: number) => Lines

/**
 * Makes the rows of the first evening by the rules; those of another differ in ids, numbers, days,
 * sites and search words, which are written over. That is much faster, and the sample says
 * whether acts would have written the same.
 */
export function eveningOfCases(
  round: MadeUpRound,
  rules: RoundRules,
  columns: Columns,
): EveningOfCases {
  const first = Array.from({ length: round.perEvening }, (_, n) =>
    linesOfCase(round, rules, columns, n),
  )
  return (evening) => {
    const moved = first.map((lines, n) => movedTo(lines, { n, evening, round, columns }))
    return byTable((table) => moved.map((lines) => lines[table]).join(''))
  }
}

function linesOfCase(
  round: MadeUpRound,
  rules: RoundRules,
  columns: Columns,
  n: number,
): Lines & { readonly words: Readonly<Record<string, unknown>> } {
  const rows = rowsOfHistory(madeUpHistory(round, n), rules)
  const lines = byTable((table) => rows[table].map((row) => copyLine(columns[table], row)).join(''))
  return { ...lines, words: rows.case_words[0] ?? {} }
}

type Move = {
  readonly n: number
  readonly evening: number
  readonly round: MadeUpRound
  readonly columns: Columns
}

function movedTo(lines: ReturnType<typeof linesOfCase>, move: Move): Lines {
  const { n, evening, round, columns } = move
  const to = n + evening * round.perEvening
  const rewritten = (text: string) =>
    text
      .replace(DAYS, (one) => dayMoved(one, evening))
      .replaceAll(demonstrationCaseId(1, n + 1), demonstrationCaseId(1, to + 1))
      .replace(FIRST_BATCH, `petition-${evening + 1}`)
      .replaceAll(`2020${serialOf(n)}`, `2020${serialOf(to)}`)
      .replaceAll(sitesOf(n), sitesOf(to))
  const { text: told } = lines.words
  const text = rewritten(String(told))
  const case_id = demonstrationCaseId(1, to + 1)
  const words = {
    case_id,
    text,
    words: wordsWithUnits(text, unitsNamed(lines.words)),
    ...movedDay(lines.words, evening),
  }
  return {
    ...byTable((table) => (table === 'case_words' ? '' : rewritten(lines[table]))),
    case_words: copyLine(columns.case_words, { ...lines.words, ...words }),
  }
}

/** The units whose ids stand among the words of a row. */
function unitsNamed(row: Readonly<Record<string, unknown>>): readonly UnitId[] {
  const { words } = row
  const all: readonly unknown[] = Array.isArray(words) ? words : []
  return all.flatMap((word) =>
    String(word).startsWith('@') ? [String(word).slice(1) as UnitId] : [],
  )
}

/** Whatever day a row of words bears. */
function movedDay(
  words: Readonly<Record<string, unknown>>,
  evening: number,
): Readonly<Record<string, unknown>> {
  const { handed_over_on: on } = words
  return typeof on === 'string' ? { handed_over_on: dayMoved(on, evening) } : {}
}

const DAYS = /\b20\d\d-\d\d-\d\d/g
const FIRST_BATCH = /petition-1\b/g

const moves = new Map<string, Day>()

function dayMoved(from: string, days: number): string {
  const key = `${from} ${days}`
  const known = moves.get(key) ?? addDays(day(from), days)
  moves.set(key, known)
  return known
}

function byTable(lineOf: (table: CaseTable) => string): Lines {
  return Object.fromEntries(CASE_TABLES.map((table) => [table, lineOf(table)])) as Lines
}
