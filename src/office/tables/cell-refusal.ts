import { type Result, refused } from '../../core/ledger/result.ts'
import { CellTooLong } from '../../documents/writing/xlsx/cell-too-long.ts'

/** What `write` gives; a text that no cell of a workbook holds is refused with its place, instead of being cut. */
export async function unlessCellTooLong<Value>(
  write: () => Promise<Value>,
): Promise<Result<Value>> {
  try {
    return { ok: true, value: await write() }
  } catch (thrown) {
    if (!(thrown instanceof CellTooLong)) throw thrown
    const { sheet, column, row, length } = thrown
    return refused('cell-too-long', { sheet, cell: `${column}${row}`, count: String(length) })
  }
}
