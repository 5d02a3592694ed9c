import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { CaseKind, RoleOnCase } from '../case/case.ts'
import type { Intake } from '../case/case-event.ts'
import type { CaseId } from '../ledger/ids.ts'
import type { Complainant, RowPlace } from '../reading/list.ts'
import type { Batch } from '../round/batch.ts'

/** What a list would become in the ledger; nothing is stored by it. */
export type ImportPlan = {
  readonly kind: CaseKind
  readonly rows: readonly PlannedRow[]
  /** Batches of the list that the round does not have yet. */
  readonly newBatches: readonly Batch[]
  readonly problems: readonly ImportProblem[]
}

/** A row that will become a case, or that says why it will not. */
export type PlannedRow = {
  /** The row's number in the list, counted from 1 through all its tables. */
  readonly item: number
  readonly at: RowPlace
  readonly fate: RowFate
  readonly intake: Intake
  readonly roles: readonly RoleOnCase[]
  readonly givenDueOn: Day | null
  readonly leaders: readonly string[]
  readonly handedOverAt: Instant
  /** One for each complainant of the rows that became this case. */
  readonly complainants: readonly Complainant[]
  readonly suspicions: readonly Suspicion[]
}

/** What becomes of a row. `known`: its case is in the ledger; `differs` names the fields in which it says something else. */
export type RowFate =
  | { readonly fate: 'new' }
  | { readonly fate: 'known'; readonly caseId: CaseId; readonly differs: readonly string[] }
  | { readonly fate: 'double'; readonly ofItem: number }
  | { readonly fate: 'leftOut'; readonly reason: string }

/** An earlier case that may be the same matter. */
export type Suspicion = {
  readonly why: 'named' | 'sameNumber' | 'samePlace' | 'alikeText'
  /** Null where it stands in this very list. */
  readonly caseId: CaseId | null
  readonly item: number | null
  readonly number: string | null
  /** Its place or the beginning of its text, to be known by. */
  readonly about: string
  /** 0 to 1: how much of the shorter text is in the other; 1 where it is not by text. */
  readonly alike: number
}

/** Something wrong or doubtful in the list as this round sees it. `mend` says which choice would settle it. */
export type ImportProblem = {
  readonly sheet: string | null
  readonly page: number | null
  readonly row: number | null
  readonly column: string | null
  readonly code: string
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly english: string
  readonly mend?: {
    readonly choice: 'units' | 'categories' | 'channels' | 'batch' | 'kind' | 'handedOverAt'
    readonly wording: string
  }
}

/** A case of the round, as far as an import compares with it. */
export type KnownCase = {
  readonly caseId: CaseId
  readonly kind: CaseKind
  readonly number: string | null
  readonly place: string
  readonly text: string
  readonly isKey: boolean
  readonly repeatGroup: string | null
}
