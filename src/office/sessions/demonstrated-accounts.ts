import type { Actor } from '../../core/account/actor.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import { type Account, accountsOfOffice } from '../../db/accounts/accounts.ts'
import { demonstratedAccounts } from '../../db/accounts/secrets.ts'
import { atDoor } from '../../db/door.ts'
import { asActor } from '../../db/ledger.ts'
import { type OfficeName, roundsOfOffice } from '../../db/rounds/rounds.ts'
import type { OfficeContext } from '../context.ts'

/** A demonstration account, for whoever looks at the sign-in page. */
export type DemonstratedAccount = Pick<Account, 'officeId' | 'accountId' | 'name' | 'role'> & {
  readonly officeName: string
  readonly unitId: UnitId | null
  readonly unitName: string | null
}

/** The accounts whose password everybody may know: those of demonstration offices that nobody gave another one. Null where there is no such office. */
export async function demonstratedAccountsOf(
  context: OfficeContext,
  offices: readonly OfficeName[],
): Promise<readonly DemonstratedAccount[] | null> {
  const shown = offices.filter((office) => office.isDemonstration)
  if (shown.length === 0) return null
  const lists = await Promise.all(shown.map((office) => accountsShownOf(context, office)))
  return lists.flat()
}

async function accountsShownOf(
  context: OfficeContext,
  { officeId, name: officeName }: OfficeName,
): Promise<readonly DemonstratedAccount[]> {
  const accounts = await atDoor(context.database, officeId, async (transaction) => {
    const known = new Set(await demonstratedAccounts(transaction, officeId))
    const all = await accountsOfOffice(transaction, officeId)
    return all.filter(({ accountId, isActive }) => isActive && known.has(accountId))
  })
  const [anyone] = accounts
  const unitName = anyone ? await unitNamesFor(context, anyone) : () => null
  return accounts.map(({ accountId, name, role, unitId }) => ({
    officeId,
    officeName,
    accountId,
    name,
    role,
    unitId,
    unitName: unitId === null ? null : unitName(unitId),
  }))
}

/** What the office calls the unit of an account; null for one that belongs to none, or to one that no round names any more. */
export async function unitNameOf(context: OfficeContext, actor: Actor): Promise<string | null> {
  if (actor.unitId === null) return null
  return (await unitNamesFor(context, actor))(actor.unitId)
}

async function unitNamesFor(
  context: OfficeContext,
  actor: Actor,
): Promise<(unitId: UnitId) => string | null> {
  const rounds = await asActor(context.database, actor, (transaction) =>
    roundsOfOffice(transaction, actor.officeId),
  )
  const names = new Map(
    rounds
      .toReversed()
      .flatMap(({ settings }) => settings.units.map((unit) => [unit.id, unit.fullName] as const)),
  )
  return (unitId) => names.get(unitId) ?? null
}
