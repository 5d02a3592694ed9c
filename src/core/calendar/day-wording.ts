import { type Day, dayParts, weekday } from './day.ts'
import { clockOf, dayOfInstant, type Instant } from './instant.ts'
import type { DayNature } from './work-calendar.ts'

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

/** 2020年11月8日 */
export function printDay(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day)
  return `${year}年${month}月${dayOfMonth}日`
}

/** 11月8日 */
export function printMonthDay(day: Day): string {
  const { month, dayOfMonth } = dayParts(day)
  return `${month}月${dayOfMonth}日`
}

/** A span of days as papers print it: 5月7日至8日, 9月29日至10月6日, 2023年12月30日至2024年1月1日, with the year when asked or needed. */
export function printSpan(from: Day, to: Day, withYear = false): string {
  const start = dayParts(from)
  const end = dayParts(to)
  const isLong = withYear || start.year !== end.year
  const first = isLong ? printDay(from) : printMonthDay(from)
  if (from === to) return first
  if (start.year !== end.year) return `${first}至${printDay(to)}`
  return start.month === end.month
    ? `${first}至${end.dayOfMonth}日`
    : `${first}至${printMonthDay(to)}`
}

/** 2024年3月14日17:00, by a clock in China. */
export function printInstant(at: Instant): string {
  return `${printDay(dayOfInstant(at))}${clockOf(at)}`
}

/** 3月14日17:00, by a clock in China. */
export function printMonthDayInstant(at: Instant): string {
  return `${printMonthDay(dayOfInstant(at))}${clockOf(at)}`
}

/** The day of the week as papers print it: 周六. */
export function weekdayWord(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? ''
}

/** Why a day is worked or not: 周六、国庆节放假、调休上班（国庆节）, with 暂定 where the year's notice is not known. */
export function explainDay(nature: DayNature): string {
  const words = {
    weekday: weekdayWord(nature.day),
    weekend: weekdayWord(nature.day),
    holiday: `${nature.festival}放假`,
    madeUp: `${weekdayWord(nature.day)}，${nature.festival}调休上班`,
  }[nature.because]
  return nature.isProvisional ? `${words}（放假安排未公布，暂定）` : words
}
