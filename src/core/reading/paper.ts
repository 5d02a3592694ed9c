/** What a file turned out to be, told by its content and never by its name. */
export type PaperFormat =
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'html'
  | 'pdf'
  | 'csv'
  | 'text'

/**
 * A cell as it stands in the file. A cell that a merge covers repeats the text of the cell that
 * covers it and says from which side, so that a reader may take or ignore it.
 */
export type ReadCell = {
  readonly text: string
  /** The stored number, where the file stores one: a date is then a serial of the 1900 system. */
  readonly number?: number
  /** The text is the result a formula had when the file was saved. */
  readonly formula?: true
  readonly covered?: 'down' | 'right'
}

/** A row with the number that the user sees beside it (Excel's own, or counted inside the table). */
export type GridRow = {
  readonly row: number
  readonly page?: number
  readonly cells: readonly ReadCell[]
}

/** A sheet or table: rows that hold nothing are left out, their numbers stay. */
export type Grid = {
  readonly kind: 'grid'
  /** The sheet's name; null for a table inside a text. */
  readonly sheet: string | null
  /** Whether merged cells are marked; where they are lost, an empty cell may stand under a merge. */
  readonly merges: 'marked' | 'lost'
  readonly rows: readonly GridRow[]
}

/** A paragraph or line outside of tables, counted from 1 through the whole paper. */
export type Paragraph = {
  readonly kind: 'paragraph'
  readonly text: string
  readonly paragraph: number
  readonly page?: number
}

export type PaperPart = Paragraph | Grid

/** Something the reader left aside, told to the user: no error. */
export type PaperNotice =
  | 'macros-ignored'
  | 'external-links-ignored'
  | 'hidden-sheet'
  | 'empty-rows-skipped'
  | 'pictures-ignored'

/** A paper as tables and text in the order in which they stand. */
export type ReadPaper = {
  readonly format: PaperFormat
  readonly parts: readonly PaperPart[]
  readonly notices: readonly PaperNotice[]
}

/** Whether a part of a paper is a sheet or table, and not running text. */
export function isGrid(part: PaperPart): part is Grid {
  return part.kind === 'grid'
}
