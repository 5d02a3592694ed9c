import type { AccountId, RoundId } from '../ledger/ids.ts'

/** A view of the list: a UUID. */
export type CaseListViewId = string & { readonly __brand: 'CaseListViewId' }

/** The columns that a list of cases can show, in their usual order. */
export const LIST_COLUMNS = [
  'number',
  'about',
  'units',
  'step',
  'status',
  'verdict',
  'handedOverOn',
  'dueOn',
  'category',
  'batch',
  'channel',
  'progress',
] as const

export type ListColumn = (typeof LIST_COLUMNS)[number]

/** Filters, order and columns of the list of cases under a name: somebody's own, or shared by the office. */
export type CaseListView = {
  readonly viewId: CaseListViewId
  readonly roundId: RoundId
  readonly name: string
  /** The list's query as it stands in an address. */
  readonly query: string
  readonly columns: readonly ListColumn[]
  readonly isShared: boolean
  readonly accountId: AccountId
}
