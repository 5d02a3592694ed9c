/** A character of the running text. */
export type TextPlace = {
  readonly paragraph: number
  readonly page?: number
  /** Counted from 1 inside the paragraph as the file has it. */
  readonly character: number
}

/** A cell of a table, `table` counted from 1 through the paper; row as the user sees it, column from 1. */
export type CellPlace = {
  readonly sheet: string | null
  readonly table: number
  readonly row: number
  readonly column: number
  /** Where a cell holds sentences: the character inside its text, from 1. */
  readonly character?: number
}

/** Where a check or a figure stands: in the running text, or in a table. */
export type CheckPlace = TextPlace | CellPlace

/** Whether a place lies in a table. */
export function isInTable(place: CheckPlace): place is CellPlace {
  return 'row' in place
}
