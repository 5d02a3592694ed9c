import type { Actor } from '../account/actor.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { Case, Part } from './case.ts'
import type { CaseActName } from './case-act.ts'
import { CASE_ACTS } from './decide.ts'
import { HAND_ON_BY, HAND_ON_FROM } from './decide-hand-on.ts'
import { HAND_ON_LIFECYCLE, type HandOnAct, isStillBelow } from './hand-on.ts'
import { actsAllowedAt, PART_LIFECYCLE, type PartAct } from './lifecycle.ts'

/** What this actor may do with a case now: on the whole of it, and on each unit's part. */
export type AllowedActs = {
  readonly onCase: readonly CaseActName[]
  readonly onParts: readonly { readonly unitId: UnitId; readonly acts: readonly PartAct[] }[]
  /** Who may hand on of which part, and what may be done with what was handed on. */
  readonly onHandOns: {
    readonly handOn: readonly { readonly partOf: UnitId; readonly from: UnitId }[]
    readonly acts: readonly {
      readonly partOf: UnitId
      readonly to: UnitId
      readonly acts: readonly HandOnAct[]
    }[]
  }
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
          : actsAllowedAt(part.step).filter(
              (act) => PART_LIFECYCLE[act].by.includes(role) && isPossibleOn(part, act),
            ),
    })),
    onHandOns: handOnsAllowed(of, actor),
  }
}

/** Where the part's own state leaves no such act: nothing was asked, nothing is closed, or all is. */
function isPossibleOn({ status, extensions }: Part, act: PartAct): boolean {
  const isAsked = extensions.some((extension) => extension.decision === null)
  switch (act) {
    case 'decideExtension':
      return isAsked
    case 'askExtension':
      return !isAsked
    case 'reopen':
      return status !== 'open'
    case 'verify':
    case 'reply':
      return status !== 'closed'
    default:
      return true
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

function handOnsAllowed(of: Case, { role, unitId }: Actor): AllowedActs['onHandOns'] {
  if (!HAND_ON_BY.includes(role)) return { handOn: [], acts: [] }
  const isOwn = (unit: UnitId) => role !== 'liaison' || unit === unitId
  const below = of.parts.flatMap(({ unitId: partOf, handOns = [] }) =>
    handOns.filter(isStillBelow).map((one) => ({ ...one, partOf })),
  )
  const inHand = of.parts
    .filter(({ step }) => HAND_ON_FROM.includes(step))
    .map((part) => part.unitId)
  const handOn = [
    ...inHand.map((partOf) => ({ partOf, from: partOf })),
    ...below
      .filter(({ partOf, step }) => inHand.includes(partOf) && IN_HAND_BELOW.includes(step))
      .map(({ partOf, to }) => ({ partOf, from: to })),
  ]
  const names = Object.keys(HAND_ON_LIFECYCLE) as HandOnAct[]
  const acts = below.map(({ partOf, from, to, step }) => ({
    partOf,
    to,
    acts: names.filter((name) => {
      const rule = HAND_ON_LIFECYCLE[name]
      return rule.from.includes(step) && isOwn(rule.by === 'to' ? to : from)
    }),
  }))
  return {
    handOn: handOn.filter(({ from }) => isOwn(from)),
    acts: acts.filter((one) => one.acts.length > 0),
  }
}

const IN_HAND_BELOW: readonly string[] = ['signedFor', 'returned']
