import type { Grid, GridRow, ReadPaper } from '../../reading/paper.ts'
import { squash } from '../../reading/plain-text.ts'
import type { Check, CheckedFigure, CheckKind, FigureRole } from '../check.ts'
import { smallestChange } from '../numbers/smallest-change.ts'
import { WORDS } from '../reasons/reason.ts'
import { gridsOf, type PlacedGrid } from '../text/paper-text.ts'

const TOTAL = /^(?:合计|总计|共计|总数|全市合计|全省合计)$/u
const SUBTOTAL = /小计/u
/** Columns that count nothing. */
const NOT_COUNTED = /序号|编号|日期|时间|年份|电话|率|占比|%|排名/u

/** Every row and column of a table that names its total: 合计. */
export function checkTables(paper: ReadPaper): readonly Check[] {
  return gridsOf(paper).flatMap((placed) => [...columnSums(placed), ...rowSums(placed)])
}

/** What the row 合计 of each table says, column by column. */
export function tableTotals(paper: ReadPaper): readonly {
  readonly value: number
  readonly text: string
  readonly span: ReturnType<PlacedGrid['placeOf']>
}[] {
  return gridsOf(paper).flatMap((placed) => {
    const sumRow = placed.grid.rows.find(
      (row, at) => at > 1 && row.cells.some((cell) => isTotal(cell.text)),
    )
    const head = headRows(placed.grid)
    return (sumRow?.cells ?? []).flatMap((cell, column) => {
      const value = numberIn(cell.text)
      const text = headingOf(placed.grid, head, column)
      if (value === null || cell.covered !== undefined || NOT_COUNTED.test(text)) return []
      return [{ value, text, span: placed.placeOf(sumRow?.row ?? 0, column) }]
    })
  })
}

function columnSums(placed: PlacedGrid): readonly Check[] {
  const { grid } = placed
  const total = grid.rows.findIndex((row, at) => at > 1 && row.cells.some((c) => isTotal(c.text)))
  const sumRow = grid.rows[total]
  if (sumRow === undefined) return []
  const head = headRows(grid)
  const rows = grid.rows.filter((row, at) => at >= head && at !== total && !isSubtotal(row))
  const label = sumRow.cells.findIndex(({ text }) => isTotal(text))
  const half = halfOf(grid, head)
  return sumRow.cells.flatMap((cell, column) => {
    const text = headingOf(grid, head, column)
    const whole = column < label ? null : numberIn(cell.text)
    if (whole === null || NOT_COUNTED.test(text)) return []
    const beside = half === null ? [column] : [column % half, (column % half) + half]
    const parts = [
      ...rows.flatMap((row) => beside.flatMap((one) => partIn(row, one))),
      ...beside.filter((one) => one < label).flatMap((one) => partIn(sumRow, one)),
    ]
    if (parts.length < 2 || isCounting(parts)) return []
    const at = { placed, row: sumRow.row, column }
    return [summed('table-column', at, { whole, parts, text })]
  })
}

/** 市|件数|市|件数: a table in two halves side by side has each heading twice, and one total for both; null where it has not. */
function halfOf(grid: Grid, head: number): number | null {
  const headings = grid.rows[Math.max(0, head - 1)]?.cells.map(({ text }) => squash(text)) ?? []
  const half = headings.length / 2
  const isDouble =
    half >= 2 && headings.every((text, at) => text === headings[(at + half) % (2 * half)])
  return isDouble ? half : null
}

/** 1, 2, 3 … numbers the rows. */
const isCounting = (parts: readonly Part[]) =>
  parts.length > 3 && parts.every(({ value }, at) => value === at + 1)

/** A row with the numbers of its cells, each read once. */
type NumberedRow = { readonly row: GridRow; readonly numbers: readonly (number | null)[] }

/** No table has more columns that are called 合计. */
const MOST_TOTALS = 20

/** Each column 合计 against the columns that it adds up: all others, or those right before or behind it. */
function rowSums(placed: PlacedGrid): readonly Check[] {
  const { grid } = placed
  const head = headRows(grid)
  const headings = grid.rows[head - 1]?.cells.map(({ text }) => squash(text)) ?? []
  const rows = grid.rows
    .slice(head)
    .map((row) => ({ row, numbers: row.cells.map(({ text }) => numberIn(text)) }))
  if (headings.filter(isTotal).length > MOST_TOTALS) return []
  return headings.flatMap((heading, total) => {
    const columns = isTotal(heading)
      ? columnsOf(total, headings, rows)
      : columnsBehind(total, headings, rows)
    if (columns === null) return []
    return rows.flatMap((one) => {
      const sum = rowSum(one, total, columns)
      if (sum === null) return []
      return [summed('table-row', { placed, row: one.row.row, column: total }, sum)]
    })
  })
}

function rowSum(one: NumberedRow, total: number, columns: readonly number[]): Sum | null {
  const whole = one.numbers[total] ?? null
  if (whole === null) return null
  const parts = columns.flatMap((column) => {
    const value = partOf(one, column)
    return value === null ? [] : [{ value, row: one.row.row, column }]
  })
  if (parts.length < 2) return null
  return { whole, parts, text: squash(one.row.cells[one.numbers.indexOf(null)]?.text ?? '') }
}

/** A merged cell counts where it stands, not where it is repeated. */
function partOf({ row, numbers }: NumberedRow, column: number): number | null {
  return row.cells[column]?.covered === undefined ? (numbers[column] ?? null) : null
}

/** The columns that most rows add up to the total; null where none do: 来信 来电 合计 重点 水 大气. */
function columnsOf(
  total: number,
  headings: readonly string[],
  rows: readonly NumberedRow[],
): readonly number[] | null {
  const counted = headings.flatMap((heading, column) =>
    column === total || NOT_COUNTED.test(heading) || SUBTOTAL.test(heading) ? [] : [column],
  )
  const start = headings.findLastIndex((heading, at) => at < total && isTotal(heading))
  const next = headings.findIndex((heading, at) => at > total && isTotal(heading))
  const choices = [
    counted,
    counted.filter((column) => column > start && column < total),
    counted.filter((column) => column > total && (next === -1 || column < next)),
  ]
  const isAtEdge =
    counted.every((column) => column < total) || counted.every((column) => column > total)
  return (
    choices.find((columns) => holdsMostly({ total, columns, rows }, isAtEdge ? 0 : 0.5)) ?? null
  )
}

type Choice = {
  readonly total: number
  readonly columns: readonly number[]
  readonly rows: readonly NumberedRow[]
}

/** 交办 | 已办结 | 阶段性办结 | 未办结, 来电 | 来信 | 小计: a column that those beside it add up to in nearly every row, though no word says so. */
function columnsBehind(
  total: number,
  headings: readonly string[],
  rows: readonly NumberedRow[],
): readonly number[] | null {
  const isCounted = (column: number) => !NOT_COUNTED.test(headings[column] ?? '率')
  if (!isCounted(total) || /^(?:其中|重点)/u.test(headings[total] ?? '')) return null
  const isNamed = SUBTOTAL.test(headings[total] ?? '')
  const told = rows.filter(({ numbers }) => typeof numbers[total] === 'number')
  if (told.length < (isNamed ? 1 : LEAST_USUAL)) return null
  for (const step of [1, -1]) {
    const columns: number[] = []
    for (
      let at = total + step;
      isCounted(at) && !isTotal(headings[at] ?? '') && columns.length < MOST_BESIDE;
      at += step
    )
      columns.push(at)
    const found = shortestRun({ total, columns, rows: told }, isNamed)
    if (found !== null) return found
  }
  return null
}

/** No total stands beside more columns that it adds up without being called 合计. */
const MOST_BESIDE = 20
const LEAST_USUAL = 3
const USUAL = 0.75

/** The first of the columns, as many as are needed, that add up to the total. */
function shortestRun({ total, columns, rows }: Choice, isNamed: boolean): readonly number[] | null {
  const sums = rows.map((one) => ({ one, sum: 0, parts: 0, filled: 0 }))
  for (const [at, column] of columns.entries()) {
    for (const held of sums) {
      const value = partOf(held.one, column)
      if (value === null) continue
      held.sum += value
      held.parts++
      if (value > 0) held.filled++
    }
    if (at === 0) continue
    const own = sums.filter(({ parts }) => parts > 1)
    const right = own.filter(({ one, sum }) => rounded(sum) === one.numbers[total])
    // Rows with one figure other than nought agree by chance: they do not count.
    const telling = right.filter(({ filled }) => filled > 1).length
    const isUsual = telling >= LEAST_USUAL && right.length >= own.length * USUAL
    const isHalf = isNamed && right.length > 0 && right.length >= own.length * 0.5
    if (isUsual || isHalf) return columns.slice(0, at + 1).sort((a, b) => a - b)
  }
  return null
}

/** At least one row agrees, and of all rows that part. */
function holdsMostly({ total, columns, rows }: Choice, least: number): boolean {
  const sums = rows.flatMap((row) => rowSum(row, total, columns) ?? [])
  const right = sums.filter(({ whole, parts }) => sumOf(parts) === whole)
  return right.length > 0 && right.length >= sums.length * least
}

/** The first row with two counts in it ends the head, or with one where the table has no more columns. */
function headRows({ rows }: Grid): number {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const first = rows.findIndex(
    ({ cells }) =>
      cells.filter(({ text }) => numberIn(text) !== null).length >= (width > 2 ? 2 : 1),
  )
  return first === -1 ? rows.length : first
}

const isTotal = (text: string) => TOTAL.test(squash(text))

const isSubtotal = ({ cells }: GridRow) => cells.some(({ text }) => SUBTOTAL.test(text))

function headingOf({ rows }: Grid, head: number, column: number): string {
  return squash(rows[Math.max(0, head - 1)]?.cells[column]?.text ?? '')
}

function partIn({ cells, row }: GridRow, column: number): readonly Part[] {
  const cell = cells[column]
  const value = cell === undefined || cell.covered !== undefined ? null : numberIn(cell.text)
  return value === null ? [] : [{ value, row, column }]
}

const LONGEST_NUMBER = 60

function numberIn(text: string): number | null {
  if (text.length > LONGEST_NUMBER) return null
  const plain = squash(text).replace(/(?:件|个|家|人|起|宗|条|次)$/u, '')
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,9}(?:\.\d+)?$/u.test(plain)) return null
  return Number(plain.replaceAll(',', ''))
}

type Part = { readonly value: number; readonly row: number; readonly column: number }
type At = { readonly placed: PlacedGrid; readonly row: number; readonly column: number }
type Sum = { readonly whole: number; readonly parts: readonly Part[]; readonly text: string }

function summed(kind: CheckKind, at: At, { whole, parts: cells, text }: Sum): Check {
  const parts = cells.map(({ value }) => value)
  const sum = sumOf(cells)
  const isRight = sum === whole
  return {
    kind,
    outcome: isRight ? 'right' : 'wrong',
    total: whole,
    parts,
    expected: sum,
    unit: '',
    text,
    place: at.placed.placeOf(at.row, at.column).from,
    figures: [
      figureIn(at, 'total', { value: whole, row: at.row, column: at.column }),
      ...cells.map((cell) => figureIn(at, 'part', cell)),
    ],
    ...(isRight ? WORDS.agrees(whole) : WORDS.differs(whole, sum)),
    ...(!isRight && { change: smallestChange(whole, parts, whole - sum) }),
  }
}

function sumOf(cells: readonly Part[]): number {
  return rounded(cells.reduce((all, { value }) => all + value, 0))
}

const rounded = (sum: number) => Number(sum.toFixed(6))

function figureIn({ placed }: At, role: FigureRole, { value, row, column }: Part): CheckedFigure {
  return { role, value, ...placed.placeOf(row, column) }
}
