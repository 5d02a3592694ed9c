import type { Actor } from '../../../core/account/actor.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import type { Case } from '../../../core/case/case.ts'
import { emptyCase, replay } from '../../../core/case/evolve.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import { inOrderOfHappening } from '../../../core/versions/plan-versions.ts'
import { eventsOfCases } from '../../../db/cases/lock-cases.ts'
import type { LedgerTransaction } from '../../../db/ledger.ts'

/** Cases as they were at a moment by all that is known today; those not yet there are left out. */
export async function casesAt(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  given: {
    readonly settings: RoundSettings
    readonly caseIds: readonly CaseId[]
    readonly at: Instant
  },
): Promise<readonly Case[]> {
  const { settings, caseIds, at } = given
  const records = await eventsOfCases(transaction, officeId, caseIds)
  return caseIds.flatMap((caseId) => {
    const events = inOrderOfHappening(records.get(caseId) ?? []).filter(
      (event) => event.happenedAt <= at,
    )
    return events.length === 0 ? [] : [replay(emptyCase(caseId, settings.id), events)]
  })
}
