import type { Grid, GridRow, ReadCell } from '../../core/reading/paper.ts'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'

/** No table of a paper has more columns. */
const MOST_SPANNED = 500

type Spanning = { readonly cell: ReadCell; left: number }

/** Puts the cells of a table into columns as they come, with what spans rows and columns spread out. */
export class TableBuilder {
  private readonly rows: GridRow[] = []
  private cells: ReadCell[] = []
  private readonly spanning = new Map<number, Spanning>()
  private number = 0
  private count = 0

  startRow(skippedColumns = 0): void {
    this.number++
    this.cells = []
    for (let i = 0; i < skippedColumns; i++) this.cells.push({ text: '' })
  }

  /** A cell of its own; `down` and `right` are how many rows and columns it takes. */
  addCell(
    text: string,
    { right = 1, down = 1 }: { readonly right?: number; readonly down?: number } = {},
  ): void {
    this.fillSpanned()
    const at = this.cells.length
    for (let i = 0; i < Math.min(right, MOST_SPANNED); i++) {
      const cell: ReadCell = i === 0 ? { text } : { text, covered: 'right' }
      this.cells.push(cell)
      if (down > 1)
        this.spanning.set(at + i, {
          cell: { text, covered: i === 0 ? 'down' : 'right' },
          left: down - 1,
        })
    }
    this.add(Math.min(right, MOST_SPANNED))
  }

  /** A cell that goes on from the row above (Word's vMerge). */
  continueCell(right = 1): void {
    const at = this.cells.length
    this.add(Math.min(right, MOST_SPANNED))
    for (let i = 0; i < Math.min(right, MOST_SPANNED); i++) {
      const above = this.rows.at(-1)?.cells[at + i]
      this.cells.push(
        above === undefined ? { text: '' } : { ...above, covered: i === 0 ? 'down' : 'right' },
      )
    }
  }

  /** Where the next cell comes to stand: row and column from 1. */
  next(): { readonly row: number; readonly column: number } {
    return { row: this.number, column: this.cells.length + 1 }
  }

  endRow(): void {
    this.fillSpanned()
    if (this.cells.some((cell) => cell.text.trim() !== ''))
      this.rows.push({ row: this.number, cells: this.cells })
  }

  private add(cells: number): void {
    this.count += cells
    if (this.count > LIMITS.cells) throw new PaperRefused('unpacks-too-large')
  }

  private fillSpanned(): void {
    for (
      let span = this.spanning.get(this.cells.length);
      span !== undefined;
      span = this.spanning.get(this.cells.length)
    ) {
      const column = this.cells.length
      this.cells.push(span.cell)
      this.add(1)
      span.left--
      if (span.left <= 0) this.spanning.delete(column)
    }
  }

  grid(): Grid {
    return { kind: 'grid', sheet: null, merges: 'marked', rows: this.rows }
  }
}
