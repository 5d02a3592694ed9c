/** A text is longer than a spreadsheet's cell can hold; thrown instead of cutting it in silence. */
export class CellTooLong extends Error {
  readonly sheet: string
  /** Row from 1. */
  readonly row: number
  /** Letters of the column. */
  readonly column: string
  readonly length: number

  constructor(sheet: string, row: number, column: string, length: number) {
    super(`sheet ${sheet}, cell ${column}${row}: ${length} characters, at most 32767 fit`)
    this.name = 'CellTooLong'
    this.sheet = sheet
    this.row = row
    this.column = column
    this.length = length
  }
}
