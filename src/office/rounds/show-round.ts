import type { Actor } from '../../core/account/actor.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { findRound, roundsOfOffice, type StoredRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** One round with its settings as they are now. */
export function showRound(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<StoredRound>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const round = await findRound(transaction, { officeId, roundId: input.roundId })
    return round ? agreed(round) : refused('round-unknown', { round: input.roundId })
  })
}

/** All rounds of the actor's office, the latest first. */
export function listRounds(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<readonly StoredRound[]>> {
  return inTransaction(context, actor, async (transaction) =>
    agreed(await roundsOfOffice(transaction, actor.officeId)),
  )
}
