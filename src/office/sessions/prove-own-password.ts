import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { lockSecret } from '../../db/accounts/secrets.ts'
import { atDoor } from '../../db/door.ts'
import { isPasswordOf } from '../accounts/password-hash.ts'
import type { OfficeContext } from '../context.ts'
import { countAttempt, forgiveAttempt } from './count-attempt.ts'
import type { OpenSession } from './session-behind.ts'

/**
 * Asks somebody who is signed in for the password once more and answers with its hash. A wrong one counts as a
 * failed attempt: whoever finds a screen left open may not try on.
 */
export async function proveOwnPassword(
  context: OfficeContext,
  { actor }: OpenSession,
  { password, address }: { readonly password: string; readonly address: string },
): Promise<Result<string>> {
  const { officeId, accountId } = actor
  const attempt = { officeId, account: accountId, address }
  const known = await atDoor(context.database, officeId, async (transaction) => ({
    until: await countAttempt(transaction, attempt, context.now()),
    hash: (await lockSecret(transaction, actor))?.passwordHash,
  }))
  if (known.until !== null) return refused('sign-in-must-wait', { until: known.until })
  const { hash } = known
  if (hash === undefined || !(await isPasswordOf(password, hash))) return refused('password-wrong')
  await atDoor(context.database, officeId, (transaction) =>
    forgiveAttempt(transaction, attempt, { now: context.now(), proven: 'all' }),
  )
  return agreed(hash)
}
