import type { Actor } from '../../core/account/actor.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { accountsOfOffice } from '../../db/accounts/accounts.ts'
import { asActor } from '../../db/ledger.ts'
import type { OfficeContext } from '../context.ts'

/** Who acts under this account, while it is active. */
export async function actorOf(
  context: OfficeContext,
  officeId: OfficeId,
  accountId: AccountId,
): Promise<Result<Actor>> {
  // An auditor sees accounts and no case: enough to find out who knocks.
  const knocking: Actor = { officeId, accountId, role: 'auditor', unitId: null }
  const [account] = await asActor(context.database, knocking, (transaction) =>
    accountsOfOffice(transaction, officeId, accountId),
  )
  if (!account?.isActive) return refused('account-unknown', { account: accountId })
  const { role, unitId } = account
  return agreed({ officeId, accountId, role, unitId })
}
