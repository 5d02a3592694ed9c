import type { Actor, Role } from '../../core/account/actor.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { savePassword } from '../../db/accounts/secrets.ts'
import { atDoor } from '../../db/door.ts'
import { createAccount } from '../accounts/create-account.ts'
import { hashPassword } from '../accounts/password-hash.ts'
import { agreedValue, type TestOffice } from './test-office.ts'

/** A password that breaks no rule. */
export const GOOD_PASSWORD = '江边7只白鹭飞过石桥'
const hashes = new Map<string, Promise<string>>()

/** Opens an account named as its role (and unit), which signs in with this password. */
export async function openAccount(
  office: TestOffice,
  {
    role,
    unit,
    password = GOOD_PASSWORD,
  }: {
    readonly role: Role
    readonly unit?: string
    readonly password?: string
  },
): Promise<Actor> {
  const { context } = office
  const { accountId, unitId } = office.actor(role, unit)
  const account = { accountId: accountId as AccountId, name: accountId, role, unitId }
  const opened = agreedValue(await createAccount(context, office.actor('administrator'), account))
  await givePassword(office, opened, password)
  return opened
}

/** Sets a password as its owner would, without asking for the former one. */
export async function givePassword(
  { context }: TestOffice,
  account: Actor,
  password = GOOD_PASSWORD,
): Promise<void> {
  const hash = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, hash)
  const passwordHash = await hash
  const passwordSetAt = context.now()
  const set = { passwordHash, passwordSetAt, mustChange: false, isDemonstrated: false }
  await atDoor(context.database, account.officeId, (transaction) =>
    savePassword(transaction, account, set),
  )
}
