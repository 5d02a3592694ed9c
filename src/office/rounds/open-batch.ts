import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Batch } from '../../core/round/batch.ts'
import { insertBatch } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** Writes down a batch as it is handed over, be there cases in it or none. */
export function openBatch(
  context: OfficeContext,
  actor: Actor,
  input: { readonly batch: Batch },
): Promise<Result<Batch>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('openBatch', actor)
    if (!right.ok) return right
    const { officeId, accountId } = actor
    const { batch } = input
    const round = await findRound(transaction, { officeId, roundId: batch.roundId })
    if (!round) return refused('round-unknown', { round: batch.roundId })
    const recordedAt = context.now()
    const isNew = await insertBatch(transaction, batch, { officeId, accountId, recordedAt })
    return isNew
      ? agreed(batch)
      : refused('batch-already-open', { batch: batch.id, number: String(batch.number) })
  })
}
