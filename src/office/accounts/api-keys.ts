import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { type ApiKey, apiKeysOf, withdrawApiKey } from '../../db/accounts/api-keys.ts'
import { becomeDoor } from '../../db/door.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { recordAccountEvent } from './record-account-event.ts'

/** The keys of the office's programs, without what they open with. */
export function listApiKeys(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<readonly ApiKey[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('makeApiKey', actor)
    if (!right.ok) return right
    await becomeDoor(transaction, actor.officeId)
    return agreed(await apiKeysOf(transaction, actor.officeId))
  })
}

/** Takes a key back: it opens nothing from the next request on. */
export function withdrawKey(
  context: OfficeContext,
  actor: Actor,
  { keyId, reason }: { readonly keyId: string; readonly reason: string },
): Promise<Result<{ readonly keyId: string }>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('makeApiKey', actor)
    if (!right.ok) return right
    if (reason.trim() === '') return refused('reason-missing', { act: 'withdrawApiKey' })
    const { officeId } = actor
    await becomeDoor(transaction, officeId)
    const key = { officeId, keyId, withdrawnAt: context.now() }
    const accountId = await withdrawApiKey(transaction, key)
    if (accountId === null) return refused('key-unknown')
    const fact = { type: 'keyWithdrawn', keyId } as const
    await recordAccountEvent(transaction, context, { by: actor, accountId, fact, reason })
    return agreed({ keyId })
  })
}
