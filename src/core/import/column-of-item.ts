import { columnName } from '../reading/grid-text.ts'
import type { ReadList } from '../reading/list.ts'
import type { Meaning } from '../reading/meaning.ts'

/** The column, as the user sees it, in which a row of a list (counted from 1 through all tables) holds one of these, the first that its table has; null where it has none. */
export function columnOfItem(
  { tables }: Pick<ReadList, 'tables'>,
  item: number,
  meanings: readonly Meaning[],
): string | null {
  let before = 0
  for (const table of tables) {
    before += table.rows.length
    if (item > before) continue
    for (const meaning of meanings) {
      const found = table.columns.find((column) => column.meaning === meaning)
      if (found) return columnName(table, found.column)
    }
    return null
  }
  return null
}
