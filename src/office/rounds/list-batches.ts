import type { Actor } from '../../core/account/actor.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Batch } from '../../core/round/batch.ts'
import { batchesOfRound, casesInBatches } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** A batch and how many cases the actor sees in it. */
export type BatchWithCount = Batch & { readonly count: number }

/** The round's batches, empty ones among them. */
export function listBatches(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<readonly BatchWithCount[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const key = { officeId: actor.officeId, roundId: input.roundId }
    if (!(await findRound(transaction, key)))
      return refused('round-unknown', { round: key.roundId })
    const counts = await casesInBatches(transaction, key)
    const batches = await batchesOfRound(transaction, key)
    return agreed(batches.map((batch) => ({ ...batch, count: counts.get(batch.id) ?? 0 })))
  })
}
