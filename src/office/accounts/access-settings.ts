import type { AccessSettings } from '../../core/account/access-settings.ts'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import {
  accessSettingsOf,
  appendAccessSettings,
  type SettledAccess,
} from '../../db/accounts/access-settings.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { recordAccountEvent } from './record-account-event.ts'

/** How the office lets people in. */
export function showAccessSettings(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<SettledAccess>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('readAccessSettings', actor)
    return right.ok ? agreed(await accessSettingsOf(transaction, actor.officeId)) : right
  })
}

/** Settles it anew, with a reason; `version` is the one that was looked at. Open sessions are held to it at once. */
export function changeAccessSettings(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly settings: AccessSettings
    readonly version: number
    readonly reason: string
  },
): Promise<Result<SettledAccess>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('changeAccessSettings', actor)
    if (!right.ok) return right
    const { settings, reason } = input
    if (reason.trim() === '') return refused('reason-missing', { act: 'changeAccessSettings' })
    const { officeId, accountId } = actor
    const version = input.version + 1
    const before = await accessSettingsOf(transaction, officeId)
    const settled = { officeId, accountId, version, settings, reason, recordedAt: context.now() }
    const isNext =
      before.version === input.version && (await appendAccessSettings(transaction, settled))
    if (!isNext) return refused('version-is-stale')
    const fact = { type: 'accessSettingsChanged', version } as const
    await recordAccountEvent(transaction, context, { by: actor, accountId, fact, reason })
    return agreed({ version, settings })
  })
}
