import type { Day } from '../../core/calendar/day.ts'
import type { HolidayNotice } from '../../core/calendar/holiday-notice.ts'
import { SHIPPED_NOTICES } from '../../core/calendar/national-calendar.ts'
import { calendarOf, type WorkCalendar } from '../../core/calendar/work-calendar.ts'

/** The calendar of a program that runs: it learns a year's notice when an office enters it. */
export type LiveCalendar = {
  readonly calendar: WorkCalendar
  /** From now on every deadline is counted by this notice; one of the same year before it holds no more. */
  readonly learn: (notice: HolidayNotice) => void
}

/** The shipped notices, and those that offices entered, the last of a year first. */
export function openLiveCalendar(entered: readonly HolidayNotice[]): LiveCalendar {
  const byYear = new Map(SHIPPED_NOTICES.map((notice) => [notice.year, notice]))
  const years = new Set<number>()
  const daysOff = new Map<Day, string>()
  const madeUp = new Map<Day, string>()
  const learn = (notice: HolidayNotice) => {
    byYear.set(notice.year, notice)
    const next = calendarOf([...byYear.values()])
    refill(daysOff, next.daysOff)
    refill(madeUp, next.madeUp)
    years.clear()
    for (const year of next.years) years.add(year)
  }
  for (const notice of [...SHIPPED_NOTICES.slice(-1), ...entered]) learn(notice)
  return { calendar: { years, daysOff, madeUp }, learn }
}

function refill(days: Map<Day, string>, next: ReadonlyMap<Day, string>): void {
  days.clear()
  for (const [day, festival] of next) days.set(day, festival)
}
