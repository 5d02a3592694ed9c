import type { LabelClass } from '../labels/label-class.ts'
import type { Figure } from '../numbers/figure.ts'

/** What parts a figure from the one before it, strongest first. */
export type Break = 'sentence' | 'colon' | 'semicolon' | 'comma' | 'pause' | 'none'

/** A figure with what is said of it: its label, how often it counts, and what its bracket holds. */
export type Item = {
  readonly figure: Figure
  /** The words between the last mark and the number. */
  readonly label: string
  readonly labelClass: LabelClass
  /** Nothing but the lack of other words says that the label is a place or prose. */
  readonly isGuess: boolean
  readonly lead: Break
  /** All words between the figure before and this number, brackets aside. */
  readonly gap: string
  /** The words after the number, up to the next mark. */
  readonly tail: string
  /** For 各: how many units have that many each. */
  readonly times: number
  /** The k of n(+k). */
  readonly plus: number | null
  /** The share printed in the bracket, in percent. */
  readonly share: Figure | null
  readonly inside: readonly Item[]
  /** Where the bracket that belongs to the figure opens. */
  readonly bracketFrom: number | null
  /** The figure whose bracket this one stands in. */
  readonly ownerFrom: number | null
}
