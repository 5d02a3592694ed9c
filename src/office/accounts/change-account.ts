import type { AccountDescription } from '../../core/account/account-event.ts'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { agreed, type Refusal, type Result, refused } from '../../core/ledger/result.ts'
import { type Account, accountsOfOffice, saveAccount } from '../../db/accounts/accounts.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { descriptionRefusal } from './description-refusal.ts'
import { recordAccountEvent } from './record-account-event.ts'

/** Describes an account anew; another role or unit holds from its next request on. `version` is the one that was looked at. */
export function changeAccount(
  context: OfficeContext,
  actor: Actor,
  input: AccountDescription & {
    readonly accountId: AccountId
    readonly version: number
    readonly reason: string
  },
): Promise<Result<Account>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('changeAccount', actor)
    if (!right.ok) return right
    const { accountId, reason, version, ...to } = input
    const found = await lockAccount(transaction, actor, accountId)
    if (!found.ok) return found
    const { account, all } = found.value
    const from = descriptionOf(account)
    const refusal =
      refusalOfChange({ account, from, to, version, reason }) ??
      (to.role === from.role ? null : refusalOfAnotherRole(actor, account, all)) ??
      (await descriptionRefusal(transaction, actor, to))
    if (refusal) return { ok: false, refusal }
    const changed = { ...account, ...to, version: account.version + 1 }
    await saveAccount(transaction, changed, context.now())
    const fact = { type: 'accountChanged', from, to } as const
    await recordAccountEvent(transaction, context, { by: actor, accountId, fact, reason })
    return agreed(changed)
  })
}

function descriptionOf({ name, role, unitId, contact }: Account): AccountDescription {
  return { name, role, unitId, contact }
}

function refusalOfChange(change: {
  readonly account: Account
  readonly from: AccountDescription
  readonly to: AccountDescription
  readonly version: number
  readonly reason: string
}): Refusal | null {
  const { account, from, to, version, reason } = change
  if (reason.trim() === '') return refused('reason-missing', { act: 'changeAccount' }).refusal
  if (version !== account.version) return refused('version-is-stale').refusal
  const isSame = Object.keys(to).every(
    (key) => from[key as keyof AccountDescription] === to[key as keyof AccountDescription],
  )
  return isSame ? refused('account-not-changed', { account: account.accountId }).refusal : null
}

/** Nobody gives himself other rights, and an office keeps an administrator. */
function refusalOfAnotherRole(
  actor: Actor,
  account: Account,
  all: readonly Account[],
): Refusal | null {
  if (account.accountId === actor.accountId) {
    return refused('not-on-oneself', { act: 'changeAccount' }).refusal
  }
  return refusalOfLast(account, all)
}

/** Whether this account is the last that can administer the office. */
export function refusalOfLast(account: Account, all: readonly Account[]): Refusal | null {
  const others = all.filter(
    (one) => one.accountId !== account.accountId && one.role === 'administrator' && one.isActive,
  )
  const isLast = account.role === 'administrator' && account.isActive && others.length === 0
  return isLast ? refused('last-administrator').refusal : null
}

/** An account of the office, held until the transaction ends, among all of them. */
export async function lockAccount(
  transaction: LedgerTransaction,
  actor: Actor,
  accountId: AccountId,
): Promise<Result<{ readonly account: Account; readonly all: readonly Account[] }>> {
  const all = await accountsOfOffice(transaction, actor.officeId, null, 'lock')
  const account = all.find((one) => one.accountId === accountId)
  return account ? agreed({ account, all }) : refused('account-unknown', { account: accountId })
}
