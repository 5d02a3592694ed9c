import type { Actor } from '../../core/account/actor.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { type Duty, dutiesOf } from '../../core/case/duty.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import type { DutiesAsked } from '../../db/duties/duty-conditions.ts'

export type DutiesInput = {
  readonly roundId: RoundId
  readonly asOf: AsOf
  /** Only this duty, where given. */
  readonly duty?: Duty
}

/** The duties of the actor's role; a liaison officer's are the own unit's parts. */
export function dutiesAsked(
  { officeId, role, unitId }: Actor,
  { roundId, asOf, duty }: DutiesInput,
  needsAuthorityReview: boolean,
): DutiesAsked {
  const steps = dutiesOf(role, needsAuthorityReview)
  return {
    officeId,
    roundId,
    asOf,
    scope: { isHandedOver: true },
    steps: duty === undefined ? steps : steps.filter((one) => one.duty === duty),
    ofUnit: role === 'liaison' ? unitId : null,
    today: dayOfInstant(asOf.at),
  }
}
