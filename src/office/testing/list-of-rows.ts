import type { ReadList } from '../../core/reading/list.ts'
import { readList } from '../../core/reading/read-list.ts'

/** A sheet with these rows, headings first, under a title, as the reader understands it. */
export function listOfRows(title: string, rows: readonly (readonly string[])[]): ReadList {
  return readList({
    format: 'xlsx',
    notices: [],
    parts: [
      { kind: 'paragraph', text: title, paragraph: 1 },
      {
        kind: 'grid',
        sheet: null,
        merges: 'marked',
        rows: rows.map((row, index) => ({
          row: index + 2,
          cells: row.map((text) => ({ text })),
        })),
      },
    ],
  })
}
