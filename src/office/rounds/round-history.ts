import type { Actor } from '../../core/account/actor.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { type RoundVersion, versionsOfRound } from '../../db/rounds/round-versions.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The settings that a round has had, the first first, each with its reason. */
export function roundHistory(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<readonly RoundVersion[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const versions = await versionsOfRound(transaction, key)
    return versions.length > 0
      ? agreed(versions)
      : refused('round-unknown', { round: input.roundId })
  })
}
