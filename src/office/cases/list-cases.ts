import type { Actor, Role } from '../../core/account/actor.ts'
import { addDays } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { addWorkingDays } from '../../core/calendar/work-calendar.ts'
import type { CaseFilter, CaseOrder } from '../../core/case/case-filter.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { type CasePage, countCaseRows, listCaseRows } from '../../db/cases/list-cases.ts'
import type { PreparedFilter } from '../../db/cases/list-conditions.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { soughtBy } from '../../db/search/search-cases.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import type { CaseList } from './case-list.ts'
import { caseSummary } from './case-summary.ts'
import { cursorOf, placeOf } from './list-cursor.ts'
import { searchPage } from './search-page.ts'

export type ListCases = CaseFilter & {
  readonly roundId: RoundId
  /** Parts of the case's texts, with blanks between them; then the order is `recent`. */
  readonly words?: string
  readonly order?: CaseOrder
  /** Where the page before ended. */
  readonly after?: string
  /** 50 where it is not said; 200 at most. */
  readonly limit?: number
  /** Whether the first page says how many there are; a search always does. */
  readonly isCounted?: unknown
}

const USUAL_LIMIT = 50
const MOST = 200
const OF_A_UNIT: readonly Role[] = ['liaison', 'authority']

/** The cases of a round that the actor may see, filtered, a page at a time. */
export function listCases(
  context: OfficeContext,
  actor: Actor,
  input: ListCases,
): Promise<Result<CaseList>> {
  const page = pageOf(context, actor, input)
  const sought = input.words === undefined ? null : soughtBy(input.words)
  const isCounted = input.isCounted !== undefined && page.after === null
  const list = async (transaction: LedgerTransaction): Promise<CaseList> => {
    if (sought) return searchPage(transaction, page, sought)
    const plain = await plainPage(transaction, page)
    return isCounted ? { ...plain, found: await countedOf(transaction, page) } : plain
  }
  return inTransaction(context, actor, async (transaction) => agreed(await list(transaction)), {
    readOnly: true,
    asksOnce: sought === null && !isCounted,
  })
}

/** The ids of a list's cases, as many as one act takes. */
const MOST_IDS = 5_000

/** Every case of a list by its id, in the list's order: for an act on all of them. */
export function listCaseIds(
  context: OfficeContext,
  actor: Actor,
  input: ListCases,
): Promise<Result<{ readonly caseIds: readonly CaseId[]; readonly isMore: boolean }>> {
  return inTransaction(context, actor, async (transaction) => {
    const page = { ...pageOf(context, actor, input), after: null }
    const sought = input.words === undefined ? null : soughtBy(input.words)
    if (!sought) {
      const rows = await listCaseRows(transaction, { ...page, most: MOST_IDS + 1 })
      const caseIds = rows.slice(0, MOST_IDS).map((row) => row.case_id)
      return agreed({ caseIds, isMore: rows.length > MOST_IDS })
    }
    const { cases, next } = await searchPage(transaction, { ...page, most: MOST_IDS }, sought)
    return agreed({ caseIds: cases.map(({ id }) => id), isMore: next !== null })
  })
}

const MOST_COUNTED = 100_000

async function countedOf(
  transaction: LedgerTransaction,
  page: CasePage,
): Promise<CaseList['found']> {
  const count = await countCaseRows(transaction, page, MOST_COUNTED + 1)
  return { count: Math.min(count, MOST_COUNTED), isMore: count > MOST_COUNTED }
}

async function plainPage(transaction: LedgerTransaction, page: CasePage): Promise<CaseList> {
  const rows = await listCaseRows(transaction, { ...page, most: page.most + 1 })
  const shown = rows.slice(0, page.most)
  const last = shown.at(-1)
  return {
    cases: shown.map(caseSummary),
    next: rows.length > shown.length && last ? cursorOf(last, page.order) : null,
    found: null,
    isIndexBehind: false,
  }
}

function pageOf(context: OfficeContext, actor: Actor, input: ListCases): CasePage {
  const { roundId, words, order = 'recent', after, limit = USUAL_LIMIT, ...asked } = input
  const { due, dueAsOf, isCounted: _, ...filter } = asked
  return {
    officeId: actor.officeId,
    roundId,
    ofUnit: OF_A_UNIT.includes(actor.role) ? actor.unitId : null,
    filter: { ...filter, ...dueDays(context, { due, dueAsOf }) },
    order: words === undefined ? order : 'recent',
    after: after === undefined ? null : placeOf(after),
    among: null,
    most: Math.max(1, Math.min(limit, MOST)),
  }
}

type Due = { readonly due: CaseFilter['due']; readonly dueAsOf: CaseFilter['dueAsOf'] }

function dueDays(
  { now, calendar }: OfficeContext,
  { due, dueAsOf }: Due,
): Pick<PreparedFilter, 'dueFrom' | 'dueTo'> {
  if (due === undefined) return {}
  const today = dueAsOf ?? dayOfInstant(now())
  return due === 'overdue'
    ? { dueTo: addDays(today, -1) }
    : { dueFrom: today, dueTo: addWorkingDays(today, due.withinWorkingDays, calendar) }
}
