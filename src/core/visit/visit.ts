import type { NamedPerson } from '../book/person.ts'
import type { Day } from '../calendar/day.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'

/** What kind of visit it is: 调研督导、暗访、现场督办、看望慰问. */
export type VisitKind = 'survey' | 'covert' | 'onSiteSupervision' | 'condolence'

/** A place that was looked at, and what was seen. */
export type VisitedSite = { readonly name: string; readonly findings: string }

/** What a leader demanded of whom, until when: it becomes an instruction with a clock. */
export type Demand = {
  readonly text: string
  readonly unitIds: readonly UnitId[]
  readonly dueOn: Day | null
}

/** A visit of a leader. */
export type VisitContent = {
  readonly kind: VisitKind
  readonly leader: NamedPerson
  readonly companions: readonly NamedPerson[]
  readonly on: Day
  /** The last day, where it took several. */
  readonly until: Day | null
  readonly unitIds: readonly UnitId[]
  readonly sites: readonly VisitedSite[]
  /** What was said there, paragraph by paragraph, as the bulletin may print it. */
  readonly remarks: readonly string[]
  readonly demands: readonly Demand[]
  readonly caseIds: readonly CaseId[]
}
