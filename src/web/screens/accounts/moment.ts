import { clockOf, dayOfInstant, type Instant } from '../../../core/calendar/instant.ts'

/** A moment as tables show it: 2024-03-14 17:00. */
export function momentWord(at: Instant): string {
  return `${dayOfInstant(at)} ${clockOf(at)}`
}
