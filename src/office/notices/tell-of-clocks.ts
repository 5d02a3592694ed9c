import type { RoundView } from '../../core/book/book-rules.ts'
import { BOOKS } from '../../core/book/books.ts'
import { addMonths, type Day } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { addWorkingDays } from '../../core/calendar/work-calendar.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { NoticeToMake } from '../../core/notice/notice.ts'
import { noticesOfClocks, noticesOfMonth } from '../../core/notice/notices-of-clocks.ts'
import { monthReportOf } from '../../core/rectification/monthly-report.ts'
import { rectificationOf } from '../../core/round/usual-rectification.ts'
import { entriesDue } from '../../db/books/entries-due.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import type { OfficeContext } from '../context.ts'
import { openTasks } from '../rectification/tasks-of-round.ts'

/** Books remind so many working days ahead at most where the round says nothing longer. */
const AHEAD = 20
const MOST = 20_000
/** Rectification goes on for one to three years; a round that is longer past reminds nobody. */
const OVER_MONTHS = 42

/** What the clocks of a round's books and its monthly reports tell at this moment. */
export async function noticesOfBooks(
  context: OfficeContext,
  transaction: LedgerTransaction,
  round: { readonly officeId: OfficeId; readonly roundId: RoundId } & Pick<RoundView, 'settings'>,
): Promise<readonly NoticeToMake[]> {
  const { officeId, roundId, settings } = round
  const { calendar } = context
  const on = dayOfInstant(context.now())
  const { stationing } = settings
  if (stationing !== null && on > addMonths(stationing.to, OVER_MONTHS)) return []
  const view = { settings, calendar }
  const { planTerm, reportTerm, callBackTerm } = rectificationOf(settings)
  const terms = [planTerm, reportTerm, callBackTerm].flatMap((term) => term.remindBefore)
  const dueTo = addWorkingDays(on, Math.max(AHEAD, ...terms), calendar)
  const due = await entriesDue(transaction, { officeId, roundId, dueTo, most: MOST })
  const ofClocks = due.flatMap(({ entryId, book, facts, state }) => {
    const clocks = BOOKS[book].clocks(state, view)
    return noticesOfClocks({ entryId, roundId, book, facts, clocks }, on, calendar)
  })
  return [...ofClocks, ...(await noticesOfMonths(context, transaction, round, on))]
}

/** The report for last month, and for this one where its reminders fall into it already. */
async function noticesOfMonths(
  { calendar }: OfficeContext,
  transaction: LedgerTransaction,
  { officeId, roundId, settings }: Parameters<typeof noticesOfBooks>[2],
  on: Day,
): Promise<readonly NoticeToMake[]> {
  const { monthlyReport: rule } = rectificationOf(settings)
  const month = addMonths(`${on.slice(0, 7)}-01` as Day, -1).slice(0, 7)
  const next = on.slice(0, 7)
  const asked = { on, rule, calendar }
  const tasks = await openTasks(transaction, { officeId, roundId })
  return tasks.flatMap(({ entryId, facts, task }) =>
    [month, next].flatMap((of) => {
      const owed = monthReportOf(task, of, asked)
      return owed ? noticesOfMonth({ entryId, roundId, book: 'task', facts }, owed, on) : []
    }),
  )
}
