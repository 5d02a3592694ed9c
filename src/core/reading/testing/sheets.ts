import type { ReadList } from '../list.ts'
import type { Grid, PaperPart, ReadCell } from '../paper.ts'
import { type ReadListOptions, readList } from '../read-list.ts'

/** A sheet of these texts; null is a cell under the one above, undefined one beside its neighbour. */
export function sheet(
  rows: readonly (readonly (string | null | undefined)[])[],
  name: string | null = '表',
): Grid {
  const cells: ReadCell[][] = []
  for (const texts of rows) {
    const above = cells.at(-1)
    const made: ReadCell[] = []
    texts.forEach((text, i) => {
      if (text === null) made.push({ ...(above?.[i] ?? { text: '' }), covered: 'down' })
      else if (text === undefined) made.push({ ...(made[i - 1] ?? { text: '' }), covered: 'right' })
      else made.push({ text })
    })
    cells.push(made)
  }
  return {
    kind: 'grid',
    sheet: name,
    merges: 'marked',
    rows: cells.map((one, i) => ({ row: i + 1, cells: one })),
  }
}

/** What a paper of these parts is understood as. */
export function read(parts: readonly PaperPart[], options: ReadListOptions = {}): ReadList {
  return readList({ format: 'xlsx', parts, notices: [] }, options)
}

/** A paragraph outside of tables. */
export const line = (text: string, paragraph = 1): PaperPart => ({
  kind: 'paragraph',
  text,
  paragraph,
})
