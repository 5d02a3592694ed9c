import { type Day, dayParts } from '../calendar/day.ts'
import { printDay, printMonthDayInstant } from '../calendar/day-wording.ts'
import { clockOf, dayOfInstant, endOfDay, type Instant, instantAt } from '../calendar/instant.ts'
import type { Language } from './words.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A day in a sentence: 2020年11月8日, 8 Nov 2020. */
export function wordDay(day: Day, language: Language = 'zh'): string {
  if (language === 'zh') return printDay(day)
  const { year, month, dayOfMonth } = dayParts(day)
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`
}

/** A moment up to which something counts: 2020年11月8日24时, 2024年3月14日17:00; 8 Nov 2020 24:00. */
export function wordCutOff(at: Instant, language: Language = 'zh'): string {
  const on = dayOfInstant(at)
  const gap = language === 'en' ? ' ' : ''
  const isEnd = at === endOfDay(on)
  if (language === 'zh') {
    if (isEnd) return `${printDay(on)}24时`
    if (at === instantAt(on)) return `${printDay(on)}0时`
  }
  return `${wordDay(on, language)}${gap}${isEnd ? '24:00' : clockOf(at)}`
}

/** A moment of these weeks: 3月14日17:00; 14 Mar 17:00. */
export function wordMoment(at: Instant, language: Language = 'zh'): string {
  if (language === 'zh') return printMonthDayInstant(at)
  const { month, dayOfMonth } = dayParts(dayOfInstant(at))
  return `${dayOfMonth} ${MONTHS[month - 1]} ${clockOf(at)}`
}
