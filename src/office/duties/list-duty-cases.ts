import type { Actor } from '../../core/account/actor.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Duty } from '../../core/case/duty.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { listWaiting, type WaitingPlace } from '../../db/duties/list-waiting.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import type { CaseSummary } from '../cases/case-summary.ts'
import { summariesOf } from '../cases/summaries-of.ts'
import { inOneTransaction, type OfficeContext } from '../context.ts'
import { type DutiesInput, dutiesAsked } from './duties-asked.ts'

export type DutyCasesInput = DutiesInput & {
  /** Where the page before ended. */
  readonly after?: WaitingPlace
  readonly limit: number
}

/** A case that waits for the actor. */
export type DutyCase = {
  readonly duty: Duty
  /** Whose parts wait; none of a case that is not dispatched yet. */
  readonly units: readonly UnitId[]
  /** As of the moment asked for. */
  readonly dueOn: Day | null
  /** As it stands now. */
  readonly case: CaseSummary
}

/** A page of cases that wait, and from where the next goes on; null at the end. */
export type DutyCases = {
  readonly rows: readonly DutyCase[]
  readonly next: WaitingPlace | null
}

/** The cases that wait for the actor, the earliest deadline first. */
export async function listDutyCases(
  context: OfficeContext,
  actor: Actor,
  input: DutyCasesInput,
): Promise<Result<DutyCases>> {
  return inOneTransaction(context, actor, async (shared) => {
    const { transaction } = shared
    const { roundId, after = null, limit } = input
    const round =
      transaction && (await findRound(transaction, { officeId: actor.officeId, roundId }))
    if (!round) return refused('round-unknown', { round: roundId })
    const asked = dutiesAsked(actor, input, round.settings.needsAuthorityReview)
    if (asked.steps.length + asked.below.length === 0) return agreed({ rows: [], next: null })
    const found = await listWaiting(transaction, asked, { after, limit: limit + 1 })
    const shown = found.slice(0, limit)
    const caseIds = shown.map(({ caseId }) => caseId)
    const summaries = await summariesOf(shared, actor, { roundId, caseIds })
    if (!summaries.ok) return summaries
    const byId = new Map(summaries.value.map((one) => [one.id, one]))
    return agreed({
      rows: shown.flatMap(({ caseId, ...row }) => {
        const summary = byId.get(caseId)
        return summary ? [{ ...row, case: summary }] : []
      }),
      next: found.length > limit ? placeOf(shown.at(-1)) : null,
    })
  })
}

function placeOf(row: WaitingPlace | undefined): WaitingPlace | null {
  return row ? { duty: row.duty, caseId: row.caseId, dueOn: row.dueOn } : null
}
