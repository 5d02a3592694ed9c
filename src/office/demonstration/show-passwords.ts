import type { Actor } from '../../core/account/actor.ts'
import { accountsOfOffice } from '../../db/accounts/accounts.ts'
import { savePassword } from '../../db/accounts/secrets.ts'
import { becomeDoor } from '../../db/door.ts'
import { markDemonstration } from '../../db/rounds/rounds.ts'
import { hashPassword } from '../accounts/password-hash.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** Everybody's password in a demonstration; the sign-in page shows it. */
export const DEMONSTRATION_PASSWORD = 'huiyin-demonstration'

/** Makes an office one to be looked at: every account gets the password that the sign-in page shows. */
export async function showPasswords(context: OfficeContext, administrator: Actor): Promise<void> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD)
  await inTransaction(context, administrator, async (transaction) => {
    const { officeId } = administrator
    await markDemonstration(transaction, officeId)
    const accounts = await accountsOfOffice(transaction, officeId)
    await becomeDoor(transaction, officeId)
    const passwordSetAt = context.now()
    const password = { passwordHash, passwordSetAt, mustChange: false, isDemonstrated: true }
    for (const account of accounts) await savePassword(transaction, account, password)
  })
}
