import type { Actor } from '../../core/account/actor.ts'
import { dayParts } from '../../core/calendar/day.ts'
import type { HolidayNotice } from '../../core/calendar/holiday-notice.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { SHIPPED_NOTICES } from '../../core/calendar/national-calendar.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { type EnteredNotice, noticesOfOffice } from '../../db/holidays/holiday-notices.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** A year with its notice; null where none is known, so that its working days are provisional. */
export type HolidayYear = {
  readonly year: number
  readonly notice: HolidayNotice | null
  /** What the office entered of the year, the first first; none where the notice shipped with the program. */
  readonly entered: readonly EnteredNotice[]
}

/** Every year with a notice, and this year and the next one with or without. */
export function listHolidayYears(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<readonly HolidayYear[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const entered = await noticesOfOffice(transaction, actor.officeId)
    const { year: now } = dayParts(dayOfInstant(context.now()))
    const years = new Set([
      ...SHIPPED_NOTICES.map((notice) => notice.year),
      ...entered.map((one) => one.notice.year),
      now,
      now + 1,
    ])
    return agreed(
      [...years]
        .sort((one, other) => other - one)
        .map((year) => {
          const own = entered.filter((one) => one.notice.year === year)
          const shipped = SHIPPED_NOTICES.find((notice) => notice.year === year) ?? null
          return { year, notice: own.at(-1)?.notice ?? shipped, entered: own }
        }),
    )
  })
}
