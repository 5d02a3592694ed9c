/** A calendar day in Asia/Shanghai, written `2024-03-14`. Days compare as strings. */
export type Day = string & { readonly __brand: 'Day' }

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000

/** The day that the text names, or null when it is no real day written `YYYY-MM-DD`. */
export function parseDay(text: string): Day | null {
  const parts = PATTERN.exec(text)
  if (!parts) return null
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** A day written in the code itself. Throws a RangeError when there is no such day. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new RangeError(`no such day: ${text}`)
  return parsed
}

/** The day with this year, month (1–12) and day of month, or null when the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  if (year < 1900 || year > 2999 || date.getUTCMonth() !== month - 1) return null
  if (date.getUTCDate() !== dayOfMonth) return null
  return date.toISOString().slice(0, 10) as Day
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  return new Date(Date.parse(from) + count * DAY_MS).toISOString().slice(0, 10) as Day
}

/** How many calendar days lie from one day to another: 0 on the same day. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** Monday is 1, Sunday is 7. */
export function weekday(of: Day): number {
  return new Date(of).getUTCDay() || 7
}

/** Year, month (1–12) and day of month of a day. */
export function dayParts(of: Day): {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
} {
  return {
    year: Number(of.slice(0, 4)),
    month: Number(of.slice(5, 7)),
    dayOfMonth: Number(of.slice(8, 10)),
  }
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(from: Day, count: number): Day {
  const { year, month, dayOfMonth } = dayParts(from)
  const index = year * 12 + (month - 1) + count
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  const last = addDays(firstOfMonth(inYear + (inMonth === 12 ? 1 : 0), (inMonth % 12) + 1), -1)
  return dayOf(inYear, inMonth, dayOfMonth) ?? last
}

function firstOfMonth(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01` as Day
}
