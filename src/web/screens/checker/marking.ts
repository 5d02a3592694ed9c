/** The marks that are chosen, and what a click on one opens. */
export type Marking = {
  readonly chosen: readonly number[]
  readonly open: (checks: readonly number[]) => void
}
