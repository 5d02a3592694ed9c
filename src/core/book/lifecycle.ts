import type { Actor, Role } from '../account/actor.ts'
import type { UnitId } from '../ledger/ids.ts'
import { agreed, type Refusal, type Result } from '../ledger/result.ts'
import type { EntryAct, EntryFacts, EntryState } from './entry.ts'

/** One act of a book: where it is allowed, where it leads, who may do it. */
export type EntryRule<Step extends string> = {
  /** The steps at which it is allowed; `new` begins an entry. */
  readonly from: readonly Step[] | 'new'
  /** The step it leads to; null where the entry stays where it is. */
  readonly to: Step | null
  readonly by: readonly Role[]
  /** Which units' people may do it: of a leading unit, of any unit concerned, or of the one that handed it on to them. */
  readonly ofUnit?: 'lead' | 'involved' | 'above'
  readonly needsReason?: true
  /** Done by an event elsewhere; nobody asks for it. */
  readonly isConsequence?: true
}

/** The way of a book's entries, whole. */
export type Lifecycle<Step extends string, Name extends string> = Readonly<
  Record<Name, EntryRule<Step>>
>

export const KEEPERS: readonly Role[] = ['clerk', 'reviewer', 'head']
export const JUDGES: readonly Role[] = ['reviewer', 'head']
export const WITH_UNITS: readonly Role[] = ['liaison', ...KEEPERS]
export const WITH_AUTHORITY: readonly Role[] = ['liaison', 'authority', ...KEEPERS]

type Units = Pick<EntryFacts, 'leadUnits' | 'involvedUnits'> & Partial<Pick<EntryFacts, 'counted'>>

/** Why the lifecycle forbids the act, or null; `units` are those of the entry before, or of the new one. */
export function refusalOfLifecycle<Act extends EntryAct>(
  { lifecycle, book }: { readonly lifecycle: Lifecycle<string, Act['act']>; readonly book: string },
  state: EntryState | null,
  act: Act,
  given: {
    readonly actor: Actor
    readonly happenedAt: string
    readonly recordedAt: string
    readonly units: Units
  },
): Result<null> {
  const rule = lifecycle[act.act as Act['act']]
  const refusal =
    refusalOfStep(rule, state, act, book) ??
    refusalOfTime(rule, state, act, given) ??
    refusalOfActor(rule, act, given) ??
    refusalOfReason(rule, act, book)
  return refusal ? { ok: false, refusal } : agreed(null)
}

function refusalOfStep(
  rule: EntryRule<string>,
  state: EntryState | null,
  { act }: EntryAct,
  book: string,
): Refusal | null {
  if (state === null) {
    return rule.from === 'new' ? null : { code: 'entry-not-begun', particulars: { book, act } }
  }
  if (rule.from !== 'new' && rule.from.includes(state.step)) return null
  const from = rule.from === 'new' ? '' : rule.from.join(',')
  return { code: 'entry-not-at-this-step', particulars: { book, act, step: state.step, from } }
}

function refusalOfTime(
  rule: EntryRule<string>,
  state: EntryState | null,
  { act }: EntryAct,
  { happenedAt, recordedAt }: { readonly happenedAt: string; readonly recordedAt: string },
): Refusal | null {
  if (happenedAt > recordedAt) {
    return { code: 'happened-in-the-future', particulars: { happenedAt } }
  }
  if (!state) return null
  const earliest = rule.to === null ? state.openedAt : state.movedAt
  return happenedAt < earliest
    ? { code: 'entry-happened-too-early', particulars: { act, movedAt: earliest } }
    : null
}

function refusalOfActor(
  rule: EntryRule<string>,
  { act }: EntryAct,
  { actor, units }: { readonly actor: Actor; readonly units: Units },
): Refusal | null {
  if (rule.isConsequence) return null
  const { role, unitId } = actor
  const own = unitsWhoMay(rule, units)
  // What no unit handed on, no unit judges.
  const isOfNoUnit = unitId !== null && rule.ofUnit === 'above' && own.length === 0
  if (!rule.by.includes(role) || isOfNoUnit) {
    return { code: 'entry-right-missing', particulars: { act, role } }
  }
  if (unitId === null) return null
  return own.includes(unitId)
    ? null
    : { code: 'entry-not-of-your-unit', particulars: { act, unit: unitId } }
}

function unitsWhoMay({ ofUnit }: EntryRule<string>, units: Units): readonly UnitId[] {
  switch (ofUnit) {
    case 'lead':
      return units.leadUnits
    case 'involved':
      return units.involvedUnits
    case 'above':
      return [units.counted?.['handedOnBy']].filter((unit) => typeof unit === 'string') as UnitId[]
    default:
      return []
  }
}

function refusalOfReason(rule: EntryRule<string>, act: EntryAct, book: string): Refusal | null {
  if (!rule.needsReason) return null
  const reason = 'reason' in act ? String(act.reason) : ''
  return reason.trim() === ''
    ? { code: 'entry-reason-missing', particulars: { book, act: act.act } }
    : null
}

/** The acts that the lifecycle allows this actor at the entry's step; what an act says may still be refused. */
export function actsAllowed<Name extends string>(
  lifecycle: Lifecycle<string, Name>,
  { step, units, actor }: { readonly step: string; readonly units: Units; readonly actor: Actor },
): readonly Name[] {
  return (Object.keys(lifecycle) as Name[]).filter((name) => {
    const rule = lifecycle[name]
    if (rule.isConsequence || rule.from === 'new' || !rule.from.includes(step)) return false
    return refusalOfActor(rule, { act: name }, { actor, units }) === null
  })
}
