import type { Actor } from '../../core/account/actor.ts'
import { isSeenAgain, isSessionOpen, mustChangePassword } from '../../core/account/session-rules.ts'
import { sessionOfToken, touchSession } from '../../db/accounts/sessions.ts'
import { atDoor } from '../../db/door.ts'
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
export function sessionBehind(context: OfficeContext, token: Token): Promise<OpenSession | null> {
  const { officeId } = token
  return atDoor(context.database, officeId, async (transaction) => {
    const key = { officeId, tokenSha256: sha256Of(token.secret) }
    const stored = await sessionOfToken(transaction, key)
    const now = context.now()
    if (!stored?.isActive || stored.password === null) return null
    if (!isSessionOpen(stored, now, stored.settings)) return null
    const { sessionId, actor, name, hasCode, password, settings } = stored
    if (isSeenAgain(stored.lastSeenAt, now)) {
      await touchSession(transaction, { officeId, sessionId, seenAt: now })
    }
    const mustChange = mustChangePassword(password, now, settings)
    return { sessionId, actor, name, hasCode, mustChangePassword: mustChange }
  })
}
