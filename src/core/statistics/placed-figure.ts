import type { Figure } from './figure.ts'

/** A figure and its place in the list that is checked. */
export type PlacedFigure = { readonly figure: Figure; readonly place: number }

/** The count of one part, 0 where the figure does not have it; the total where no part is named. */
export function countOf(figure: Figure, partKey: string | null): number {
  if (partKey === null) return figure.total
  return figure.parts.find((part) => part.key === partKey)?.count ?? 0
}
