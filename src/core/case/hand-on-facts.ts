import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { VersionRules } from '../versions/plan-versions.ts'
import type { Case } from './case.ts'
import type { CaseEvent } from './case-event.ts'
import { emptyCase, evolve } from './evolve.ts'
import { type HandOn, isStillBelow, lastHandOnTo } from './hand-on.ts'

/** What is below one unit of a case at a moment: to whom it went, where it stands there and until when. */
export type HandOnBelow = Pick<HandOn, 'from' | 'to' | 'step' | 'dueOn'> & {
  readonly partOf: UnitId
  /** The clock of the unit that handed on, where it has the matter by hand-on itself; null where the part is its own. */
  readonly heldUntil: Day | null
}

/** Everything of a case that was handed on and came not back yet. */
export function handOnsBelow({ parts }: Case): readonly HandOnBelow[] {
  return parts.flatMap(({ unitId: partOf, handOns = [] }) =>
    handOns.filter(isStillBelow).map(({ from, to, step, dueOn }) => {
      const heldUntil = from === partOf ? null : (lastHandOnTo(handOns, from)?.dueOn ?? null)
      return { partOf, from, to, step, dueOn, heldUntil }
    }),
  )
}

/** How the versions of what is below a case come about; a case has the first when something is first handed on. */
export function handOnVersionRules(
  start: Pick<Case, 'id' | 'roundId'>,
): VersionRules<Case, CaseEvent, readonly HandOnBelow[]> {
  return {
    begin: () => emptyCase(start.id, start.roundId),
    evolve,
    factsOf: handOnsBelow,
    keyOf: (below) =>
      JSON.stringify(
        below.map((one) => [...[one.partOf, one.from, one.to, one.step, one.dueOn, one.heldUntil]]),
      ),
    begins: ({ fact }) => fact.type === 'partHandedOn',
  }
}
