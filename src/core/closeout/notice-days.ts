import { addDays, type Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { countTerm, type Term } from '../clock/clock.ts'
import type { Notice } from './close-out.ts'

/** When a notice ends: its first day is day 1 (12月13日至19日，共7天), so it counts from the day before. */
export function noticeDays(
  from: Day,
  { count, unit, source }: Term & { readonly source: string },
  calendar: WorkCalendar,
): Pick<Notice, 'to' | 'days'> {
  const { dueOn, notable, isProvisional } = countTerm(addDays(from, -1), { count, unit }, calendar)
  return { to: dueOn, days: { term: { count, unit }, source, notable, isProvisional } }
}
