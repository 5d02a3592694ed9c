import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Batch } from '../../core/round/batch.ts'
import { batchesOfRound, updateBatch } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** Mends a batch that was written down wrongly, with a reason; what stood there is kept. */
export function correctBatch(
  context: OfficeContext,
  actor: Actor,
  input: { readonly batch: Batch; readonly reason: string },
): Promise<Result<Batch>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('correctBatch', actor)
    if (!right.ok) return right
    const { officeId, accountId } = actor
    const { batch, reason } = input
    if (reason.trim() === '') return refused('reason-missing', { act: 'correctBatch' })
    const key = { officeId, roundId: batch.roundId }
    await findRound(transaction, key, 'lock')
    const batches = await batchesOfRound(transaction, key)
    const before = batches.find((one) => one.id === batch.id)
    if (!before) return refused('batch-unknown', { batch: batch.id })
    const rival = batches.find(
      (one) => one.id !== batch.id && one.kind === batch.kind && one.number === batch.number,
    )
    if (rival) return refused('batch-already-open', { batch: rival.id, number: `${batch.number}` })
    const recordedAt = context.now()
    await updateBatch(transaction, batch, { officeId, accountId, recordedAt, before, reason })
    return agreed(batch)
  })
}
