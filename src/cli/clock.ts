import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import { type Instant, instantOfMillis } from '../core/calendar/instant.ts'

/** The only clock of the program. */
export function now(): Instant {
  return instantOfMillis(Date.now())
}

/** A UUID v7 (RFC 9562): ids of one evening lie together, and a later one of this process never sorts before an earlier one. */
export function newId(): string {
  return v7()
}

/** A short name for a request, shown to the user when something breaks. */
export function newRequestId(): string {
  return randomUUID().slice(0, 8)
}
