import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { OneTimeSecret } from '../../db/accounts/secrets.ts'
import type { OfficeContext } from '../context.ts'
import { periodOfCode, plainRecoveryCode } from './one-time-code.ts'
import { sha256Of } from './token.ts'

type Whose = { readonly officeId: OfficeId; readonly accountId: AccountId }

/** Where a code's secret belongs: sealed with it, so that it opens for no other account. */
export function placeOfCode({ officeId, accountId }: Whose): string {
  return `${officeId}/${accountId}/code`
}

/** What is left of one-time codes after `typed` was used, or null where it is no right code. A code is good once, a recovery code too. */
export function codeAfterUse(
  { sealer, now }: OfficeContext,
  whose: Whose,
  { code, typed }: { readonly code: OneTimeSecret; readonly typed: string },
): OneTimeSecret | null {
  // Without the key that sealed the secret, the recovery codes still let in.
  if (sealer.knows(code.keyId)) {
    const secret = sealer.open({ keyId: code.keyId, bytes: code.sealed }, placeOfCode(whose))
    const digits = typed.replace(/\s/g, '')
    const period = periodOfCode(digits, { secret, now: now(), taken: code.lastPeriod })
    if (period !== null) return { ...code, lastPeriod: period }
  }
  const recovery = sha256Of(plainRecoveryCode(typed))
  if (!code.recoverySha256.includes(recovery)) return null
  return { ...code, recoverySha256: code.recoverySha256.filter((one) => one !== recovery) }
}
