import { enteredNotice, holidayYear, noticeBody } from '../holidays/holiday-notice.ts'
import { list } from '../values.ts'
import type { Operation } from './operation.ts'

export const HOLIDAY_OPERATIONS = {
  listHolidayYears: { method: 'get', path: '/api/holidays', answer: list(holidayYear) },
  saveHolidayNotice: {
    method: 'post',
    path: '/api/holidays',
    body: noticeBody,
    answer: enteredNotice,
  },
} as const satisfies Readonly<Record<string, Operation>>
