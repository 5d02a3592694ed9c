import type { Day } from '../../core/calendar/day.ts'
import { type CasePage, type CaseRow, listCaseRows } from '../../db/cases/list-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import {
  type Estimate,
  estimateSearch,
  type Found,
  type Sought,
  searchCases,
} from '../../db/search/search-cases.ts'
import { areWordsWaiting } from '../../db/search/waiting-words.ts'
import type { CaseList } from './case-list.ts'
import { caseSummary } from './case-summary.ts'
import { cursorOf } from './list-cursor.ts'

const COUNTED = 1000
/** Where the database expects twice as many, they are not counted. */
const SURELY_MORE = 2 * COUNTED
const WINDOW = 2000
/** The latest days are looked through first where so many times as many are expected as are wanted. */
const MANY_TIMES = 10

/** One page of the cases that hold what is sought, the latest first; the first page says how many there are. */
export async function searchPage(
  transaction: LedgerTransaction,
  page: CasePage,
  sought: Sought,
): Promise<CaseList> {
  const asked = { transaction, page, sought }
  const expected = page.after ? null : await estimateSearch(transaction, page, sought)
  const { rows, found } = await rowsFound(asked, expected)
  const shown = rows.slice(0, page.most)
  const last = shown.at(-1)
  return {
    cases: shown.map(caseSummary),
    next: rows.length > shown.length && last ? cursorOf(last, 'recent') : null,
    found,
    isIndexBehind: await areWordsWaiting(transaction, page),
  }
}

type Asked = {
  readonly transaction: LedgerTransaction
  readonly page: CasePage
  readonly sought: Sought
}

type RowsFound = { readonly rows: readonly CaseRow[]; readonly found: CaseList['found'] }

/**
 * One case more than the page shows, where there is one. Of a word that is not too common the first
 * page looks at as many as are counted; other filters may thin them, then more are looked at.
 */
async function rowsFound(asked: Asked, expected: Estimate | null): Promise<RowsFound> {
  const { transaction, page, sought } = asked
  const { officeId, roundId } = page
  const isThinned = Object.values(page.filter).some((value) => value !== undefined)
  const isCounted = expected !== null && (isThinned || expected.holding <= SURELY_MORE)
  const rows: CaseRow[] = []
  let after = placeOfPage(page)
  let most = isCounted ? COUNTED + 1 : page.most + 1
  let counted: CaseList['found'] = null
  while (rows.length <= page.most) {
    const byDays = expected === null || isFoundByDays(expected, most)
    const found = await searchCases(transaction, { officeId, roundId, sought, after, most, byDays })
    const wanted = isThinned ? found : found.slice(0, page.most + 1)
    const matching = await rowsOf(transaction, page, wanted)
    rows.push(...matching)
    const isAll = found.length < most
    const count = isThinned ? matching.length : Math.min(found.length, COUNTED)
    counted ??= isCounted || isAll ? { count, isMore: !isAll } : { count: COUNTED, isMore: true }
    if (isAll) break
    after = found.at(-1) ?? null
    most = WINDOW
  }
  return { rows, found: expected === null ? null : counted }
}

/** Of fewer all are read at once; where more than a twentieth hold it, the list itself soon has enough. */
function isFoundByDays({ holding, inRound }: Estimate, most: number): boolean {
  return holding > MANY_TIMES * most && holding < inRound / 20
}

function placeOfPage({ after }: CasePage): Found | null {
  return after && { caseId: after.caseId, handedOverOn: after.key as Day | null }
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
