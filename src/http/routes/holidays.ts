import { Hono } from 'hono'
import { noticeBody } from '../../contract/holidays/holiday-notice.ts'
import type { OfficeContext } from '../../office/context.ts'
import { listHolidayYears } from '../../office/holidays/list-notices.ts'
import { saveHolidayNotice } from '../../office/holidays/save-notice.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody } from '../read-request.ts'

/** Answers which years have a holiday notice, and takes a year's notice in. */
export function holidayRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/holidays', (request) => answer(request, listHolidayYears(context, request.var.actor)))
    .post('/holidays', async (request) => {
      const body = await readBody(request, noticeBody)
      return answer(request, saveHolidayNotice(context, request.var.actor, body))
    })
}
