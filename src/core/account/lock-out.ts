import { type Instant, later, millisOf } from '../calendar/instant.ts'
import type { AccessSettings } from './access-settings.ts'

/** What is known of failed attempts under one name or from one address. */
export type Failures = {
  readonly failures: number
  readonly lastFailedAt: Instant
  readonly waitUntil: Instant | null
}

/** Behind one address sits a whole unit: it may fail so many times more often than one account. */
const ADDRESS_PATIENCE = 10
const FORGOTTEN_MS = 24 * 3_600_000

/** Until when nobody may try again, or null where one may now. */
export function waitOf(known: Failures | null, now: Instant): Instant | null {
  return known?.waitUntil && known.waitUntil > now ? known.waitUntil : null
}

/** The failures with one more: after some that are free, each doubles the wait. A day without any begins anew. */
export function oneMoreFailure(
  known: Failures | null,
  now: Instant,
  { settings, of }: { readonly settings: AccessSettings; readonly of: 'account' | 'address' },
): Failures {
  const isForgotten = known === null || millisOf(now) - millisOf(known.lastFailedAt) > FORGOTTEN_MS
  const failures = (isForgotten ? 0 : known.failures) + 1
  const free = settings.freeFailures * (of === 'address' ? ADDRESS_PATIENCE : 1)
  const waitMs = waitAfter(failures - free, settings)
  return { failures, lastFailedAt: now, waitUntil: waitMs === 0 ? null : later(now, waitMs) }
}

function waitAfter(beyondFree: number, settings: AccessSettings): number {
  if (beyondFree <= 0) return 0
  const doubled = settings.firstWaitSeconds * 2 ** Math.min(beyondFree - 1, 30)
  return Math.min(doubled, settings.longestWaitMinutes * 60) * 1000
}
