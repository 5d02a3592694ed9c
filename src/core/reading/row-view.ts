import { cellText } from './grid-text.ts'
import type { ReadColumn, RowPlace } from './list.ts'
import type { Meaning } from './meaning.ts'
import type { Grid, GridRow, ReadCell } from './paper.ts'
import { squash, tidy } from './plain-text.ts'

/** A row of data seen by meaning instead of by column. */
export type RowView = {
  readonly at: RowPlace
  readonly section: string | null
  readonly cutShort: boolean
  readonly cells: readonly ReadCell[]
}

/** Columns by what they mean, made once per table. */
export type ColumnIndex = ReadonlyMap<Meaning, readonly ReadColumn[]>

/** The columns of a table under their meaning, those of one meaning in the order of the table. */
export function indexColumns(columns: readonly ReadColumn[]): ColumnIndex {
  const index = new Map<Meaning, ReadColumn[]>()
  for (const column of columns)
    index.set(column.meaning, [...(index.get(column.meaning) ?? []), column])
  return index
}

/** The text under a meaning; several columns of one meaning are joined by line breaks. */
export function textOf(view: RowView, index: ColumnIndex, meaning: Meaning): string {
  const columns = index.get(meaning)
  if (columns === undefined) return ''
  if (columns.length === 1) return cellText(view.cells[columns[0]?.column ?? -1])
  return columns
    .map(({ column }) => cellText(view.cells[column]))
    .filter((text) => text !== '')
    .join('\n')
}

/** The number stored under a meaning, where the file stores one. */
export function numberOf(view: RowView, index: ColumnIndex, meaning: Meaning): number | undefined {
  const column = index.get(meaning)?.[0]
  return column === undefined ? undefined : view.cells[column.column]?.number
}

/** A row with its place and section; it counts as cut short where cells are missing of `width` columns and the last one ends in … or [截断]. */
export function viewOf(grid: Grid, row: GridRow, section: string | null, width: number): RowView {
  const filled = row.cells.filter((cell) => squash(cell.text) !== '').length
  return {
    at: { sheet: grid.sheet, page: row.page ?? null, row: row.row },
    section,
    cutShort:
      row.cells.length < width &&
      filled < width - 2 &&
      /\[截断\]|…$/u.test(row.cells.at(-1)?.text ?? ''),
    cells: row.cells,
  }
}

/** The next part of a row, joined to its first one: by `joinCut` where a page break cut it in two, else a line below. */
export function joinViews(
  first: RowView,
  rest: RowView,
  join: (first: string, rest: string) => string = joinCut,
): RowView {
  const width = Math.max(first.cells.length, rest.cells.length)
  const cells: ReadCell[] = []
  for (let i = 0; i < width; i++) {
    const one = first.cells[i]
    const two = rest.cells[i]
    const own = two === undefined || two.covered !== undefined ? '' : tidy(two.text)
    cells.push(
      one === undefined
        ? (two ?? { text: '' })
        : own === ''
          ? one
          : { ...one, text: join(tidy(one.text), own) },
    )
  }
  return { ...first, cells }
}

function joinCut(first: string, rest: string): string {
  return /^(?:\d+[.、]|[（(]?[一二三四五六七八九十]+[）)、])/u.test(rest)
    ? `${first}\n${rest}`
    : first + rest
}
