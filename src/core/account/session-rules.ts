import { type Instant, millisOf } from '../calendar/instant.ts'
import type { AccessSettings } from './access-settings.ts'

/** What decides whether a session still lets in: how old it is, how long it has rested, and whether it was ended. */
export type SessionTimes = {
  readonly startedAt: Instant
  readonly lastSeenAt: Instant
  readonly endedAt: Instant | null
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** Whether a session still lets in: not ended, not idle for too long, not older than any may be. */
export function isSessionOpen(
  { startedAt, lastSeenAt, endedAt }: SessionTimes,
  now: Instant,
  { idleMinutes, sessionHours }: AccessSettings,
): boolean {
  const at = millisOf(now)
  return (
    endedAt === null &&
    at - millisOf(lastSeenAt) <= idleMinutes * MINUTE_MS &&
    at - millisOf(startedAt) <= sessionHours * HOUR_MS
  )
}

/** Whether the moment of a use is worth writing down again: once in a minute is enough to know who is idle. */
export function isSeenAgain(lastSeenAt: Instant, now: Instant): boolean {
  return millisOf(now) - millisOf(lastSeenAt) >= MINUTE_MS
}

/** Whether a password must be changed before anything else: it was given by somebody else, or it is too old. */
export function mustChangePassword(
  password: { readonly mustChange: boolean; readonly setAt: Instant },
  now: Instant,
  { passwordDays }: AccessSettings,
): boolean {
  const isOld =
    passwordDays !== null && millisOf(now) - millisOf(password.setAt) > passwordDays * DAY_MS
  return password.mustChange || isOld
}
