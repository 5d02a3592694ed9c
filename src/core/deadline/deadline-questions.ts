import type { Day } from '../calendar/day.ts'
import { dayOfInstant, endOfDay, type Instant } from '../calendar/instant.ts'
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '../calendar/work-calendar.ts'
import type { Escalation } from '../round/round-settings.ts'
import type { Deadline } from './deadline.ts'

/** The day that still runs, or null once the part is as far as the deadline asks. */
export function runningDueOn(deadline: Deadline | null): Day | null {
  return deadline && !deadline.isMet ? deadline.dueOn : null
}

/** Whether the last day has passed and the part is not as far as it should be. */
export function isOverdue(deadline: Deadline, at: Instant): boolean {
  return !deadline.isMet && at > endOfDay(deadline.dueOn)
}

/** Working days left after today, the last day included; 0 on the last day, negative once overdue. */
export function workingDaysLeft(deadline: Deadline, at: Instant, calendar: WorkCalendar): number {
  return workingDaysBetween(dayOfInstant(at), deadline.dueOn, calendar)
}

/** Whether it runs, is not overdue, and at most so many working days are left. */
export function isDueSoon(
  deadline: Deadline,
  at: Instant,
  withinWorkingDays: number,
  calendar: WorkCalendar,
): boolean {
  if (deadline.isMet || isOverdue(deadline, at)) return false
  return workingDaysLeft(deadline, at, calendar) <= withinWorkingDays
}

/** The days on which the unit is to be reminded, earliest first; none before the clock started. */
export function remindersOf(deadline: Deadline, calendar: WorkCalendar): readonly Day[] {
  const { rule, dueOn, explanation } = deadline
  return [...(rule?.remindBefore ?? [])]
    .sort((a, b) => b - a)
    .map((count) => addWorkingDays(dueOn, -count, calendar))
    .filter((on) => on > explanation.startedOn)
}

/** Whether the unit is to be reminded on the day of this moment. */
export function isReminderDue(deadline: Deadline, at: Instant, calendar: WorkCalendar): boolean {
  return !deadline.isMet && remindersOf(deadline, calendar).includes(dayOfInstant(at))
}

/** The steps of escalation that an overdue part has reached, the earliest first; none before it is overdue. */
export function escalationsReached(
  deadline: Deadline,
  at: Instant,
  calendar: WorkCalendar,
): readonly Escalation[] {
  if (!isOverdue(deadline, at)) return []
  const late = workingDaysBetween(deadline.dueOn, dayOfInstant(at), calendar)
  return (deadline.rule?.escalations ?? [])
    .filter((one) => one.afterWorkingDays <= late)
    .sort((a, b) => a.afterWorkingDays - b.afterWorkingDays)
}
