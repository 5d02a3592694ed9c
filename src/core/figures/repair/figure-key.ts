import type { CheckedFigure } from '../check.ts'
import type { CheckPlace } from '../text/place.ts'

/** One printed figure, whichever checks hold it: where it begins, and in which paper. */
export function figureKey({ from, file }: CheckedFigure): string {
  return `${file ?? ''}|${placeKey(from)}`
}

/** A place as a key: two places are one where their keys are. */
export function placeKey(place: CheckPlace): string {
  return 'row' in place
    ? `t${place.table}r${place.row}c${place.column}n${place.character ?? 0}`
    : `p${place.paragraph}c${place.character}`
}
