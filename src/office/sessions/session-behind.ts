import type { Actor } from '../../core/account/actor.ts'
import { isSeenAgain, isSessionOpen, mustChangePassword } from '../../core/account/session-rules.ts'
import { sessionOfToken, touchSession } from '../../db/accounts/sessions.ts'
import { atDoor } from '../../db/door.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { sha256Of, type Token } from '../accounts/token.ts'
import type { OfficeContext } from '../context.ts'

/** Who is in a session, as the account is at this moment. */
export type OpenSession = {
  readonly sessionId: string
  readonly actor: Actor
  readonly name: string
  /** Nothing but changing the password is allowed before that is done. */
  readonly mustChangePassword: boolean
  readonly hasCode: boolean
}

/**
 * The session that a token opens, or null: asked anew for each request, so that a deactivated account,
 * another role or a session that was revoked holds from the next request on, whoever changed it.
 */
export async function sessionBehind(
  context: OfficeContext,
  token: Token,
): Promise<OpenSession | null> {
  const { officeId } = token
  const key = { officeId, tokenSha256: sha256Of(token.secret) }
  const { database } = context
  const ask = (transaction: LedgerTransaction) => sessionOfToken(transaction, key)
  const stored = await atDoor(database, officeId, ask, { asksOnce: true })
  const now = context.now()
  if (!stored?.isActive || stored.password === null) return null
  if (!isSessionOpen(stored, now, stored.settings)) return null
  const { sessionId, actor, name, hasCode, password, settings } = stored
  if (isSeenAgain(stored.lastSeenAt, now)) {
    const touched = { officeId, sessionId, seenAt: now }
    const touch = (transaction: LedgerTransaction) => touchSession(transaction, touched)
    await atDoor(database, officeId, touch, { asksOnce: true })
  }
  const mustChange = mustChangePassword(password, now, settings)
  return { sessionId, actor, name, hasCode, mustChangePassword: mustChange }
}
