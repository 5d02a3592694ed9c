import { z } from 'zod'
import { accountId, day, instant, list, words } from '../values.ts'

/** A year's notice: the core's `HolidayNotice`. */
export const holidayNotice = z.strictObject({
  year: z.int().min(2000).max(2200),
  source: z.string().max(500),
  festivals: list(
    z.strictObject({ name: z.string().max(100), from: day, to: day, madeUpOn: list(day) }),
  ),
})

export const noticeBody = z.strictObject({ notice: holidayNotice, reason: words })

export const enteredNotice = z.strictObject({
  notice: holidayNotice,
  version: z.int(),
  recordedAt: instant,
  accountId,
  reason: z.string(),
})

/** A year; without a notice its working days are known by weekends alone. */
export const holidayYear = z.strictObject({
  year: z.int(),
  notice: holidayNotice.nullable(),
  entered: list(enteredNotice),
})

export type HolidayNoticeView = z.infer<typeof holidayNotice>
export type HolidayYearView = z.infer<typeof holidayYear>
