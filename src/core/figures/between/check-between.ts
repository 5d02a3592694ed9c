import type { Check } from '../check.ts'
import { checkIssueOrder } from './check-issue-order.ts'
import { checkMonotone } from './check-monotone.ts'
import { checkRolling } from './check-rolling.ts'
import type { SeriesPaper } from './series.ts'

/** Every check of a paper against the others that were given with it. */
export function checkBetween(own: SeriesPaper, all: readonly SeriesPaper[]): readonly Check[] {
  if (all.length < 2) return []
  return [...checkRolling(own, all), ...checkMonotone(own, all), ...checkIssueOrder(own, all)]
}
