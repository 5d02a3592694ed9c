import type { Grid, GridRow, Paragraph, ReadCell } from '../../reading/paper.ts'
import type { CheckOutcome } from '../check.ts'

/** What is said of a figure: the worst outcome of its checks; `unheld` where no check holds it. */
export type MarkOutcome = CheckOutcome | 'unheld'

/** A stretch of a text to be marked, its characters counted from 0, `to` the first one after it. */
export type Mark = {
  readonly from: number
  readonly to: number
  readonly outcome: MarkOutcome
  /** The checks that hold it, by their number in the list, from 0. */
  readonly checks: readonly number[]
}

export type MarkedParagraph = Paragraph & { readonly marks: readonly Mark[] }
export type MarkedCell = ReadCell & { readonly marks: readonly Mark[] }
export type MarkedRow = Omit<GridRow, 'cells'> & { readonly cells: readonly MarkedCell[] }
/** A table of a paper with the marks in its cells. */
export type MarkedGrid = Omit<Grid, 'rows'> & {
  /** Counted from 1 through the paper, as places count it. */
  readonly table: number
  readonly rows: readonly MarkedRow[]
  /** Rows left out because they carry no mark and there are very many. */
  readonly omitted: number
}

/** A paper to be shown with its figures marked, in the order in which it stands. */
export type MarkedPart = MarkedParagraph | MarkedGrid
