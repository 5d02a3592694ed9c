import { addDays, type Day, parseDay } from '../../core/calendar/day.ts'
import {
  clockOf,
  dayOfInstant,
  endOfDay,
  type Instant,
  instantAt,
  parseInstant,
} from '../../core/calendar/instant.ts'
import type { AsOf, Clock } from '../../core/statistics/question.ts'
import type { Address } from './address.ts'
import type { RoundLine } from './round.ts'

/** A round over for so many days is looked at as of its last day, not of today. */
const OVER_DAYS = 60

/**
 * The moment up to which a page counts: the one in the address; else now, or, of a round long over,
 * the day on which its last issue is dated.
 */
export function cutOffIn(
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

/** A moment as the browser's own control for day and time holds it, in China's time. */
export function fieldOf(at: Instant): string {
  return `${dayOfInstant(at)}T${clockOf(at)}`
}

/** The moment in that control; 23:59 means the end of the day. Null while it is not filled in. */
export function momentOfField(text: string): Instant | null {
  const [date = '', clock = ''] = text.split('T')
  const day = parseDay(date)
  if (!day || !/^\d{2}:\d{2}$/.test(clock)) return null
  return clock === '23:59' ? endOfDay(day) : instantAt(day, clock)
}
