import { type Day, parseDay } from './day.ts'
import { clockOf, dayOfInstant, endOfDay, type Instant, instantAt } from './instant.ts'

const WRITTEN =
  /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:[\sT]*(\d{1,2})(?:\s*[:时点]\s*(\d{1,2})?\s*分?)?)?$/

/**
 * The moment that a person writes: 2020-11-08 17:00, 2020.11.8, 2020年11月8日17时; a day alone, and 24:00, mean
 * its last moment. Null where it is no such thing.
 */
export function readWrittenMoment(text: string): Instant | null {
  const found = WRITTEN.exec(text.normalize('NFKC').trim())
  if (!found) return null
  const [, year = '', month = '', date = '', hour, minute = '0'] = found
  const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  if (!day || hour === undefined) return day && endOfDay(day)
  return onClock(day, Number(hour), Number(minute))
}

const HOURS = 24
const MINUTES = 60

function onClock(day: Day, hour: number, minute: number): Instant | null {
  if (hour === HOURS && minute === 0) return endOfDay(day)
  if (hour >= HOURS || minute >= MINUTES) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return instantAt(day, `${two(hour)}:${two(minute)}`)
}

/** A moment as tables print it: 2020-11-08 17:00; the last moment of a day is its 24:00. */
export function writeMoment(at: Instant): string {
  const day = dayOfInstant(at)
  return `${day} ${at === endOfDay(day) ? '24:00' : clockOf(at)}`
}
