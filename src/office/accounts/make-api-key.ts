import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { accountsOfOffice } from '../../db/accounts/accounts.ts'
import { insertApiKey } from '../../db/accounts/api-keys.ts'
import { becomeDoor } from '../../db/door.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { recordAccountEvent } from './record-account-event.ts'
import { keyText, newToken, sha256Of } from './token.ts'

/** A key as it is shown once; only its hash is kept. */
export type MadeKey = { readonly keyId: string; readonly key: string; readonly expiresAt: Instant }

/** Makes a key with which a program acts as one account until it expires. */
export function makeApiKey(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly accountId: AccountId
    /** What the key is for. */
    readonly name: string
    readonly expiresAt: Instant
  },
): Promise<Result<MadeKey>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('makeApiKey', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const { accountId, name, expiresAt } = input
    const at = context.now()
    if (expiresAt <= at) return refused('key-already-expired')
    const [account] = await accountsOfOffice(transaction, officeId, accountId)
    if (!account?.isActive) return refused('account-unknown', { account: accountId })
    const token = newToken(officeId)
    const keyId = context.newId()
    await becomeDoor(transaction, officeId)
    const made = { officeId, keyId, accountId, name, madeAt: at, madeBy: actor.accountId }
    await insertApiKey(transaction, { ...made, expiresAt, tokenSha256: sha256Of(token.secret) })
    const fact = { type: 'keyMade', keyId, name, expiresAt } as const
    await recordAccountEvent(transaction, context, { by: actor, accountId, fact })
    return agreed({ keyId, key: keyText(token), expiresAt })
  })
}
