import type { SignInFault } from '../../core/account/account-event.ts'
import { type AccountId, isSlug } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { appendAccountEvent } from '../../db/accounts/account-events.ts'
import { accountsOfOffice } from '../../db/accounts/accounts.ts'
import { lockSecret } from '../../db/accounts/secrets.ts'
import { endSession } from '../../db/accounts/sessions.ts'
import { atDoor } from '../../db/door.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { isOffice } from '../../db/rounds/rounds.ts'
import { isPasswordOf, takeTheTimeOfAPassword } from '../accounts/password-hash.ts'
import { sha256Of, type Token } from '../accounts/token.ts'
import type { OfficeContext } from '../context.ts'
import { admit } from './admit.ts'
import { countAttempt } from './count-attempt.ts'
import type { SignIn } from './shown-at-the-door.ts'

/**
 * Lets somebody in. The answer never tells whether the account exists: a wrong name and a wrong
 * password are refused with the same words, after the same time, and wait as long. An attempt counts
 * as failed before the password is looked at, so that many at one moment are many failures.
 */
export async function signIn(context: OfficeContext, knock: SignIn): Promise<Result<Token>> {
  const known = await knocked(context, knock)
  if (!known.ok) return known
  const { accountId, hash, fault } = known.value
  if (hash === null) await takeTheTimeOfAPassword(knock.password)
  const isRight = hash !== null && (await isPasswordOf(knock.password, hash))
  if (accountId !== null && isRight && fault === null) {
    const entered = await admit(context, { ...knock, accountId, passwordHash: hash })
    if (entered.ok) await endElsewhere(context, knock)
    return entered
  }
  return turnedAway(context, knock, { accountId, fault: fault ?? 'passwordWrong' })
}

/** A browser is in one office at a time. */
async function endElsewhere(context: OfficeContext, { officeId, former }: SignIn): Promise<void> {
  if (former === null || former.officeId === officeId) return
  const key = { officeId: former.officeId, tokenSha256: sha256Of(former.secret) }
  await atDoor(context.database, former.officeId, (transaction) =>
    endSession(transaction, key, context.now()),
  )
}

type Known = {
  /** Null where nobody bears the name. */
  readonly accountId: AccountId | null
  readonly hash: string | null
  /** What keeps this account out whatever its password. */
  readonly fault: SignInFault | null
}

const NOBODY: Known = { accountId: null, hash: null, fault: 'accountUnknown' }

/** Counts the attempt and finds whom it names. */
function knocked(context: OfficeContext, knock: SignIn): Promise<Result<Known>> {
  const { officeId } = knock
  return atDoor(context.database, officeId, async (transaction) => {
    if (!(await isOffice(transaction, officeId))) return agreed(NOBODY)
    const known = await knownBy(transaction, knock)
    const until = await countAttempt(transaction, knock, context.now())
    if (until === null) return agreed(known)
    const { accountId } = known
    await appendFailure(transaction, context, { knock, accountId, fault: 'mustWait' })
    return refused('sign-in-must-wait', { until })
  })
}

async function knownBy(
  transaction: LedgerTransaction,
  { officeId, account }: SignIn,
): Promise<Known> {
  if (!isSlug(account)) return NOBODY
  const accountId = account as AccountId
  const [found] = await accountsOfOffice(transaction, officeId, accountId)
  if (!found) return NOBODY
  const hash = (await lockSecret(transaction, found))?.passwordHash ?? null
  if (!found.isActive) return { accountId, hash, fault: 'accountInactive' }
  return { accountId, hash, fault: hash === null ? 'passwordMissing' : null }
}

function turnedAway(
  context: OfficeContext,
  knock: SignIn,
  why: { readonly accountId: AccountId | null; readonly fault: SignInFault },
): Promise<Result<never>> {
  return atDoor(context.database, knock.officeId, async (transaction) => {
    if (await isOffice(transaction, knock.officeId)) {
      await appendFailure(transaction, context, { knock, ...why })
    }
    return refused('sign-in-wrong')
  })
}

/** A name that nobody bears is not written down: it may be a password in the wrong field. */
async function appendFailure(
  transaction: LedgerTransaction,
  context: OfficeContext,
  failed: {
    readonly knock: SignIn
    readonly accountId: AccountId | null
    readonly fault: SignInFault
  },
): Promise<void> {
  const { knock, accountId, fault } = failed
  await appendAccountEvent(transaction, knock.officeId, {
    eventId: context.newId(),
    at: context.now(),
    accountId,
    by: null,
    fact: { type: 'signInFailed', fault },
    address: knock.address,
  })
}
