import type { AccountDescription } from '../../core/account/account-event.ts'
import type { Actor, Role } from '../../core/account/actor.ts'
import { type Refusal, refused } from '../../core/ledger/result.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { roundsOfOffice } from '../../db/rounds/rounds.ts'

const OF_A_UNIT: readonly Role[] = ['liaison', 'authority']

/** What speaks against describing an account so: a liaison officer and an authority's reviewer belong to a unit that some round knows, the others to none. */
export async function descriptionRefusal(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { role, unitId }: Pick<AccountDescription, 'role' | 'unitId'>,
): Promise<Refusal | null> {
  if (OF_A_UNIT.includes(role) !== (unitId !== null)) {
    return refused('unit-missing', { role }).refusal
  }
  if (unitId === null) return null
  // Units belong to rounds: one that none of the office's rounds names would see no case, ever.
  const rounds = await roundsOfOffice(transaction, officeId)
  const isKnown = rounds.some(({ settings }) => settings.units.some((unit) => unit.id === unitId))
  return isKnown ? null : refused('unit-unknown', { unit: unitId }).refusal
}
