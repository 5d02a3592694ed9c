import type { Cell } from './blocks.ts'

/** A public table (一览表): one page-wide table with its title and notes, printed across. */
export type Sheet = {
  /** Name of the sheet's tab in a workbook. */
  readonly name: string
  /** Above the table, centred, such as the name of the table and its batch. */
  readonly titleLines: readonly string[]
  /** Under the titles, at the left and right ends of one line, such as the office and the cut-off. */
  readonly ends: { readonly left: string; readonly right: string } | null
  /** Relative widths, one for each column. */
  readonly widths: readonly number[]
  /** Heading rows; they are repeated on every page. */
  readonly header: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
  readonly notes: readonly string[]
  readonly orientation: 'portrait' | 'landscape'
}

/** A table of the ledger for a spreadsheet: one heading row, then as many rows as there are. */
export type LedgerSheet = {
  readonly name: string
  readonly columns: readonly LedgerColumn[]
  readonly rows: Iterable<readonly LedgerValue[]> | AsyncIterable<readonly LedgerValue[]>
}

/** A column of a workbook that the program writes. */
export type LedgerColumn = {
  readonly heading: string
  /** In characters of Chinese text. */
  readonly width: number
  /** `text` is never read as a number or formula; `day` takes `YYYY-MM-DD` and becomes a date. */
  readonly kind: 'text' | 'number' | 'day'
}

export type LedgerValue = string | number | null
