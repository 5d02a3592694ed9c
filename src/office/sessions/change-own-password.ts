import type { AccessSettings } from '../../core/account/access-settings.ts'
import { type PasswordFault, passwordFaults } from '../../core/account/password-rules.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { accessSettingsOf } from '../../db/accounts/access-settings.ts'
import { appendAccountEvent } from '../../db/accounts/account-events.ts'
import { savePassword } from '../../db/accounts/secrets.ts'
import { endSessionsOf } from '../../db/accounts/sessions.ts'
import { atDoor } from '../../db/door.ts'
import { hashPassword, isPasswordOf } from '../accounts/password-hash.ts'
import type { OfficeContext } from '../context.ts'
import { proveOwnPassword } from './prove-own-password.ts'
import type { OpenSession } from './session-behind.ts'

/** Changes one's own password; every other session of the account ends. */
export async function changeOwnPassword(
  context: OfficeContext,
  session: OpenSession,
  input: { readonly old: string; readonly next: string; readonly address: string },
): Promise<Result<null>> {
  const proven = await proveOwnPassword(context, session, { ...input, password: input.old })
  if (!proven.ok) return proven
  const { officeId, accountId } = session.actor
  const { settings } = await atDoor(context.database, officeId, (transaction) =>
    accessSettingsOf(transaction, officeId),
  )
  const faults = passwordFaults(input.next, { accountId, name: session.name }, settings)
  if (faults.length > 0) return refused('password-too-weak', particularsOf(faults, settings))
  if (await isPasswordOf(input.next, proven.value)) return refused('password-unchanged')
  return storePassword(context, session, { ...input, hash: await hashPassword(input.next) })
}

function particularsOf(faults: readonly PasswordFault[], settings: AccessSettings) {
  const { passwordLength, passwordKinds } = settings
  return { faults: faults.join(','), count: `${passwordLength}`, kinds: `${passwordKinds}` }
}

function storePassword(
  context: OfficeContext,
  { actor, sessionId }: OpenSession,
  { hash, address }: { readonly hash: string; readonly address: string },
): Promise<Result<null>> {
  const { officeId, accountId } = actor
  return atDoor(context.database, officeId, async (transaction) => {
    const at = context.now()
    await savePassword(transaction, actor, {
      passwordHash: hash,
      passwordSetAt: at,
      mustChange: false,
      isDemonstrated: false,
    })
    await endSessionsOf(transaction, { officeId, accountId, but: sessionId, endedAt: at })
    const fact = { type: 'passwordChanged' } as const
    const event = { eventId: context.newId(), at, accountId, by: accountId, fact, address }
    await appendAccountEvent(transaction, officeId, event)
    return agreed(null)
  })
}
