import type { Day } from './day.ts'

/** A moment, written in UTC with milliseconds: `2024-03-14T09:00:00.000Z`. Instants compare as strings. */
export type Instant = string & { readonly __brand: 'Instant' }

const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})$/

/** The moment that an ISO 8601 text with a zone names, or null when it names none. */
export function parseInstant(text: string): Instant | null {
  if (!WITH_ZONE.test(text)) return null
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : (new Date(time).toISOString() as Instant)
}

/** A moment written in the code itself. Throws a RangeError when the text is none. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text)
  if (!parsed) throw new RangeError(`no such instant: ${text}`)
  return parsed
}

/** The moment of a number of milliseconds since 1970-01-01 UTC. */
export function instantOfMillis(millis: number): Instant {
  return new Date(millis).toISOString() as Instant
}

/** Milliseconds since 1970-01-01 UTC. */
export function millisOf(at: Instant): number {
  return Date.parse(at)
}

/** The moment a clock in China shows `clock` (`17:00` or `17:00:30`) on a day. `24:00` is the end of the day. */
export function instantAt(on: Day, clock = '00:00'): Instant {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  const wall = Date.parse(on) + ((hours * 60 + minutes) * 60 + seconds) * 1000
  return instantOfMillis(wall - SHANGHAI_OFFSET_MS)
}

/** The last moment of a day in China: what a cut-off that names only a day means. */
export function endOfDay(on: Day): Instant {
  return instantOfMillis(millisOf(instantAt(on, '24:00')) - 1)
}

/** The day in China on which a moment falls. */
export function dayOfInstant(at: Instant): Day {
  if (lastAsked.at !== at) {
    const day = new Date(millisOf(at) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as Day
    lastAsked = { at, day }
  }
  return lastAsked.day
}

/** Of a long list every row asks for the day of the same moment, several times. */
let lastAsked: { readonly at: string; readonly day: Day } = { at: '', day: '' as Day }

/** What a clock in China shows at a moment: `17:00`. */
export function clockOf(at: Instant): string {
  return new Date(millisOf(at) + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16)
}

/** The moment `millis` milliseconds later. */
export function later(at: Instant, millis: number): Instant {
  return instantOfMillis(millisOf(at) + millis)
}
