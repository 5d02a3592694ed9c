import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { type AccountEvent, eventsOfAccount } from '../../db/accounts/account-events.ts'
import { accountsOfOffice } from '../../db/accounts/accounts.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { doorStates, type ListedAccount } from './list-accounts.ts'

/** An account with what happened to it, the latest first. */
export type ShownAccount = {
  readonly account: ListedAccount
  readonly events: readonly AccountEvent[]
}

const MOST_EVENTS = 200

/** The account of this id with its door and its record; refused to those who do not look after accounts. */
export function showAccount(
  context: OfficeContext,
  actor: Actor,
  { accountId }: { readonly accountId: AccountId },
): Promise<Result<ShownAccount>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('showAccount', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const [account] = await accountsOfOffice(transaction, officeId, accountId)
    if (!account) return refused('account-unknown', { account: accountId })
    const events = await eventsOfAccount(transaction, { officeId, accountId, most: MOST_EVENTS })
    const doorOf = await doorStates(transaction, context, actor)
    return agreed({ account: { ...account, door: doorOf(accountId) }, events })
  })
}
