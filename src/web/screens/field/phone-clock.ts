import { type Instant, instantOfMillis } from '../../../core/calendar/instant.ts'

/** What this phone's clock shows: only said to the person who holds it; the office's own clock dates what is sent. */
export function phoneClock(): Instant {
  return instantOfMillis(performance.timeOrigin + performance.now())
}
