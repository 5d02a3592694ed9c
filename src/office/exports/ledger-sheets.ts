import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { LedgerSheet } from '../../core/bulletin/sheet.ts'
import { ledgerSheetsOf } from '../../core/export/ledger-sheets.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { casesOfRound } from '../../db/cases/cases-of-round.ts'
import { eventsOfCases } from '../../db/cases/lock-cases.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { rulesOf } from '../cases/round-rules.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The round's ledger, or these cases of it, as sheets, from which `importLedger` makes it again. Who complained is never exported. */
export function ledgerSheets(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly caseIds?: readonly CaseId[] },
): Promise<Result<readonly LedgerSheet[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('exportLedger', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const key = { officeId, roundId: input.roundId }
    const round = await findRound(transaction, key)
    if (!round) return refused('round-unknown', { round: input.roundId })
    const { factsOf } = rulesOf(round.settings, context)
    const states = await casesOfRound(transaction, key, input.caseIds)
    const events = await eventsOfCases(
      transaction,
      officeId,
      states.map((state) => state.id),
    )
    const cases = states.map((state) => ({
      state,
      facts: factsOf(state),
      events: events.get(state.id) ?? [],
    }))
    const batches = await batchesOfRound(transaction, key)
    return agreed(ledgerSheetsOf({ settings: round.settings, batches, cases }))
  })
}
