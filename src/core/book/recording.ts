import { dayOfInstant } from '../calendar/instant.ts'
import { nextDueOn } from '../clock/clock-questions.ts'
import { canonicalText } from '../ledger/canonical-text.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import type { VersionRules } from '../versions/plan-versions.ts'
import {
  type AnyBookRules,
  type EntryCircumstances,
  type EntryPlace,
  hasBegun,
  type RoundView,
} from './book-rules.ts'
import type { EntryAct, EntryEvent, EntryFacts, EntryState } from './entry.ts'
import { refusalOfLifecycle } from './lifecycle.ts'

/** An entry with the events of acts just decided, not yet written down. */
export type EntryInWork = {
  readonly rules: AnyBookRules
  /** The entry before the new events; only its place where it is new. */
  readonly before: EntryState | EntryPlace
  readonly state: EntryState | EntryPlace
  readonly sequence: number
  readonly events: readonly EntryEvent[]
}

/** Decides one more act and adds its event, or answers the rule that forbids it. */
export function recordOnEntry(
  work: EntryInWork,
  act: EntryAct,
  given: EntryCircumstances,
): Result<EntryInWork> {
  const { rules } = work
  if (!Object.hasOwn(rules.lifecycle, act.act)) {
    return refused('entry-act-unknown', { book: rules.book, act: act.act })
  }
  const state = hasBegun(work.state) ? work.state : null
  const decided = decideAct(work, state, act, given)
  if (!decided.ok) return decided
  const { accountId, role, unitId } = given.actor
  const sequence = work.sequence + 1
  const event: EntryEvent = {
    sequence,
    happenedAt: given.happenedAt,
    recordedAt: given.recordedAt,
    actor: { accountId, role, unitId },
    fact: decided.value,
  }
  const next = rules.evolve(work.state, event)
  const refusal = refusalOfUnits(next, rules, given)
  if (refusal) return refusal
  return agreed({ ...work, state: next, sequence, events: [...work.events, event] })
}

/** A new entry is judged by the units that it would have: a unit may begin only what concerns it. */
function decideAct(
  { rules, state: place }: EntryInWork,
  state: EntryState | null,
  act: EntryAct,
  given: EntryCircumstances,
): Result<EntryEvent['fact']> {
  const rule = rules.lifecycle[act.act]
  if (state === null && rule?.from === 'new') {
    const decided = rules.decide(null, act, given)
    if (!decided.ok) return decided
    const event = { ...given, sequence: 1, fact: decided.value }
    const units = rules.describe(rules.evolve(place, event), given)
    const allowed = refusalOfLifecycle(rules, null, act, { ...given, units })
    return allowed.ok ? decided : allowed
  }
  const units = state ? rules.describe(state, given) : { leadUnits: [], involvedUnits: [] }
  const allowed = refusalOfLifecycle(rules, state, act, { ...given, units })
  return allowed.ok ? rules.decide(state, act, given) : allowed
}

/** Entries name only units of their round. */
function refusalOfUnits(state: EntryState, rules: AnyBookRules, view: RoundView) {
  const { involvedUnits, leadUnits } = rules.describe(state, view)
  const known = new Set(view.settings.units.map((unit) => unit.id))
  const stranger = [...leadUnits, ...involvedUnits].find((unit) => !known.has(unit))
  return stranger === undefined ? null : refused('unit-unknown', { unit: stranger })
}

/** What lists show and figures count of an entry. */
export function factsOfEntry(state: EntryState, rules: AnyBookRules, view: RoundView): EntryFacts {
  const { text: _, links: __, ...described } = rules.describe(state, view)
  return { ...described, step: state.step, dueOn: nextDueOn(rules.clocks(state, view)) }
}

/** How the versions of an entry follow from its events. */
export function versionRulesOf(
  { id, roundId }: EntryPlace,
  rules: AnyBookRules,
  view: RoundView,
): VersionRules<EntryState | EntryPlace, EntryEvent, EntryFacts> {
  return {
    begin: () => ({ id, roundId }),
    evolve: rules.evolve,
    factsOf: (state) => {
      if (!hasBegun(state)) throw new RangeError(`entry ${id} has no beginning`)
      return factsOfEntry(state, rules, view)
    },
    keyOf: canonicalText,
    begins: (event) => event.sequence === 1,
  }
}

/** The day on which an act happens. */
export function dayOfAct({ happenedAt }: Pick<EntryCircumstances, 'happenedAt'>) {
  return dayOfInstant(happenedAt)
}
