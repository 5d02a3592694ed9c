import { framedLines, isRule } from './frame.ts'
import type { GridRow, PaperPart } from './paper.ts'

type Line = { readonly text: string; readonly number: number }
/** A cell of a line: its text, and from which to which column of a screen it stands. */
type Cell = { readonly text: string; readonly from: number; readonly to: number }

const LEAST_ROWS = 3
const LONGEST_CELL = 40
/** Columns stand further apart than words do. */
const APART = /\s{2,}|\u3000+|\t+/gu
const SENTENCE = /[。；;！？]/u
/** Longer lines are drawn by nobody. */
const LONGEST_LINE = 400
const NUMBER = /^(?:\d[\d,]*(?:\.\d+)?%?(?:件|个|家|人|起|次|万元)?|[-—–/]+)$/u
const LIST_HEAD = /序号|编号/u

/** The lines of a plain text as paragraphs, and as tables where blanks or drawn borders make columns of them. */
export function paragraphsAndTables(lines: readonly Line[]): readonly PaperPart[] {
  const parts: PaperPart[] = []
  for (let at = 0; at < lines.length; ) {
    const { rows, end } = drawnTable(lines, at) ?? alignedTable(lines, at)
    if (rows !== null) parts.push({ kind: 'grid', sheet: null, merges: 'lost', rows })
    else
      for (const { text, number } of lines.slice(at, Math.max(end, at + 1)))
        parts.push({ kind: 'paragraph', text, paragraph: number })
    at = Math.max(end, at + 1)
  }
  return parts
}

/** What was looked through as one table; no rows where it turned out to be none. */
type Table = { readonly rows: readonly GridRow[] | null; readonly end: number }

/** Rows between borders; a line that begins with an empty cell goes on with the one above. */
function drawnTable(lines: readonly Line[], from: number): Table | null {
  const first = lines[from]?.text ?? ''
  if (!isRule(first) || !/[┌├╔┏+]/u.test(first)) return null
  let end = from
  while (end < lines.length && isDrawn(lines[end]?.text ?? '')) end++
  const drawn = lines.slice(from, end)
  const kept = framedLines(drawn.map(({ text }) => text))
  const widths = new Set(kept.map(({ cells }) => cells?.length ?? 0))
  const isEven =
    widths.size === 1 && !widths.has(0) && !kept.some((one) => one.grown === 'unevenly')
  if (!isEven || drawn.filter(({ text }) => !isRule(text)).length < 2) return { rows: null, end }
  return {
    rows: kept.map(({ number, cells }) => ({
      row: drawn[number]?.number ?? 0,
      cells: (cells ?? []).map((text) => ({ text })),
    })),
    end,
  }
}

const isDrawn = (text: string) => isRule(text) || /^\s*[│┃║|].*[│┃║|]\s*$/u.test(text)

/** Lines one after the other whose cells stand one below the other, most of them numbers. */
function alignedTable(lines: readonly Line[], from: number): Table {
  const rows: { readonly line: Line; readonly cells: readonly Cell[] }[] = []
  let end = from
  while (end < lines.length) {
    const line = lines[end]
    if (
      line === undefined ||
      (rows.length > 0 && isRule(line.text) && !/[│┃║|]/u.test(line.text))
    ) {
      end++
      continue
    }
    const cells = line.text.length <= LONGEST_LINE ? cellsOf(line.text) : []
    if (!isRow(cells, line.text)) break
    rows.push({ line, cells })
    end++
  }
  const columns = rows
    .map(({ cells }) => cells)
    .reduce<readonly Cell[]>((most, cells) => (cells.length > most.length ? cells : most), [])
  const told = rows.map(({ cells }) => cells)
  if (rows.length < LEAST_ROWS || columns.length < 2 || !isTable(told, columns.length))
    return { rows: null, end }
  const placed = rows.flatMap(({ line, cells }) => {
    const own = inColumns(cells, columns)
    return own === null ? [] : [{ row: line.number, cells: own.map((text) => ({ text })) }]
  })
  return { rows: placed.length < rows.length ? null : placed, end }
}

function isRow(cells: readonly Cell[], text: string): boolean {
  return (
    cells.length >= 2 &&
    !SENTENCE.test(text) &&
    cells.every(({ text: own }) => own.length <= LONGEST_CELL)
  )
}

/** Numbers in most rows behind the name, or a list that names its columns. */
function isTable(rows: readonly (readonly Cell[])[], width: number): boolean {
  const counted = rows.filter((cells) => cells.slice(1).every(({ text }) => NUMBER.test(text)))
  if (counted.length >= 2 && counted.length >= (rows.length - 2) * 0.8) return true
  const isList = width >= 3 && (rows[0] ?? []).some(({ text }) => LIST_HEAD.test(text))
  return isList && rows.every((cells) => cells.length === width)
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const piece of [...text.matchAll(APART), null]) {
    const to = piece?.index ?? text.length
    const own = text.slice(at, to)
    if (own.trim() !== '') {
      const start = widthOf(text.slice(0, at))
      cells.push({ text: own.trim(), from: start, to: start + widthOf(own) })
    }
    at = to + (piece?.[0].length ?? 0)
  }
  return cells
}

/** How many columns of a screen a text takes: a Chinese character takes two. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000]/u.test(character) ? 2 : 1
  return width
}

/** The cells of a line under the columns of the widest; null where two would share one. */
function inColumns(cells: readonly Cell[], columns: readonly Cell[]): readonly string[] | null {
  if (cells.length === columns.length) return cells.map(({ text }) => text)
  const placed = Array<string>(columns.length).fill('')
  let last = -1
  for (const cell of cells) {
    const column = nearest(cell, columns)
    if (column <= last) return null
    placed[column] = cell.text
    last = column
  }
  return placed
}

function nearest(cell: Cell, columns: readonly Cell[]): number {
  const middle = (one: Cell) => (one.from + one.to) / 2
  const apart = columns.map((column) =>
    Math.min(
      ...[middle(cell) - middle(column), cell.to - column.to, cell.from - column.from].map(
        Math.abs,
      ),
    ),
  )
  return apart.indexOf(Math.min(...apart))
}
