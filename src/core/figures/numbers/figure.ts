/** A bound is no exact figure: 余, 多, 近, 约, 以上 … It never enters a sum. */
export type Bound = 'more' | 'less' | 'about'

/** What a number in a text is. Only counts and percentages are figures; the others are never added. */
export type FigureKind =
  | 'count'
  | 'percent'
  | 'date'
  | 'clock'
  | 'ordinal'
  | 'duration'
  | 'code'
  | 'numbering'

/** A number as printed: `from` to `to` includes its unit, counted in the text that was searched. */
export type Figure = {
  readonly kind: FigureKind
  readonly value: number
  /** The unit of count as printed, empty where none is. */
  readonly unit: string
  readonly bound: Bound | null
  readonly isChinese: boolean
  readonly from: number
  readonly to: number
}

/** A count that may stand in a sum. */
export function isExactCount(figure: Figure): boolean {
  return figure.kind === 'count' && figure.bound === null
}
