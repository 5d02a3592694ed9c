import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { type Account, accountsOfOffice } from '../../db/accounts/accounts.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The accounts of the actor's office. */
export function listAccounts(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<readonly Account[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('listAccounts', actor)
    return right.ok ? agreed(await accountsOfOffice(transaction, actor.officeId)) : right
  })
}
