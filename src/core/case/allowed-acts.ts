import type { Actor } from '../account/actor.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { Case } from './case.ts'
import type { CaseActName } from './case-act.ts'
import { CASE_ACTS } from './decide.ts'
import { actsAllowedAt, PART_LIFECYCLE, type PartAct } from './lifecycle.ts'

/** What this actor may do with a case now: on the whole of it, and on each unit's part. */
export type AllowedActs = {
  readonly onCase: readonly CaseActName[]
  readonly onParts: readonly { readonly unitId: UnitId; readonly acts: readonly PartAct[] }[]
}

/** The acts that the tables of rights and steps allow; what an act says may still be refused. */
export function allowedActs(of: Case, actor: Actor): AllowedActs {
  const { role, unitId } = actor
  const isStranger = role === 'liaison' && !of.roles.some((one) => one.unitId === unitId)
  const names = Object.keys(CASE_ACTS) as (keyof typeof CASE_ACTS)[]
  return {
    onCase: names.filter(
      (name) => CASE_ACTS[name].includes(role) && !isStranger && isPossible(name, of),
    ),
    onParts: of.parts.map((part) => ({
      unitId: part.unitId,
      acts:
        role === 'liaison' && unitId !== part.unitId
          ? []
          : actsAllowedAt(part.step).filter((act) => PART_LIFECYCLE[act].by.includes(role)),
    })),
  }
}

function isPossible(name: keyof typeof CASE_ACTS, of: Case): boolean {
  switch (name) {
    case 'receive':
      return false
    case 'dispatch':
      return of.handOvers.length > 0
    case 'withdrawMeasure':
      return of.measures.length > 0
    case 'liftDifficulty':
      return of.difficult !== null
    case 'sortOut':
      return of.parts.length === 0 || of.parts.some((part) => part.status !== 'closed')
    default:
      return true
  }
}
