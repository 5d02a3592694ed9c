import type { VersionPlan as Plan, Version } from '../versions/plan-versions.ts'
import { planVersions as plan } from '../versions/plan-versions.ts'
import type { Case } from './case.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseFacts } from './case-facts.ts'
import { emptyCase, evolve } from './evolve.ts'
import { factsKey } from './spans.ts'

/** One version of a case's facts on both clocks. */
export type CaseVersion = Version<CaseFacts>

/** Which versions get other spans (an end, or none at all), and which are new. */
export type VersionPlan = Plan<CaseFacts>

/** New events of one case, against what is stored of it. */
export type Recording = {
  readonly versions: readonly CaseVersion[]
  /** The case before the new events, in the order of recording. */
  readonly before: Case
  readonly events: readonly CaseEvent[]
  /** Every earlier event; null where `happenedInOrder` answers yes for earlier and new ones together. */
  readonly earlier: readonly CaseEvent[] | null
  readonly factsOf: (state: Case) => CaseFacts
}

/** What to write of a case's new events; a case has facts from its receipt on. */
export function planVersions({ factsOf, ...recording }: Recording): VersionPlan {
  const { id, roundId } = recording.before
  return plan({
    ...recording,
    rules: {
      begin: () => emptyCase(id, roundId),
      evolve,
      factsOf,
      keyOf: factsKey,
      begins: (event) => event.fact.type === 'caseReceived',
    },
  })
}
