import { type Grid, type GridRow, isGrid, type ReadPaper } from '../reading/paper.ts'
import { squash } from '../reading/plain-text.ts'
import type { Check, CheckKind } from './check.ts'
import { WORDS } from './check-words.ts'
import { smallestChange } from './smallest-change.ts'

const TOTAL = /^(?:合计|总计|共计|总数|全市合计|全省合计)$/u
const SUBTOTAL = /小计/u
/** Columns that count nothing. */
const NOT_COUNTED = /序号|编号|日期|时间|年份|电话|率|占比|%|排名/u

/** Every row and column of a table that names its total: 合计. */
export function checkTables(paper: ReadPaper): readonly Check[] {
  return paper.parts.filter(isGrid).flatMap((grid) => [...columnSums(grid), ...rowSums(grid)])
}

function columnSums(grid: Grid): readonly Check[] {
  const total = grid.rows.findIndex((row, at) => at > 1 && row.cells.some((c) => isTotal(c.text)))
  const sumRow = grid.rows[total]
  if (sumRow === undefined) return []
  const head = headRows(grid)
  const rows = grid.rows.filter((row, at) => at >= head && at !== total && !isSubtotal(row))
  return sumRow.cells.flatMap((cell, column) => {
    const whole = numberIn(cell.text)
    if (whole === null || NOT_COUNTED.test(headingOf(grid, head, column))) return []
    const parts = rows.flatMap((row) => partIn(row, column))
    if (parts.length < 2) return []
    const at = { grid, row: sumRow, column }
    return [summed('table-column', at, { whole, parts, text: headingOf(grid, head, column) })]
  })
}

function rowSums(grid: Grid): readonly Check[] {
  const head = headRows(grid)
  const headings = grid.rows[head - 1]?.cells.map(({ text }) => squash(text)) ?? []
  const total = headings.findIndex((heading) => isTotal(heading))
  if (total === -1) return []
  const counted = headings.flatMap((heading, column) =>
    column === total || NOT_COUNTED.test(heading) || SUBTOTAL.test(heading) ? [] : [column],
  )
  return grid.rows.slice(head).flatMap((row) => {
    const whole = numberIn(row.cells[total]?.text ?? '')
    const parts = counted.flatMap((column) => partIn(row, column))
    if (whole === null || parts.length < 2) return []
    const text = squash(row.cells.find(({ text: own }) => numberIn(own) === null)?.text ?? '')
    return [summed('table-row', { grid, row, column: total }, { whole, parts, text })]
  })
}

/** The first row with two counts in it ends the head. */
function headRows({ rows }: Grid): number {
  const first = rows.findIndex(
    ({ cells }) => cells.filter(({ text }) => numberIn(text) !== null).length >= 2,
  )
  return first === -1 ? rows.length : first
}

const isTotal = (text: string) => TOTAL.test(squash(text))

const isSubtotal = ({ cells }: GridRow) => cells.some(({ text }) => SUBTOTAL.test(text))

function headingOf({ rows }: Grid, head: number, column: number): string {
  return squash(rows[Math.max(0, head - 1)]?.cells[column]?.text ?? '')
}

/** A merged cell counts where it stands, not where it is repeated. */
function partIn({ cells }: GridRow, column: number): readonly number[] {
  const cell = cells[column]
  const number = cell === undefined || cell.covered !== undefined ? null : numberIn(cell.text)
  return number === null ? [] : [number]
}

function numberIn(text: string): number | null {
  const plain = squash(text).replace(/(?:件|个|家|人|起|宗|条|次)$/u, '')
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,9}(?:\.\d+)?$/u.test(plain)) return null
  return Number(plain.replaceAll(',', ''))
}

type At = { readonly grid: Grid; readonly row: GridRow; readonly column: number }
type Sum = { readonly whole: number; readonly parts: readonly number[]; readonly text: string }

function summed(kind: CheckKind, { grid, row, column }: At, { whole, parts, text }: Sum): Check {
  const sum = Number(parts.reduce((all, part) => all + part, 0).toFixed(6))
  const isRight = sum === whole
  return {
    kind,
    outcome: isRight ? 'right' : 'wrong',
    total: whole,
    parts,
    expected: sum,
    unit: '',
    text,
    place: { sheet: grid.sheet, row: row.row, column: column + 1 },
    reason: isRight ? WORDS.agrees(whole) : WORDS.differs(whole, sum),
    ...(!isRight && { change: smallestChange(whole, parts, whole - sum) }),
  }
}
