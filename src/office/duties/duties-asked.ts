import type { Actor } from '../../core/account/actor.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { type Duty, dutiesBelowOf, dutiesOf } from '../../core/case/duty.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import type { DutiesAsked } from '../../db/duties/duty-conditions.ts'

export type DutiesInput = {
  readonly roundId: RoundId
  readonly asOf: AsOf
  /** Only this duty, where given. */
  readonly duty?: Duty
}

/** The duties of the actor's role; a liaison officer's are the own unit's parts and what it has by hand-on or handed on. */
export function dutiesAsked(
  { officeId, role, unitId }: Actor,
  { roundId, asOf, duty }: DutiesInput,
  needsAuthorityReview: boolean,
): DutiesAsked {
  const isAsked = (one: { readonly duty: Duty }) => duty === undefined || one.duty === duty
  return {
    officeId,
    roundId,
    asOf,
    scope: { isHandedOver: true },
    steps: dutiesOf(role, needsAuthorityReview).filter(isAsked),
    below: dutiesBelowOf(role).filter(isAsked),
    ofUnit: role === 'liaison' ? unitId : null,
    today: dayOfInstant(asOf.at),
  }
}
