import type { BuiltRow } from './case-row.ts'
import type { ReadDate } from './dates.ts'
import { columnName } from './grid-text.ts'
import type { ReadColumn, ReadProblem } from './list.ts'
import { CONFIDENTIAL_MEANINGS, MEANING_WORDING, type Meaning } from './meaning.ts'
import type { Grid, ReadCell } from './paper.ts'
import type { RowContext } from './row-context.ts'
import { holdsIdentity } from './row-identity.ts'
import { type RowView, textOf } from './row-view.ts'

const DATE_FORMS = '应写成 2024-03-25、2024年3月25日、2024.3.25 或 3月25日'

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
function shown(text: string): string {
  const plain = text.replace(/\s+/gu, ' ')
  if (holdsIdentity(plain)) return '（含个人信息，不显示）'
  return `“${plain.length > 24 ? `${plain.slice(0, 24)}…` : plain}”`
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
            message: '这一行没有受理编号；应填写督察组的受理编号，如 D2HN202405200012。',
          }),
        ]
      : []
  }
  if (number.scheme !== null) return []
  const message = `受理编号${shown(row.caseNumberRaw ?? '')}与常见的编号规则都对不上（可能少一位或多一位），已按原样保留，请核对。`
  return [report('caseNumber', { code: 'number-unknown-scheme', level: 'warning', message })]
}

type Finding = Pick<ReadProblem, 'code' | 'level' | 'message'>
type Doubt = Exclude<ReadDate['doubt'], null>

/** `stands` says which cell and what stands in it; `isDue` allows rules beside dates. */
const DOUBTS: Readonly<Record<Doubt, (stands: string, isDue: boolean) => Finding>> = {
  'no-date': (stands, isDue) => ({
    code: 'date-unreadable',
    level: 'warning',
    message: `${stands}，看不出是哪一天；${DATE_FORMS}${isDue ? '，或“7个工作日”“立行立改”' : ''}。`,
  }),
  'no-year': (stands) => ({
    code: 'date-without-year',
    level: 'warning',
    message: `${stands}，没有年份，标题和相邻行也没有；请补上年份。`,
  }),
  ambiguous: (stands) => ({
    code: 'date-ambiguous',
    level: 'warning',
    message: `${stands}，是当作数字存的，末尾的 0 可能丢了（3.20 会变成 3.2）；请核对并写成日期。`,
  }),
  impossible: (stands) => ({
    code: 'date-impossible',
    level: 'error',
    message: `${stands}，日历上没有这一天；${DATE_FORMS}。`,
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
    const stands = `${MEANING_WORDING[meaning]}写的是${shown(textOf(view, index, meaning))}`
    problems.push(report(meaning, DOUBTS[doubt](stands, meaning === 'dueAt')))
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
        message: `是否属实写的是${shown(verdict)}，应为 属实、基本属实、部分属实、不属实（或 是、否）。`,
      }),
    )
  }
  const status = textOf(view, index, 'status')
  if (status !== '' && row.status === null) {
    problems.push(
      report('status', {
        code: 'status-unknown',
        level: 'warning',
        message: `是否办结写的是${shown(status)}，应为 已办结、阶段性办结、未办结（或 是、否）。`,
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
        message: `${MEANING_WORDING[text]}是空的；每一件都应写明反映了什么问题。`,
      }),
    )
  }
  if (at('regions') !== undefined && row.regions.length === 0) {
    missing.push(
      report('regions', {
        code: 'region-missing',
        level: 'warning',
        message: '行政区域是空的；应写明县市区或责任单位，交办时才知道转给谁。',
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
  const word = MEANING_WORDING[meaning]
  if (cell.formula === true && cell.text === '') {
    return {
      code: 'formula-without-value',
      level: 'error',
      message: `${word}是公式，文件里没有保存计算结果；请在 Excel 里“选择性粘贴—数值”后再导入。`,
    }
  }
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(cell.text)) {
    return {
      code: 'cell-error',
      level: 'error',
      message: `${word}是 Excel 的错误值 ${cell.text}，应为文字或日期。`,
    }
  }
  if (cell.formula === true && meaning !== 'no' && !CONFIDENTIAL_MEANINGS.has(meaning)) {
    return {
      code: 'formula',
      level: 'warning',
      message: `${word}是公式，用的是文件保存时的结果${shown(cell.text)}，请核对。`,
    }
  }
  const lost =
    meaning === 'caseNumber' && cell.number !== undefined && Math.abs(cell.number) >= 1e15
  return lost
    ? {
        code: 'number-lost-digits',
        level: 'error',
        message: `${word}被 Excel 当成了数字，15 位以后的数字已经丢失；请把这一列设为“文本”后重新填写。`,
      }
    : null
}
