import type { StoredIssueView } from '../../contract/bulletin/issue.ts'
import { addDays, type Day, parseDay } from '../../core/calendar/day.ts'
import { dayOfInstant, endOfDay, type Instant, parseInstant } from '../../core/calendar/instant.ts'
import type { AsOf, Clock } from '../../core/statistics/question.ts'
import { type Address, useAddress } from './address.ts'
import { useDesk } from './desk.ts'
import type { RoundLine } from './round.ts'

/** A round over for so many days is looked at as of its last day, not of today. */
const OVER_DAYS = 60

/**
 * The moment up to which a page counts: the one in the address; else now, or, of a round long over,
 * the day on which its last issue is dated.
 */
export function useCutOff(): AsOf {
  const { round, issues, now } = useDesk()
  return cutOffIn(useAddress(), { round, lastIssueOn: issueToShow(issues)?.issuedOn ?? null, now })
}

/** The issue in hand; where all are published, the last. */
export function issueToShow(issues: readonly StoredIssueView[]): StoredIssueView | undefined {
  return issues.findLast((one) => one.status !== 'published') ?? issues.at(-1)
}

function cutOffIn(
  { query }: Address,
  given: { readonly round: RoundLine; readonly lastIssueOn: Day | null; readonly now: Instant },
): AsOf {
  const clock: Clock = query.get('clock') === 'then' ? 'asThenKnown' : 'asNowKnown'
  const at = momentIn(query.get('at'))
  return { at: at ?? usualMoment(given), clock }
}

function momentIn(text: string | null): Instant | null {
  if (text === null) return null
  const day = parseDay(text)
  return day ? endOfDay(day) : parseInstant(text)
}

function usualMoment({ round, lastIssueOn, now }: Parameters<typeof cutOffIn>[1]): Instant {
  const last = round.settings.stationing?.to ?? lastIssueOn
  const isOver = last !== null && addDays(last, OVER_DAYS) < dayOfInstant(now)
  const shown = lastIssueOn ?? last
  return isOver && shown ? endOfDay(shown) : now
}
