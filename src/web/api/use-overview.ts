import type { OverviewView } from '../../contract/figures/answers.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { useDesk } from './desk.ts'
import { type Asking, useAnswer } from './use-answer.ts'

/** The round's counts at a moment. */
export function useOverview(asOf: AsOf | null, everyMs?: number): Asking<OverviewView> {
  const { round } = useDesk()
  const query = asOf && new URLSearchParams({ at: asOf.at, clock: asOf.clock })
  return useAnswer({
    path: query && `/api/rounds/${round.roundId}/overview?${query}`,
    ...(everyMs !== undefined && { everyMs }),
  })
}
