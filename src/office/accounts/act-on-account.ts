import type { AccountAct } from '../../core/account/account-act.ts'
import type { AccountFact } from '../../core/account/account-event.ts'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { agreed, type Refusal, type Result, refused } from '../../core/ledger/result.ts'
import { type Account, saveAccount } from '../../db/accounts/accounts.ts'
import { lockSecret, saveCode, savePassword } from '../../db/accounts/secrets.ts'
import { endSessionsOf } from '../../db/accounts/sessions.ts'
import { lockFailures, saveFailures } from '../../db/accounts/sign-in-failures.ts'
import { becomeDoor } from '../../db/door.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { lockAccount, refusalOfLast } from './change-account.ts'
import { hashPassword } from './password-hash.ts'
import { recordAccountEvent } from './record-account-event.ts'
import { newStartPassword } from './start-password.ts'

/** What an act gives: a start password is shown this once. */
export type AccountActOutcome = { readonly password: string | null }

type Doing = {
  readonly context: OfficeContext
  readonly actor: Actor
  readonly account: Account
  readonly all: readonly Account[]
  /** A start password and its hash, made before the transaction. */
  readonly start: { readonly password: string; readonly passwordHash: string } | null
}

/** Does something to an account, with a reason, on the record. Passwords and sessions are reached at the door. */
export async function actOnAccount(
  context: OfficeContext,
  actor: Actor,
  input: { readonly accountId: AccountId; readonly act: AccountAct; readonly reason: string },
): Promise<Result<AccountActOutcome>> {
  const right = mayDo('actOnAccount', actor)
  if (!right.ok) return right
  const { accountId, act, reason } = input
  if (reason.trim() === '') return refused('reason-missing', { act })
  const start = act === 'giveStartPassword' ? await startPassword() : null
  return inTransaction(context, actor, async (transaction) => {
    const found = await lockAccount(transaction, actor, accountId)
    if (!found.ok) return found
    const done = await DOINGS[act](transaction, { context, actor, start, ...found.value })
    if (!done.ok) return done
    const fact = done.value
    await recordAccountEvent(transaction, context, { by: actor, accountId, fact, reason })
    return agreed({ password: start?.password ?? null })
  })
}

async function startPassword() {
  const password = newStartPassword()
  return { password, passwordHash: await hashPassword(password) }
}

type Do = (transaction: LedgerTransaction, doing: Doing) => Promise<Result<AccountFact>>

const DOINGS: Readonly<Record<AccountAct, Do>> = {
  deactivate: async (transaction, doing) => {
    const refusal = refusalOfStop(doing)
    if (refusal) return { ok: false, refusal }
    await setActive(transaction, doing, false)
    await endSessions(transaction, doing)
    return agreed({ type: 'accountDeactivated' })
  },
  reactivate: async (transaction, doing) => {
    if (doing.account.isActive) return unchanged(doing)
    await setActive(transaction, doing, true)
    return agreed({ type: 'accountReactivated' })
  },
  giveStartPassword: async (transaction, doing) => {
    const { context, account, start } = doing
    await becomeDoor(transaction, account.officeId)
    await savePassword(transaction, account, {
      passwordHash: start?.passwordHash ?? '',
      passwordSetAt: context.now(),
      mustChange: true,
      isDemonstrated: false,
    })
    await endSessions(transaction, doing)
    await forgetFailures(transaction, doing)
    return agreed({ type: 'startPasswordGiven' })
  },
  revokeSessions: async (transaction, doing) =>
    agreed({ type: 'sessionsRevoked', count: await endSessions(transaction, doing) }),
  unlock: async (transaction, doing) => {
    await forgetFailures(transaction, doing)
    return agreed({ type: 'unlocked' })
  },
  removeCode: async (transaction, doing) => {
    await becomeDoor(transaction, doing.account.officeId)
    const secret = await lockSecret(transaction, doing.account)
    if (!secret?.code) return unchanged(doing)
    await saveCode(transaction, doing.account, null)
    await endSessions(transaction, doing)
    return agreed({ type: 'codeRemoved' })
  },
}

function refusalOfStop({ actor, account, all }: Doing): Refusal | null {
  const particulars = { account: account.accountId }
  if (!account.isActive) return refused('account-not-changed', particulars).refusal
  if (account.accountId === actor.accountId) {
    return refused('not-on-oneself', { act: 'deactivate' }).refusal
  }
  return refusalOfLast(account, all)
}

function unchanged({ account }: Doing): Result<never> {
  return refused('account-not-changed', { account: account.accountId })
}

function setActive(
  transaction: LedgerTransaction,
  { context, account }: Doing,
  isActive: boolean,
): Promise<void> {
  const changed = { ...account, isActive, version: account.version + 1 }
  return saveAccount(transaction, changed, context.now())
}

async function endSessions(
  transaction: LedgerTransaction,
  { context, account }: Doing,
): Promise<number> {
  const { officeId, accountId } = account
  await becomeDoor(transaction, officeId)
  return endSessionsOf(transaction, { officeId, accountId, but: null, endedAt: context.now() })
}

async function forgetFailures(
  transaction: LedgerTransaction,
  { context, account }: Doing,
): Promise<void> {
  const { officeId, accountId: name } = account
  await becomeDoor(transaction, officeId)
  const key = { officeId, kind: 'account', name } as const
  const known = await lockFailures(transaction, key, context.now())
  await saveFailures(transaction, key, { ...known, failures: 0, waitUntil: null })
}
