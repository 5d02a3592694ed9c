import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { insertAccount } from '../../db/accounts/accounts.ts'
import { insertOffice } from '../../db/rounds/rounds.ts'
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
    await insertAccount(transaction, { ...actor, name: input.accountName, recordedAt: now })
    return agreed(officeId)
  })
}
