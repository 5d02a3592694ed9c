import type { Actor } from '../../core/account/actor.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { type LastAct, lastActs } from '../../db/duties/last-acts.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The last act on each of the cases acted on last, the latest first; only of cases that the actor may see. */
export function listLastActs(
  context: OfficeContext,
  actor: Actor,
  { roundId, limit }: { readonly roundId: RoundId; readonly limit: number },
): Promise<Result<readonly LastAct[]>> {
  return inTransaction(context, actor, async (transaction) =>
    agreed(await lastActs(transaction, { officeId: actor.officeId, roundId }, limit)),
  )
}
