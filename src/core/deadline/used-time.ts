import { type Instant, millisOf } from '../calendar/instant.ts'
import type { Case, PartStep } from '../case/case.ts'
import type { CaseEvent } from '../case/case-event.ts'
import { stepOfCase } from '../case/derive.ts'
import { evolve } from '../case/evolve.ts'
import type { UnitId } from '../ledger/ids.ts'
import { inOrderOfHappening } from '../versions/plan-versions.ts'

/** A stretch of time that a part spent at one step, and whose desk it lay on. */
export type UsedTime = {
  readonly step: PartStep | 'received' | 'handedOver'
  readonly holder: 'unit' | 'authority' | 'office'
  readonly from: Instant
  /** Null for the step where it lies now. */
  readonly until: Instant | null
}

/**
 * Who had a unit's part for how long, from the hand-over on: hand-over to dispatch, to sign-off of
 * receipt, to verification, reply, review. A return gives the time after it to the unit again.
 * `start` is the case before its first event.
 */
export function usedTimeOf(
  start: Case,
  events: readonly CaseEvent[],
  unitId: UnitId,
  needsAuthorityReview: boolean,
): readonly UsedTime[] {
  const used: UsedTime[] = []
  let state = start
  for (const event of inOrderOfHappening(events)) {
    state = evolve(state, event)
    const step = stepOfUnit(state, unitId)
    const last = used.at(-1)
    if (step === 'received' || step === last?.step) continue
    if (last) used[used.length - 1] = { ...last, until: event.happenedAt }
    used.push({
      step,
      holder: holderAt(step, needsAuthorityReview),
      from: event.happenedAt,
      until: null,
    })
  }
  return used
}

/** Milliseconds of a stretch up to a moment; 0 where it began later. */
export function millisUsed({ from, until }: UsedTime, at: Instant): number {
  const end = until !== null && until < at ? until : at
  return Math.max(0, millisOf(end) - millisOf(from))
}

function stepOfUnit(state: Case, unitId: UnitId): UsedTime['step'] {
  const part = state.parts.find((one) => one.unitId === unitId)
  return part?.step ?? stepOfCase({ parts: [], handOvers: state.handOvers })
}

function holderAt(step: UsedTime['step'], needsAuthorityReview: boolean): UsedTime['holder'] {
  switch (step) {
    case 'assigned':
    case 'signedFor':
    case 'verified':
    case 'returned':
      return 'unit'
    case 'replied':
      return needsAuthorityReview ? 'authority' : 'office'
    case 'received':
    case 'handedOver':
    case 'sentBack':
    case 'authorityReviewed':
    case 'officeReviewed':
    case 'signedOff':
    case 'reported':
      return 'office'
  }
}
