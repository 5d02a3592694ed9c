import type { Day } from '../calendar/day.ts'
import { addWorkingDays, type WorkCalendar } from '../calendar/work-calendar.ts'
import type { Clock } from './clock.ts'

/** Whether it runs still and its last day is over. A notice only ends: nobody is late with that. */
export function isClockOverdue({ name, metOn, dueOn }: Clock, on: Day): boolean {
  return name !== 'noticeEnds' && metOn === null && on > dueOn
}

/** Whether what it asks was done, and after its last day. */
export function wasClockLate({ metOn, dueOn }: Clock): boolean {
  return metOn !== null && metOn > dueOn
}

/** The days on which the unit is to be reminded, earliest first. */
export function remindersOfClock(clock: Clock, calendar: WorkCalendar): readonly Day[] {
  return [...clock.remindBefore]
    .sort((a, b) => b - a)
    .map((count) => addWorkingDays(clock.dueOn, -count, calendar))
    .filter((on) => clock.startedOn === null || on > clock.startedOn)
}

/** The next day on which a clock that runs is due; null where none runs. */
export function nextDueOn(clocks: readonly Clock[]): Day | null {
  const running = clocks.filter((clock) => clock.metOn === null)
  return running.map((clock) => clock.dueOn).sort()[0] ?? null
}
