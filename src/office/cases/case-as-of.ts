import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { Case } from '../../core/case/case.ts'
import type { CaseEvent } from '../../core/case/case-event.ts'
import { emptyCase, replay } from '../../core/case/evolve.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { inOrderOfHappening } from '../../core/versions/plan-versions.ts'
import { findCase } from '../../db/cases/find-case.ts'
import { eventsOfCases } from '../../db/cases/lock-cases.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** A case as it stood at a moment: null where it was not known, or had not come in, by then. */
export type CaseThen = { readonly case: Case | null; readonly events: readonly CaseEvent[] }

/**
 * The case at a moment, made again from its record: `known` as the ledger said then, `happened` as
 * it was by all that is known today. An event of that very moment counts.
 */
export function caseAsOf(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly caseId: CaseId
    readonly at: Instant
    readonly clock: 'known' | 'happened'
  },
): Promise<Result<CaseThen>> {
  return inTransaction(context, actor, async (transaction) => {
    const { caseId, at, clock } = input
    const stored = await findCase(transaction, actor.officeId, caseId)
    if (!stored) return refused('case-unknown', { case: caseId })
    const all = (await eventsOfCases(transaction, actor.officeId, [caseId])).get(caseId) ?? []
    const events =
      clock === 'known'
        ? all.filter((event) => event.recordedAt <= at)
        : inOrderOfHappening(all).filter((event) => event.happenedAt <= at)
    const start = emptyCase(caseId, stored.state.roundId)
    return agreed({ case: events.length > 0 ? replay(start, events) : null, events })
  })
}
