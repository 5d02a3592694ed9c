import { randomInt } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { appendAccountEvent } from '../../db/accounts/account-events.ts'
import { accountsOfOffice } from '../../db/accounts/accounts.ts'
import { savePassword } from '../../db/accounts/secrets.ts'
import { endSessionsOf } from '../../db/accounts/sessions.ts'
import { becomeDoor } from '../../db/door.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { hashPassword } from './password-hash.ts'

/** Without the letters and digits that are taken for one another when they are read out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz'
const DIGITS = '23456789'
const GROUPS = 4
const GROUP_LENGTH = 4

/** A password to be read out once and changed at the first sign-in: `kfm7-wq3p-x9rt-hd4c`. */
function newStartPassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, (_, index) => {
      const from = index === GROUP_LENGTH - 1 ? DIGITS : LETTERS
      return from[randomInt(from.length)] ?? ''
    }).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** Gives an account a start password, which is shown this once; every session of the account ends. */
export async function giveStartPassword(
  context: OfficeContext,
  actor: Actor,
  input: { readonly accountId: AccountId; readonly reason: string },
): Promise<Result<{ readonly password: string }>> {
  const right = mayDo('giveStartPassword', actor)
  if (!right.ok) return right
  const password = newStartPassword()
  const passwordHash = await hashPassword(password)
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const { accountId, reason } = input
    const [account] = await accountsOfOffice(transaction, officeId, accountId)
    if (!account) return refused('account-unknown', { account: accountId })
    const at = context.now()
    await becomeDoor(transaction, officeId)
    const given = { passwordHash, passwordSetAt: at, mustChange: true, isDemonstrated: false }
    await savePassword(transaction, account, given)
    await endSessionsOf(transaction, { officeId, accountId, but: null, endedAt: at })
    const fact = { type: 'startPasswordGiven' } as const
    const event = { eventId: context.newId(), at, accountId, by: actor.accountId, fact, reason }
    await appendAccountEvent(transaction, officeId, event)
    return agreed({ password })
  })
}
