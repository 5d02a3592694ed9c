import type { Instant } from '../../calendar/instant.ts'
import type { LabelClass } from '../../figures/labels/label-class.ts'
import type { Bound } from '../../figures/numbers/figure.ts'
import type { ReadingPlace } from '../reading/bulletin-reading.ts'

/**
 * What a printed figure counts, where the ledger can count the same: petitions or covert findings, and
 * how far they are.
 */
export type FigureTopic =
  | 'petition-received'
  | 'petition-key'
  | 'petition-in-hand'
  | 'petition-partly-closed'
  | 'petition-closed'
  | 'finding-received'
  | 'finding-done'
  | 'finding-open'
  | 'finding-difficult'

/** One part of a figure as printed: 冷水滩区 44. */
export type ToldPart = { readonly label: string; readonly count: number }

/** A list of parts with what it divides the figure by. */
export type ToldBreakdown = { readonly by: LabelClass; readonly parts: readonly ToldPart[] }

/** A figure as a bulletin tells it. */
export type ToldFigure = {
  readonly topic: FigureTopic | null
  /** The words before the number: 累计接到转办件. */
  readonly label: string
  /** The unit of count as printed. */
  readonly unitWord: string
  readonly total: number
  readonly bound: Bound | null
  /** Of the day or the batch alone, or all until then. */
  readonly span: 'of-the-day' | 'cumulative'
  /** The batches that it is limited to; empty for all. */
  readonly batches: readonly number[]
  /** The moment up to which it counts, where the paper says it. */
  readonly cutOff: Instant | null
  readonly breakdowns: readonly ToldBreakdown[]
  readonly sentence: string
  /** The section in which it stands, counted from 0; null above the first. */
  readonly section: number | null
  readonly place: ReadingPlace
}
