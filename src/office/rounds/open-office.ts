import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { insertAccount } from '../../db/accounts/accounts.ts'
import { insertOffice } from '../../db/rounds/rounds.ts'
import { recordAccountEvent } from '../accounts/record-account-event.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** Opens the actor's office, and with it the actor's own account, its first. */
export function openOffice(
  context: OfficeContext,
  actor: Actor,
  input: { readonly name: string; readonly accountName: string },
): Promise<Result<OfficeId>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('openOffice', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const now = context.now()
    const isNew = await insertOffice(transaction, { officeId, name: input.name, openedAt: now })
    if (!isNew) return refused('office-already-open', { office: officeId })
    const { accountId, role, unitId } = actor
    const name = input.accountName
    await insertAccount(transaction, { ...actor, name, recordedAt: now })
    const fact = {
      type: 'accountCreated',
      account: { name, role, unitId, contact: '' },
    } as const
    await recordAccountEvent(transaction, context, { by: actor, accountId, fact })
    return agreed(officeId)
  })
}
