import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { noticeProblems } from '../../core/calendar/check-notice.ts'
import type { HolidayNotice } from '../../core/calendar/holiday-notice.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import {
  type EnteredNotice,
  insertNotice,
  noticesOfOffice,
} from '../../db/holidays/holiday-notices.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

export type SaveNotice = { readonly notice: HolidayNotice; readonly reason: string }

/** Enters a year's notice, or one that changes it, with a reason; from now on deadlines are counted by it. */
export async function saveHolidayNotice(
  context: OfficeContext,
  actor: Actor,
  { notice, reason }: SaveNotice,
): Promise<Result<EnteredNotice>> {
  const saved = await inTransaction(context, actor, async (transaction) => {
    const right = mayDo('saveHolidayNotice', actor)
    if (!right.ok) return right
    if (reason.trim() === '') return refused('reason-missing', { act: 'saveHolidayNotice' })
    const problems = noticeProblems(notice)
    if (problems.length > 0) {
      const at = problems.map(({ path }) => path).join(', ')
      return refused('notice-not-possible', { at })
    }
    const before = await noticesOfOffice(transaction, actor.officeId)
    const versions = before.filter((one) => one.notice.year === notice.year)
    const entered: EnteredNotice = {
      notice,
      reason,
      version: (versions.at(-1)?.version ?? 0) + 1,
      recordedAt: context.now(),
      accountId: actor.accountId,
    }
    await insertNotice(transaction, actor.officeId, entered)
    return agreed(entered)
  })
  if (saved.ok) context.learnHolidays?.(notice)
  return saved
}
