import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { findRound, saveRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { refusalOfLayouts } from './refusal-of-layouts.ts'

/** Opens a round of the actor's office with its settings, their first version. */
export function openRound(
  context: OfficeContext,
  actor: Actor,
  input: { readonly settings: RoundSettings },
): Promise<Result<{ readonly roundId: RoundId; readonly version: number }>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('openRound', actor)
    if (!right.ok) return right
    const { officeId, accountId } = actor
    const settings = { ...input.settings, officeId }
    const key = { officeId, roundId: settings.id }
    if (await findRound(transaction, key)) {
      return refused('round-already-open', { round: settings.id })
    }
    const unknown = await refusalOfLayouts(transaction, actor, settings)
    if (unknown) return unknown
    const recordedAt = context.now()
    await saveRound(transaction, { settings, version: 1, recordedAt, accountId, reason: '' })
    return agreed({ roundId: settings.id, version: 1 })
  })
}
