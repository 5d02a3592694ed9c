import { cellsOf, type Line } from './line.ts'

export const HEADINGS = ['what', 'measured', 'floor', 'ratio', 'aim', 'met'] as const

/** The lines of one section as a table for the terminal. */
export function printedTable(lines: readonly Line[]): string {
  const rows = [[...HEADINGS], ...lines.map((line) => [...cellsOf(line)])]
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  const drawn = rows.map((row) => row.map((cell, n) => padded(cell, widths[n] ?? 0)).join('  '))
  const notes = lines.flatMap(({ what, note }) => (note ? [`  ${what}: ${note}`] : []))
  return [...drawn.map((row) => row.trimEnd()), ...notes].join('\n')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)))
}

/** Chinese characters take two columns. */
function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (/\p{Script=Han}|[，。“”（）]/u.test(one) ? 2 : 1), 0)
}
