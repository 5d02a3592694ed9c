import type { Actor } from '../../core/account/actor.ts'
import { DUTIES, dutiesBelowOf, dutiesOf } from '../../core/case/duty.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { countDuties } from '../../db/duties/count-duties.ts'
import type { DutyCount } from '../../db/duties/duty-conditions.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import type { OfficeContext } from '../context.ts'
import { countFigures } from '../figures/count-figures.ts'
import { type DutiesInput, dutiesAsked } from './duties-asked.ts'

/** What waits for the actor: every duty of the role in the order of a case's way, also where nothing waits. */
export async function askDuties(
  context: OfficeContext,
  actor: Actor,
  input: DutiesInput,
): Promise<Result<readonly DutyCount[]>> {
  return countFigures(context, actor, async ({ transaction }) => {
    const round = await findRound(transaction, { officeId: actor.officeId, roundId: input.roundId })
    if (!round) return refused('round-unknown', { round: input.roundId })
    const { needsAuthorityReview } = round.settings
    const steps = [...dutiesOf(actor.role, needsAuthorityReview), ...dutiesBelowOf(actor.role)]
    const own = new Set(steps.map(({ duty }) => duty))
    const asked = dutiesAsked(actor, input, needsAuthorityReview)
    const counts = own.size === 0 ? [] : await countDuties(transaction, asked)
    return agreed(
      DUTIES.filter((duty) => own.has(duty)).map(
        (duty) =>
          counts.find((one) => one.duty === duty) ?? { duty, count: 0, overdue: 0, dueToday: 0 },
      ),
    )
  })
}
