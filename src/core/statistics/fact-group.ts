import type { Day } from '../calendar/day.ts'
import type { ClosingStatus } from '../case/case.ts'
import type { CaseFacts } from '../case/case-facts.ts'
import type { Dimension, Question } from './question.ts'

/** The facts that a figure can tell cases apart by. */
export type FactColumn =
  | 'kind'
  | 'batchId'
  | 'channel'
  | 'isKey'
  | 'isDifficult'
  | 'isRepeat'
  | 'isVerified'
  | 'categories'
  | 'industry'
  | 'leadUnits'
  | 'jointStatuses'
  | 'step'
  | 'status'
  | 'verdict'
  | 'progress'
  | 'handedOverOn'
  | 'due'

/** A last day seen from a cut-off: a few words instead of hundreds of days, so that groups stay few. */
export type Due = 'overdue' | 'soon'

/** Between which days a last day is near: before the first it has passed. */
export type DueDays = { readonly today: Day; readonly soon: Day }

/** What cases are told apart by; `due` needs the days that it is seen from. */
export type Grouping = { readonly columns: readonly FactColumn[]; readonly dueDays?: DueDays }

/**
 * Cases that are alike in the columns asked for: how many, and how many pieces beyond them (the sum
 * of their k). What the database groups and `tally` counts.
 */
export type FactGroup = Partial<Pick<CaseFacts, Exclude<FactColumn, 'jointStatuses' | 'due'>>> & {
  /** Whether the last day has passed or is near; null for later days and for cases that no clock runs for. */
  readonly due?: Due | null
  /** The statuses of a joint case's parts, beside `leadUnits`; empty for other cases, whose part has the case's status. */
  readonly jointStatuses?: readonly ClosingStatus[]
  readonly count: number
  readonly plus: number
}

type DimensionColumn = Exclude<FactColumn, 'jointStatuses' | 'due'>

const COLUMN: Readonly<Record<Dimension, DimensionColumn>> = {
  unit: 'leadUnits',
  category: 'categories',
  kind: 'kind',
  batch: 'batchId',
  channel: 'channel',
  key: 'isKey',
  verdict: 'verdict',
  status: 'status',
  progress: 'progress',
  industry: 'industry',
  step: 'step',
  handedOverOn: 'handedOverOn',
}

/** The one column that a breakdown needs. */
export function columnOf(dimension: Dimension): DimensionColumn {
  return COLUMN[dimension]
}

/** The columns that answer a question; none where it asks for the total alone. */
export function columnsFor({ by }: Pick<Question, 'by'>): readonly FactColumn[] {
  return by === null ? [] : [COLUMN[by]]
}

/** How many cases the groups hold together. */
export function casesIn(groups: readonly Pick<FactGroup, 'count'>[]): number {
  return groups.reduce((sum, group) => sum + group.count, 0)
}

/** How many pieces beyond the cases the groups hold together: Σk. */
export function plusIn(groups: readonly Pick<FactGroup, 'plus'>[]): number {
  return groups.reduce((sum, group) => sum + group.plus, 0)
}
