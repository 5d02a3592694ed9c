import { addDays, type Day, parseDay } from '../calendar/day.ts'
import { clockOf, dayOfInstant, type Instant } from '../calendar/instant.ts'

/** From when on the night's backup is due, by the clock in China: after the evening's list, before the morning. */
export const NIGHTLY_FROM = '01:30'

/** How many days a night's backup is kept where nothing else is said. */
export const NIGHTS_KEPT = 30

const NAME = /^huiyin-(\d{4}-\d{2}-\d{2})\.zip$/

/** What the backup of a night is called, by the day that it begins. */
export function nightlyName(on: Day): string {
  return `huiyin-${on}.zip`
}

/** The day of a night's backup; null for a file that is none. */
export function dayOfNightly(name: string): Day | null {
  return parseDay(NAME.exec(name)?.[1] ?? '')
}

/** The day whose backup is to be made now, among the files that are there; null where the last night has one. A file of a day to come, from a clock that was wrong, is none. */
export function nightDue(now: Instant, names: readonly string[]): Day | null {
  const today = dayOfInstant(now)
  const due = clockOf(now) >= NIGHTLY_FROM ? today : addDays(today, -1)
  const last = lastNight(names, today)
  return last === null || last < due ? due : null
}

/** The backups that are older than they are kept. The latest stays, however old: a ledger that rests must not lose its only one. */
export function nightsToDrop(
  now: Instant,
  names: readonly string[],
  daysKept: number,
): readonly string[] {
  const today = dayOfInstant(now)
  const oldest = addDays(today, -daysKept)
  const last = lastNight(names, today)
  return names.filter((name) => {
    const day = dayOfNightly(name)
    return day !== null && day < oldest && day !== last
  })
}

function lastNight(names: readonly string[], today: Day): Day | null {
  const days = names.map(dayOfNightly).filter((day) => day !== null && day <= today)
  return days.sort().at(-1) ?? null
}

/** A night's backup that lies in its folder. */
export type KeptBackup = {
  readonly on: Day
  readonly name: string
  readonly bytes: number
  readonly madeAt: Instant
}

/** What there is of nightly backups, the latest first, and what went wrong with the last try. */
export type NightlyState = {
  readonly folder: string
  readonly daysKept: number
  readonly backups: readonly KeptBackup[]
  readonly trouble: { readonly at: Instant; readonly sentence: string } | null
}
