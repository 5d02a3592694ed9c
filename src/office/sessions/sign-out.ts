import { appendAccountEvent } from '../../db/accounts/account-events.ts'
import { endSession } from '../../db/accounts/sessions.ts'
import { atDoor } from '../../db/door.ts'
import { sha256Of, type Token } from '../accounts/token.ts'
import type { OfficeContext } from '../context.ts'
import type { OpenSession } from './session-behind.ts'
import type { Visitor } from './visitor.ts'

/** Ends a session: its token opens nothing any more. */
export function signOut(
  context: OfficeContext,
  { sessionId, actor }: Pick<OpenSession, 'sessionId' | 'actor'>,
  { token, address }: Pick<Visitor, 'address'> & { readonly token: Token },
): Promise<void> {
  const { officeId, accountId } = actor
  return atDoor(context.database, officeId, async (transaction) => {
    const now = context.now()
    const key = { officeId, tokenSha256: sha256Of(token.secret) }
    if (!(await endSession(transaction, key, now))) return
    await appendAccountEvent(transaction, officeId, {
      eventId: context.newId(),
      at: now,
      accountId,
      by: accountId,
      fact: { type: 'signedOut', sessionId },
      address,
    })
  })
}
