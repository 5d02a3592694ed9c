import type { Actor, Role } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { AccountId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { insertAccount } from '../../db/accounts/accounts.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { descriptionRefusal } from './description-refusal.ts'
import { recordAccountEvent } from './record-account-event.ts'

/** Makes an account of the actor's office. It has no password yet. */
export function createAccount(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly accountId: AccountId
    readonly name: string
    readonly role: Role
    readonly unitId: UnitId | null
    readonly contact?: string
  },
): Promise<Result<Actor>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('createAccount', actor)
    if (!right.ok) return right
    const { accountId, name, role, unitId, contact = '' } = input
    const refusal = await descriptionRefusal(transaction, actor, input)
    if (refusal) return { ok: false, refusal }
    const account = { officeId: actor.officeId, accountId, role, unitId }
    const recordedAt = context.now()
    const isNew = await insertAccount(transaction, { ...account, name, contact, recordedAt })
    if (!isNew) return refused('account-already-open', { account: accountId })
    const fact = { type: 'accountCreated', account: { name, role, unitId, contact } } as const
    await recordAccountEvent(transaction, context, { by: actor, accountId, fact })
    return agreed(account)
  })
}
