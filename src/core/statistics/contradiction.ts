import type { CaseSet } from './case-set.ts'

/** Which sum or equality two figures of the ledger break. */
export type ContradictionCode =
  /** Parts do not add up to the total. */
  | 'parts-differ-from-total'
  /** The k of the parts do not add up to what splitting adds to the total. */
  | 'splits-differ-from-total'
  /** The same cases are counted differently in two figures. */
  | 'same-cases-counted-differently'
  /** 未办结 + 阶段性办结 + 已办结 is not the total. */
  | 'statuses-differ-from-total'
  /** More of some cases than there are of all: 重点件 above the total. */
  | 'part-exceeds-whole'
  /** cumulative(n) is not cumulative(n−1) + batch(n), or the day before and the day. */
  | 'cumulative-differs'
  /** Joint cases in lines of their own, and counted with every unit, do not agree. */
  | 'joint-cases-differ'

/** Two counts that must agree and do not. The cases that count on one side alone, or twice, are behind it. */
export type Contradiction = {
  readonly code: ContradictionCode
  /** Places, from 0, of the figures that contradict each other, in the list that was checked. */
  readonly figures: readonly number[]
  /** The part that differs; null where totals do. */
  readonly partKey: string | null
  readonly expected: number
  readonly found: number
  /** The cases that make the count expected, and those that make the count found. */
  readonly cases: { readonly expected: readonly CaseSet[]; readonly found: readonly CaseSet[] }
}
