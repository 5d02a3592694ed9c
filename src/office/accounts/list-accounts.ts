import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { type Account, accountsOfOffice } from '../../db/accounts/accounts.ts'
import { type DoorState, doorStatesOf } from '../../db/accounts/door-states.ts'
import { becomeDoor } from '../../db/door.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** An account as it is listed; how it stands at the door is told to whoever administers accounts. */
export type ListedAccount = Account & { readonly door: DoorState | null }

/** The accounts of the actor's office. */
export function listAccounts(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<readonly ListedAccount[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('listAccounts', actor)
    if (!right.ok) return right
    const accounts = await accountsOfOffice(transaction, actor.officeId)
    const doorOf = mayDo('showAccount', actor).ok
      ? await doorStates(transaction, context, actor)
      : () => null
    return agreed(accounts.map((account) => ({ ...account, door: doorOf(account.accountId) })))
  })
}

/** Asked at the door; a wait that is over is none. */
export async function doorStates(
  transaction: LedgerTransaction,
  context: Pick<OfficeContext, 'now'>,
  { officeId }: Pick<Actor, 'officeId'>,
): Promise<(accountId: Account['accountId']) => DoorState> {
  await becomeDoor(transaction, officeId)
  const stateOf = await doorStatesOf(transaction, officeId)
  const now = context.now()
  return (accountId) => {
    const state = stateOf(accountId)
    const isWaiting = state.waitUntil !== null && state.waitUntil > now
    return { ...state, waitUntil: isWaiting ? state.waitUntil : null }
  }
}
