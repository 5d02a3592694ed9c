/** The labels over the columns of a table. */
export type HeadingLabels = {
  /** The leaf label of every column. */
  readonly headings: readonly string[]
  /** The group that each leaf stands under; empty where there is none. */
  readonly parents: readonly string[]
  /** All labels in plain form, by which a repeated header is known. */
  readonly labels: ReadonlySet<string>
}

/** The rows of a grid that carry the headings (by their place in `grid.rows`) and the leaf labels. */
export type Header = HeadingLabels & {
  readonly first: number
  readonly last: number
}
