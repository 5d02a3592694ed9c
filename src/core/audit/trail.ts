import type { Instant } from '../calendar/instant.ts'
import type { AccountId, CaseId } from '../ledger/ids.ts'
import type { AuditedAccountEvent, AuditedIdentityView, AuditedRequest } from './entry-text.ts'

/** Where an entry of the trail comes from. */
export type TrailKind = 'request' | 'account' | 'identity'

/** One entry of an office's trail. */
export type TrailEntry =
  | ({ readonly kind: 'request'; readonly id: string } & AuditedRequest)
  | ({ readonly kind: 'account'; readonly id: string } & Omit<AuditedAccountEvent, 'eventId'>)
  | ({ readonly kind: 'identity'; readonly id: string } & Omit<AuditedIdentityView, 'viewId'>)

/** Which entries are asked for; what is left out is not asked about. */
export type TrailFilter = {
  readonly kinds?: readonly TrailKind[]
  /** Who did it, or to whose account it was done. */
  readonly accountId?: AccountId
  readonly from?: Instant
  readonly to?: Instant
  /** What a request's path begins with. */
  readonly path?: string
  readonly caseId?: CaseId
  readonly address?: string
  /** Only what was refused or failed. */
  readonly isRefused?: boolean
}

/** A status from which on a request was refused or failed. */
export const REFUSED_FROM = 400

/** Entries in the order in which they are read: the latest first; of one moment, by kind and id. */
export function byLatest(one: TrailEntry, other: TrailEntry): number {
  const [a, b] = [placeOf(one), placeOf(other)]
  if (a === b) return 0
  return a < b ? 1 : -1
}

/** Where an entry stands in that order. */
export function placeOf({ at, kind, id }: TrailEntry): string {
  return `${at}/${kind}/${kind === 'request' ? id.padStart(19, '0') : id}`
}
