import type { Case, Claim, ClosingStatus, Part, PartStep, Verdict } from './case.ts'

/**
 * The verdict over all that follows from the claims: one kind of verdict gives itself, any mix gives
 * 部分属实 (domain §3); null while no claim in scope has one.
 */
export function verdictOfClaims(claims: readonly Claim[]): Verdict | null {
  const verdicts = new Set(
    claims.flatMap((claim) => (claim.isInScope && claim.verdict ? [claim.verdict] : [])),
  )
  const [only] = verdicts
  return verdicts.size > 1 ? 'partly' : (only ?? null)
}

/** The case's verdict: the one that the office set with a reason, or what its claims say. */
export function verdictOfCase(of: Pick<Case, 'claims' | 'overriddenVerdict'>): Verdict | null {
  return of.overriddenVerdict?.verdict ?? verdictOfClaims(of.claims)
}

/** Closed when every part is; partly closed when every part is at least that; else open (a joint case waits for its parts). */
export function statusOfParts(parts: readonly Pick<Part, 'status'>[]): ClosingStatus {
  if (parts.length === 0 || parts.some((part) => part.status === 'open')) return 'open'
  return parts.every((part) => part.status === 'closed') ? 'closed' : 'partlyClosed'
}

const ORDER: readonly PartStep[] = [
  'sentBack',
  'assigned',
  'signedFor',
  'verified',
  'returned',
  'replied',
  'authorityReviewed',
  'officeReviewed',
  'signedOff',
  'reported',
]

/** The step of the whole case: `received`, `handedOver`, or the step of the part that is furthest behind. */
export function stepOfCase(
  of: Pick<Case, 'parts' | 'handOvers'>,
): PartStep | 'received' | 'handedOver' {
  const behind = ORDER.find((step) => of.parts.some((part) => part.step === step))
  if (behind) return behind
  return of.handOvers.length > 0 ? 'handedOver' : 'received'
}

/** Whether every part has been verified on site. */
export function isVerified(of: Pick<Case, 'parts'>): boolean {
  return of.parts.length > 0 && of.parts.every((part) => part.verifiedAt !== null)
}

/** A case that several units lead, each with its own part. */
export function isJoint(of: Pick<Case, 'parts'>): boolean {
  return of.parts.length > 1
}
