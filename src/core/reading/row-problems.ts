import { READING_WORDING } from '../wording/reading-problems.ts'
import type { Label } from '../wording/words.ts'
import type { BuiltRow } from './case-row.ts'

import type { ReadDate } from './dates.ts'
import { columnName } from './grid-text.ts'
import type { ReadColumn, ReadProblem } from './list.ts'
import { CONFIDENTIAL_MEANINGS, type Meaning } from './meaning.ts'
import type { Grid, ReadCell } from './paper.ts'
import type { RowContext } from './row-context.ts'
import { holdsIdentity } from './row-identity.ts'
import { type RowView, textOf } from './row-view.ts'

/** Problems of one row, each with its cell, what stands there and what was expected. */
export function rowProblems(
  grid: Grid,
  view: RowView,
  built: BuiltRow,
  { index, kind }: RowContext,
): readonly ReadProblem[] {
  const at = (meaning: Meaning) => index.get(meaning)?.[0]
  const report = (
    meaning: Meaning,
    problem: Omit<ReadProblem, 'sheet' | 'page' | 'row' | 'column'>,
  ): ReadProblem => {
    const column = at(meaning)
    return {
      ...view.at,
      column: column === undefined ? null : columnName(grid, column.column),
      ...problem,
    }
  }
  return [
    ...numberProblems(built, kind, report),
    ...dateProblems(view, built, index, report),
    ...wordProblems(view, built, index, report),
    ...emptyProblems(built, kind, at, report),
  ]
}

type Report = (
  meaning: Meaning,
  problem: Omit<ReadProblem, 'sheet' | 'page' | 'row' | 'column'>,
) => ReadProblem

/** A cell's text as a message may show it: short, and never a person's number. */
function shown(text: string): Label {
  const plain = text.replace(/\s+/gu, ' ')
  if (holdsIdentity(plain)) {
    return { zh: '（含个人信息，不显示）', en: '(about a person, not shown)' }
  }
  const quoted = `“${plain.length > 24 ? `${plain.slice(0, 24)}…` : plain}”`
  return { zh: quoted, en: quoted }
}

function numberProblems(
  { row, number }: BuiltRow,
  kind: RowContext['kind'],
  report: Report,
): readonly ReadProblem[] {
  const numbered = kind === 'petition-list' || kind === 'public-table'
  if (number === null) {
    return numbered
      ? [
          report('caseNumber', {
            code: 'number-missing',
            level: 'warning',
            ...READING_WORDING.numberMissing(),
          }),
        ]
      : []
  }
  if (number.scheme !== null) return []
  const said = READING_WORDING.numberUnknownScheme(shown(row.caseNumberRaw ?? ''))
  return [report('caseNumber', { code: 'number-unknown-scheme', level: 'warning', ...said })]
}

type Finding = Pick<ReadProblem, 'code' | 'level' | 'message' | 'english'>
type Doubt = Exclude<ReadDate['doubt'], null>

/** What speaks against a date; `isDue` allows rules beside dates. */
const DOUBTS: Readonly<Record<Doubt, (meaning: Meaning, text: Label, isDue: boolean) => Finding>> =
  {
    'no-date': (meaning, text, isDue) => ({
      code: 'date-unreadable',
      level: 'warning',
      ...READING_WORDING.dateUnreadable(meaning, text, isDue),
    }),
    'no-year': (meaning, text) => ({
      code: 'date-without-year',
      level: 'warning',
      ...READING_WORDING.dateWithoutYear(meaning, text),
    }),
    ambiguous: (meaning, text) => ({
      code: 'date-ambiguous',
      level: 'warning',
      ...READING_WORDING.dateAmbiguous(meaning, text),
    }),
    impossible: (meaning, text) => ({
      code: 'date-impossible',
      level: 'error',
      ...READING_WORDING.dateImpossible(meaning, text),
    }),
  }

function dateProblems(
  view: RowView,
  { dates }: BuiltRow,
  index: RowContext['index'],
  report: Report,
): readonly ReadProblem[] {
  const problems: ReadProblem[] = []
  for (const meaning of ['receivedAt', 'handedOverAt', 'dueAt'] as const) {
    const { doubt } = dates.read[meaning]
    if (doubt === null) continue
    const text = shown(textOf(view, index, meaning))
    problems.push(report(meaning, DOUBTS[doubt](meaning, text, meaning === 'dueAt')))
  }
  return problems
}

function wordProblems(
  view: RowView,
  { row }: BuiltRow,
  index: RowContext['index'],
  report: Report,
): readonly ReadProblem[] {
  const problems: ReadProblem[] = []
  const verdict = textOf(view, index, 'verdict')
  if (verdict !== '' && row.verdict === null) {
    problems.push(
      report('verdict', {
        code: 'verdict-unknown',
        level: 'warning',
        ...READING_WORDING.verdictUnknown(shown(verdict)),
      }),
    )
  }
  const status = textOf(view, index, 'status')
  if (status !== '' && row.status === null) {
    problems.push(
      report('status', {
        code: 'status-unknown',
        level: 'warning',
        ...READING_WORDING.statusUnknown(shown(status)),
      }),
    )
  }
  return problems
}

function emptyProblems(
  { row }: BuiltRow,
  kind: RowContext['kind'],
  at: (meaning: Meaning) => ReadColumn | undefined,
  report: Report,
): readonly ReadProblem[] {
  const text: Meaning = kind === 'covert-list' || kind === 'task-list' ? 'problem' : 'complaint'
  const missing: ReadProblem[] = []
  if (at(text) !== undefined && row.complaint === null && row.problem === null) {
    missing.push(
      report(text, {
        code: 'text-missing',
        level: 'error',
        ...READING_WORDING.textMissing(text),
      }),
    )
  }
  if (at('regions') !== undefined && row.regions.length === 0) {
    missing.push(
      report('regions', {
        code: 'region-missing',
        level: 'warning',
        ...READING_WORDING.regionMissing(),
      }),
    )
  }
  return missing
}

/** Problems of single cells: formulas without a result, Excel's own errors, numbers that lost digits. */
export function cellProblems(
  grid: Grid,
  view: RowView,
  columns: readonly ReadColumn[],
): readonly ReadProblem[] {
  return columns.flatMap((column) => {
    const cell = view.cells[column.column]
    const trouble =
      cell === undefined || cell.covered !== undefined ? null : cellTrouble(cell, column.meaning)
    return trouble === null
      ? []
      : [{ ...view.at, column: columnName(grid, column.column), ...trouble }]
  })
}

function cellTrouble(cell: ReadCell, meaning: Meaning): Finding | null {
  if (cell.formula === true && cell.text === '') {
    return {
      code: 'formula-without-value',
      level: 'error',
      ...READING_WORDING.formulaWithoutValue(meaning),
    }
  }
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(cell.text)) {
    return {
      code: 'cell-error',
      level: 'error',
      ...READING_WORDING.cellError(meaning, cell.text),
    }
  }
  if (cell.formula === true && meaning !== 'no' && !CONFIDENTIAL_MEANINGS.has(meaning)) {
    return {
      code: 'formula',
      level: 'warning',
      ...READING_WORDING.formula(meaning, shown(cell.text)),
    }
  }
  const lost =
    meaning === 'caseNumber' && cell.number !== undefined && Math.abs(cell.number) >= 1e15
  return lost
    ? {
        code: 'number-lost-digits',
        level: 'error',
        ...READING_WORDING.numberLostDigits(meaning),
      }
    : null
}
