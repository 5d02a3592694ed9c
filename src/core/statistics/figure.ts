import type { UnitId } from '../ledger/ids.ts'
import type { Question } from './question.ts'

/** One count of a breakdown. `key` is the dimension's own value: a unit's id, a category's name, a batch's id, a day. */
export type FigurePart = {
  readonly key: string
  /** For a joint group (several units that lead one case together): its units; `key` joins their ids by `+`. */
  readonly jointUnits: readonly UnitId[] | null
  readonly count: number
  /** The k of n(+k): pieces beyond the cases after splitting; 0 where splits are not counted. */
  readonly plus: number
}

/** A figure: its question, so that it can always name the cases behind it, and its counts. */
export type Figure = {
  readonly question: Question
  /** Cases, each once. */
  readonly total: number
  /** Pieces after splitting: total plus every k. */
  readonly totalPlus: number
  /** In the round's fixed order; empty where the question asks for the total alone. */
  readonly parts: readonly FigurePart[]
  /** How parts and total hang together. */
  readonly sum: FigureSum
}

/**
 * `equal`: parts add up to the total. `exceeds`: several labels a case (categories), the sum may be more.
 * `adjusted`: joint cases counted with every unit, `over` = Σ(k−1) is to be taken off (domain §5.1).
 */
export type FigureSum =
  | { readonly kind: 'none' }
  | { readonly kind: 'equal'; readonly sum: number }
  | { readonly kind: 'exceeds'; readonly sum: number }
  | { readonly kind: 'adjusted'; readonly sum: number; readonly over: number }

/** Closing rates under both definitions (domain §5.3), in percent with one decimal; null over no case. */
export type ClosingRates = {
  readonly total: number
  readonly closed: number
  readonly partlyClosed: number
  readonly open: number
  readonly withPartlyClosed: number | null
  readonly withoutPartlyClosed: number | null
}
