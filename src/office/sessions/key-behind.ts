import type { Actor } from '../../core/account/actor.ts'
import { isSeenAgain } from '../../core/account/session-rules.ts'
import { keyOfToken, touchApiKey } from '../../db/accounts/api-keys.ts'
import { atDoor } from '../../db/door.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { sha256Of, type Token } from '../accounts/token.ts'
import type { OfficeContext } from '../context.ts'

/** The account as which a program's key acts, or null: unknown, withdrawn, expired, or an account that is no longer active. */
export async function keyBehind(context: OfficeContext, token: Token): Promise<Actor | null> {
  const { officeId } = token
  const { database } = context
  const shown = { officeId, tokenSha256: sha256Of(token.secret) }
  const ask = (transaction: LedgerTransaction) => keyOfToken(transaction, shown)
  const key = await atDoor(database, officeId, ask, { asksOnce: true })
  const now = context.now()
  if (!key?.isActive || key.withdrawnAt !== null || key.expiresAt <= now) return null
  const { keyId, lastUsedAt, actor } = key
  if (lastUsedAt === null || isSeenAgain(lastUsedAt, now)) {
    const touched = { officeId, keyId, usedAt: now }
    const touch = (transaction: LedgerTransaction) => touchApiKey(transaction, touched)
    await atDoor(database, officeId, touch, { asksOnce: true })
  }
  return actor
}
