import type { Day } from '../../core/calendar/day.ts'
import { type CasePage, type CaseRow, listCaseRows } from '../../db/cases/list-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import {
  estimateSearch,
  type Found,
  type Sought,
  searchCases,
} from '../../db/search/search-cases.ts'
import { areWordsWaiting } from '../../db/search/waiting-words.ts'
import { caseSummary } from './case-summary.ts'
import type { CaseList } from './list-cases.ts'
import { cursorOf } from './list-cursor.ts'

const COUNTED = 1000
/** Where the database expects so many times more, they are not counted. */
const SURELY_MORE = 5 * COUNTED
const WINDOW = 2000

/** One page of the cases that hold what is sought, the latest first; the first page says how many there are. */
export async function searchPage(
  transaction: LedgerTransaction,
  page: CasePage,
  sought: Sought,
): Promise<CaseList> {
  const rows = await rowsFound(transaction, page, sought)
  const shown = rows.slice(0, page.most)
  const last = shown.at(-1)
  return {
    cases: shown.map(caseSummary),
    next: rows.length > shown.length && last ? cursorOf(last, 'recent') : null,
    found: await howMany({ transaction, page, sought }, rows.length),
    isIndexBehind: await areWordsWaiting(transaction, page),
  }
}

/** One case more than the page shows, where there is one. Candidates come in growing portions, so that other filters may thin them. */
async function rowsFound(
  transaction: LedgerTransaction,
  page: CasePage,
  sought: Sought,
): Promise<readonly CaseRow[]> {
  const rows: CaseRow[] = []
  const { officeId, roundId } = page
  let after: Found | null = page.after && {
    caseId: page.after.caseId,
    handedOverOn: page.after.key as Day | null,
  }
  let most = page.most + 1
  while (rows.length <= page.most) {
    const found = await searchCases(transaction, { officeId, roundId, sought, after, most })
    rows.push(...(await rowsOf(transaction, page, found)))
    if (found.length < most) break
    after = found.at(-1) ?? null
    most = WINDOW
  }
  return rows
}

async function rowsOf(
  transaction: LedgerTransaction,
  page: CasePage,
  found: readonly Found[],
): Promise<readonly CaseRow[]> {
  const among = found.map((one) => one.caseId)
  if (among.length === 0) return []
  return listCaseRows(transaction, { ...page, after: null, among, most: among.length })
}

type Asked = {
  readonly transaction: LedgerTransaction
  readonly page: CasePage
  readonly sought: Sought
}

async function howMany(
  { transaction, page, sought }: Asked,
  onFirstPage: number,
): Promise<CaseList['found']> {
  if (page.after) return null
  if (onFirstPage <= page.most) return { count: onFirstPage, isMore: false }
  const { officeId, roundId } = page
  const isThinned = Object.values(page.filter).some((value) => value !== undefined)
  const expected = await estimateSearch(transaction, { officeId, roundId }, sought)
  if (expected > SURELY_MORE && !isThinned) return { count: COUNTED, isMore: true }
  const asked = { officeId, roundId, sought, after: null }
  const found = await searchCases(transaction, { ...asked, most: COUNTED + 1 })
  const rows = isThinned ? await rowsOf(transaction, page, found) : found
  const isMore = found.length > COUNTED
  return { count: isMore && !isThinned ? COUNTED : rows.length, isMore }
}
