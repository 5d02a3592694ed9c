import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { findRound, saveRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { refusalOfLayouts } from './refusal-of-layouts.ts'

/** Gives a round other settings, with a reason; the ones before are kept. Refused when somebody else has changed them since `expectedVersion`. */
export function changeRoundSettings(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly settings: RoundSettings
    readonly reason: string
    readonly expectedVersion: number
  },
): Promise<Result<{ readonly roundId: RoundId; readonly version: number }>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('changeRoundSettings', actor)
    if (!right.ok) return right
    const { officeId, accountId } = actor
    const { reason, expectedVersion } = input
    if (reason.trim() === '') return refused('reason-missing', { act: 'changeRoundSettings' })
    const settings = { ...input.settings, officeId }
    const round = await findRound(transaction, { officeId, roundId: settings.id }, 'lock')
    if (!round) return refused('round-unknown', { round: settings.id })
    if (round.version !== expectedVersion) {
      const versions = { expected: String(expectedVersion), now: String(round.version) }
      return refused('version-is-stale', versions)
    }
    const unknown = await refusalOfLayouts(transaction, actor, settings)
    if (unknown) return unknown
    const version = round.version + 1
    const recordedAt = context.now()
    await saveRound(transaction, { settings, version, recordedAt, accountId, reason })
    return agreed({ roundId: settings.id, version })
  })
}
