import type { AccountId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { appendAccountEvent } from '../../db/accounts/account-events.ts'
import {
  type AccountSecret,
  lockSecret,
  saveCode,
  savePassword,
} from '../../db/accounts/secrets.ts'
import { endSession, insertSession } from '../../db/accounts/sessions.ts'
import { atDoor } from '../../db/door.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { codeAfterUse } from '../accounts/code-after-use.ts'
import { hashPassword, isHashOutdated } from '../accounts/password-hash.ts'
import { newToken, sha256Of, type Token } from '../accounts/token.ts'
import type { OfficeContext } from '../context.ts'
import { forgiveAttempt } from './count-attempt.ts'
import type { SignIn } from './shown-at-the-door.ts'

type Proven = SignIn & {
  readonly accountId: AccountId
  /** What the password was held against. */
  readonly passwordHash: string
}

/** Opens a session for somebody whose password was right; where one-time codes are set up, the code must be right as well. */
export async function admit(context: OfficeContext, proven: Proven): Promise<Result<Token>> {
  const { passwordHash, password } = proven
  const stronger = isHashOutdated(passwordHash) ? await hashPassword(password) : null
  return atDoor(context.database, proven.officeId, async (transaction) => {
    const secret = await lockSecret(transaction, proven)
    // Somebody changed it while the password was looked at.
    if (secret?.passwordHash !== passwordHash) return refused('sign-in-wrong')
    if (secret.code?.confirmedAt && proven.code === null) {
      await forgiveAttempt(transaction, proven, { now: context.now(), proven: 'password' })
      return refused('code-missing')
    }
    if (!(await takeCode(transaction, context, { proven, secret }))) {
      return refused('sign-in-wrong')
    }
    if (stronger !== null) {
      await savePassword(transaction, proven, { ...secret, passwordHash: stronger })
    }
    await forgiveAttempt(transaction, proven, { now: context.now(), proven: 'all' })
    return agreed(await openSession(transaction, context, proven))
  })
}

/** Whether the code is right, or none is needed; a wrong one is written down and stays counted as a failure. */
async function takeCode(
  transaction: LedgerTransaction,
  context: OfficeContext,
  { proven, secret }: { readonly proven: Proven; readonly secret: AccountSecret },
): Promise<boolean> {
  if (!secret.code?.confirmedAt) return true
  const { officeId, accountId, address } = proven
  const after = codeAfterUse(context, proven, { code: secret.code, typed: proven.code ?? '' })
  const event = { eventId: context.newId(), at: context.now(), accountId, address }
  if (after === null) {
    const fact = { type: 'signInFailed', fault: 'codeWrong' } as const
    await appendAccountEvent(transaction, officeId, { ...event, by: null, fact })
    return false
  }
  await saveCode(transaction, proven, after)
  const left = after.recoverySha256.length
  if (left < secret.code.recoverySha256.length) {
    const fact = { type: 'recoveryCodeUsed', left } as const
    await appendAccountEvent(transaction, officeId, { ...event, by: accountId, fact })
  }
  return true
}

/** A new token each time; the browser's former session ends. */
async function openSession(
  transaction: LedgerTransaction,
  context: OfficeContext,
  proven: Proven,
): Promise<Token> {
  const { officeId, accountId, address, agent, former } = proven
  const now = context.now()
  const token = newToken(officeId)
  const sessionId = context.newId()
  if (former?.officeId === officeId) {
    await endSession(transaction, { officeId, tokenSha256: sha256Of(former.secret) }, now)
  }
  await insertSession(transaction, {
    officeId,
    sessionId,
    accountId,
    tokenSha256: sha256Of(token.secret),
    address,
    agent,
    startedAt: now,
  })
  await appendAccountEvent(transaction, officeId, {
    eventId: context.newId(),
    at: now,
    accountId,
    by: accountId,
    fact: { type: 'signedIn', sessionId, agent },
    address,
  })
  return token
}
