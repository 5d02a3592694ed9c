const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]/u

/** How many columns of a terminal a text takes: Chinese characters and marks take two. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

/** The beginning of a text that fits into so many columns, with `…` where something is left out. */
export function fitted(text: string, columns: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (widthOf(line) <= columns) return line
  let kept = ''
  for (const character of line) {
    if (widthOf(kept + character) > columns - 2) break
    kept += character
  }
  return `${kept}…`
}

export type TextColumn<Row> = {
  readonly heading: string
  readonly of: (row: Row) => string | number
  readonly align?: 'right'
  /** The most columns of the terminal it takes. */
  readonly atMost?: number
}

/** Lines of a table with its columns under each other; numbers stand to the right. */
export function textTable<Row>(rows: readonly Row[], columns: readonly TextColumn<Row>[]): string {
  const cells = rows.map((row) => columns.map((c) => fitted(String(c.of(row)), c.atMost ?? 60)))
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column.heading), ...cells.map((line) => widthOf(line[index] ?? ''))),
  )
  const draw = (line: readonly string[]) =>
    line
      .map((text, index) => padded(text, widths[index] ?? 0, columns[index]?.align))
      .join('  ')
      .trimEnd()
  return [draw(columns.map((column) => column.heading)), ...cells.map(draw)].join('\n')
}

function padded(text: string, width: number, align: 'right' | undefined): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? space + text : text + space
}
