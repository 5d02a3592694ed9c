import { unboxed } from './boxed-text.ts'
import { cellALineGrid } from './cell-a-line.ts'
import { labelledRecords } from './labelled-text.ts'
import { messageRecords } from './message-text.ts'
import type { GridRow } from './paper.ts'
import { runOnRecords } from './run-on-text.ts'
import { spacedGrid } from './spaced-text.ts'
import type { TextGrid } from './text-grid.ts'

/** Rows found in plain lines: cells parted by bars or wide gaps, one a line, run on without any border, told as in messages, or label and value. */
export function gridsInText(lines: readonly string[]): readonly TextGrid[] {
  const barred = barredGrid(unboxed(lines))
  if (barred !== null) return [barred]
  const inColumns = spacedGrid(lines) ?? cellALineGrid(lines)
  if (inColumns !== null) return [inColumns]
  const runOn = runOnRecords(lines)
  if (runOn !== null) return [runOn]
  const told = messageRecords(lines) ?? labelledRecords(lines)
  return told === null ? [] : [told]
}

const BAR = /[|｜¦│┃║]/u
const STARTS_WITH_BAR = /^[|｜│┃║]/u
const ENDS_WITH_BAR = /[|｜│┃║]$/u

/** Cells parted by | ; a line without bars after a row goes on in its last cell. */
function barredGrid(lines: readonly string[]): TextGrid | null {
  const counts = lines.map((line) => line.split(BAR).length)
  const first = counts.findIndex((count) => count >= 4)
  if (first < 0) return null
  const rows: GridRow[] = []
  lines.forEach((line, i) => {
    if (i < first) return
    if ((counts[i] ?? 0) >= 3) rows.push({ row: i + 1, cells: cellsOf(line) })
    else addLine(rows, line, i + 1)
  })
  const before = lines.slice(0, first).map((line) => line.replace(/^\s*\|\s*|\s*\|\s*$/gu, ''))
  return {
    grid: { kind: 'grid', sheet: null, merges: 'lost', rows: rows.filter((row) => !isRule(row)) },
    before,
  }
}

function cellsOf(source: string) {
  const line = source.trim()
  const isFramed = STARTS_WITH_BAR.test(line)
  const bare = line.slice(isFramed ? 1 : 0, isFramed && ENDS_WITH_BAR.test(line) ? -1 : undefined)
  return bare.split(BAR).map((text) => ({
    text: text
      .trim()
      .replace(/<br\s*\/?>/giu, '\n')
      .replace(/\*\*(.+?)\*\*/gu, '$1'),
  }))
}

function addLine(rows: GridRow[], line: string, number: number): void {
  const last = rows.at(-1)
  const isNew =
    last === undefined || rows.length < 2 || /^(?:备注|注|说明|合计|总计|填表)/u.test(line)
  if (isNew) {
    rows.push({ row: number, cells: [{ text: line }] })
    return
  }
  const cells = last.cells.map((cell, i) =>
    i === last.cells.length - 1 ? { text: `${cell.text}\n${line}` } : cell,
  )
  rows[rows.length - 1] = { ...last, cells }
}

/** The rule under the head of a Markdown table: |---|---|. */
function isRule(row: GridRow): boolean {
  return row.cells.length > 1 && row.cells.every(({ text }) => /^:?-+:?$/.test(text))
}
