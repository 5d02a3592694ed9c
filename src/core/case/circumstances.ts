import type { Actor } from '../account/actor.ts'
import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { ParentOf } from '../unit/unit-tree.ts'

/** What a decision may know beside the case itself. */
export type Circumstances = {
  readonly actor: Actor
  readonly happenedAt: Instant
  readonly recordedAt: Instant
  /** The round's tree of units: a unit hands on to those below it. */
  readonly parentOf: ParentOf
  /** The round's units; acts name only these. */
  readonly unitIds: ReadonlySet<string>
  /** Whether the round asks the industry authority's review before the office's. */
  readonly needsAuthorityReview: boolean
  /** The category set of the round; empty where it takes any. */
  readonly categories: ReadonlySet<string>
  /** The deadline in force for a unit's part, for extensions. */
  readonly dueOn: (unitId: string) => Day | null
}
