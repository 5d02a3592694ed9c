import { addDays, type Day, dayParts, weekday } from './day.ts'
import type { HolidayNotice } from './holiday-notice.ts'

/** Which days are worked. Years without a notice are known by their weekends alone, and say so. */
export type WorkCalendar = {
  readonly years: ReadonlySet<number>
  readonly daysOff: ReadonlyMap<Day, string>
  readonly madeUp: ReadonlyMap<Day, string>
}

/** Why a day is worked or not. */
export type DayNature = {
  readonly day: Day
  readonly isWorkday: boolean
  readonly because: 'weekday' | 'weekend' | 'holiday' | 'madeUp'
  /** The festival of a day off or of a day worked in exchange; null otherwise. */
  readonly festival: string | null
  /** True where no notice is known that could say otherwise. */
  readonly isProvisional: boolean
}

/** The calendar that these notices make. */
export function calendarOf(notices: readonly HolidayNotice[]): WorkCalendar {
  const daysOff = new Map<Day, string>()
  const madeUp = new Map<Day, string>()
  for (const { festivals } of notices) {
    for (const { name, from, to, madeUpOn } of festivals) {
      for (let on = from; on <= to; on = addDays(on, 1)) daysOff.set(on, name)
      for (const on of madeUpOn) madeUp.set(on, name)
    }
  }
  return { years: new Set(notices.map((notice) => notice.year)), daysOff, madeUp }
}

/** Whether the day is worked, and why. */
export function natureOfDay(day: Day, calendar: WorkCalendar): DayNature {
  const isProvisional = isProvisionalDay(day, calendar)
  const off = calendar.daysOff.get(day)
  if (off) return { day, isWorkday: false, because: 'holiday', festival: off, isProvisional }
  const worked = calendar.madeUp.get(day)
  if (worked) return { day, isWorkday: true, because: 'madeUp', festival: worked, isProvisional }
  const isWorkday = weekday(day) < 6
  const because = isWorkday ? 'weekday' : 'weekend'
  return { day, isWorkday, because, festival: null, isProvisional }
}

/** Whether the day is worked: a weekend that is made up is, a holiday is not; where no notice speaks of it, Monday to Friday are. */
export function isWorkday(day: Day, calendar: WorkCalendar): boolean {
  return natureOfDay(day, calendar).isWorkday
}

/**
 * The working day `count` working days after a day, which itself does not count: the first working
 * day after it is day 1. 0 gives the day itself; a negative count goes back.
 */
export function addWorkingDays(from: Day, count: number, calendar: WorkCalendar): Day {
  const step = count < 0 ? -1 : 1
  let on = from
  for (let left = Math.abs(count); left > 0; ) {
    on = addDays(on, step)
    if (isWorkday(on, calendar)) left -= 1
  }
  return on
}

/** How many working days lie after one day up to and including another; negative when that is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  let count = 0
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    if (isWorkday(on, calendar)) count += 1
  }
  return count
}

/** What happened to each day after one day up to and including another. */
export function naturesBetween(from: Day, to: Day, calendar: WorkCalendar): readonly DayNature[] {
  const natures: DayNature[] = []
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    natures.push(natureOfDay(on, calendar))
  }
  return natures
}

/** The last week of a year waits for the next year's notice, which has moved such days (2018-12-29). */
function isProvisionalDay(day: Day, { years }: WorkCalendar): boolean {
  const { year, month, dayOfMonth } = dayParts(day)
  if (!years.has(year)) return true
  return month === 12 && dayOfMonth >= 25 && !years.has(year + 1)
}
