import type { AccountFact } from '../account/account-event.ts'
import type { Instant } from '../calendar/instant.ts'

/** How whoever asked came in: by a page's session, or by a program's key. */
export type WayIn = 'session' | 'key'

/** A request that was answered; its query is left out, so no person's name is in it. */
export type AuditedRequest = {
  readonly at: Instant
  readonly accountId: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly tookMs: number
  readonly address: string
  /** Empty where it is older than its being written down. */
  readonly way: WayIn | ''
}

export type AuditedAccountEvent = {
  readonly eventId: string
  readonly at: Instant
  readonly accountId: string | null
  readonly by: string | null
  readonly fact: AccountFact
  readonly reason: string
  readonly address: string
}

export type AuditedIdentityView = {
  readonly viewId: string
  readonly at: Instant
  readonly accountId: string
  readonly caseId: string
  readonly reason: string
}

/** What a link of the trail is about. */
export type LinkKind = 'requests' | 'accountEvent' | 'identityView'

/** The text of which a link of requests takes its digest: every fact of each, in the order written. */
export function textOfRequests(requests: readonly AuditedRequest[]): string {
  return JSON.stringify(
    requests.map(({ at, accountId, method, path, status, tookMs, address, way }) => [
      ...[at, accountId, method, path],
      ...[status, tookMs, address, way],
    ]),
  )
}

/** The text of which a link takes its digest for one act on an account: all its fields, those of the fact in alphabetical order. */
export function textOfAccountEvent(event: AuditedAccountEvent): string {
  const { eventId, at, accountId, by, fact, reason, address } = event
  return JSON.stringify([eventId, at, accountId, by, inOrder(fact), reason, address])
}

/** The text of which a link takes its digest for one look at who complained: who looked, at which case, when and why. */
export function textOfIdentityView({
  viewId,
  at,
  accountId,
  caseId,
  reason,
}: AuditedIdentityView): string {
  return JSON.stringify([viewId, at, accountId, caseId, reason])
}

/** The database keeps the fields of a fact in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]))
}
