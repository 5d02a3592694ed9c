import type { Actor } from '../../core/account/actor.ts'
import type { Case } from '../../core/case/case.ts'
import type { IntakeCorrection } from '../../core/case/case-event.ts'
import type { Refusal } from '../../core/ledger/result.ts'
import { numbersInRound } from '../../db/cases/numbers-in-round.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'

/** Whether a correction would give the case a number that another has, or a batch that the round has not. */
export async function refusalOfKeys(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  state: Case,
  changes: IntakeCorrection,
): Promise<Refusal | null> {
  const { id, roundId } = state
  const { number, kind, batchId } = { ...state, ...changes }
  if (number !== null && (number !== state.number || kind !== state.kind)) {
    await findRound(transaction, { officeId, roundId }, 'lock')
    const holders = await numbersInRound(transaction, { officeId, roundId }, [number])
    const holder = holders.find((one) => one.kind === kind && one.caseId !== id)
    if (holder) return { code: 'number-already-in-round', particulars: { number, kind } }
  }
  if (batchId === null || batchId === state.batchId) return null
  const batches = await batchesOfRound(transaction, { officeId, roundId })
  return batches.some((batch) => batch.id === batchId)
    ? null
    : { code: 'batch-unknown', particulars: { batch: batchId } }
}
