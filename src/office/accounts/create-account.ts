import type { Actor, Role } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { AccountId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { insertAccount } from '../../db/accounts/accounts.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { roundsOfOffice } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

const OF_A_UNIT: readonly Role[] = ['liaison', 'authority']

/** Makes an account of the actor's office. A liaison officer and an authority's reviewer belong to a unit, the others to none. */
export function createAccount(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly accountId: AccountId
    readonly name: string
    readonly role: Role
    readonly unitId: UnitId | null
  },
): Promise<Result<Actor>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('createAccount', actor)
    if (!right.ok) return right
    const { accountId, name, role, unitId } = input
    if (OF_A_UNIT.includes(role) !== (unitId !== null)) return refused('unit-missing', { role })
    if (unitId !== null && !(await isKnownUnit(transaction, actor, unitId))) {
      return refused('unit-unknown', { unit: unitId })
    }
    const account = { officeId: actor.officeId, accountId, role, unitId }
    const isNew = await insertAccount(transaction, { ...account, name, recordedAt: context.now() })
    return isNew ? agreed(account) : refused('account-already-open', { account: accountId })
  })
}

/** Units belong to rounds: one that none of the office's rounds names would see no case, ever. */
async function isKnownUnit(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  unitId: UnitId,
): Promise<boolean> {
  const rounds = await roundsOfOffice(transaction, officeId)
  return rounds.some(({ settings }) => settings.units.some((unit) => unit.id === unitId))
}
