import { type Context, Hono } from 'hono'
import { monthlyReportsQuery, taskFiguresQuery } from '../../contract/books/task-figures.ts'
import { taskListQuery } from '../../contract/books/task-list.ts'
import { taskScheduleQuery } from '../../contract/books/task-schedule.ts'
import { roundId } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import { askTaskFigures } from '../../office/rectification/ask-task-figures.ts'
import { monthlyReports } from '../../office/rectification/monthly-reports.ts'
import {
  importTaskList,
  previewTaskList,
  taskListSheet,
} from '../../office/rectification/task-list.ts'
import { taskSchedule } from '../../office/rectification/task-schedule.ts'
import { findTemplate } from '../../office/tables/table-templates.ts'
import { answer, refuse } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readName, readQuery } from '../read-request.ts'
import { type ListReader, readUpload } from '../read-upload.ts'
import { sendSheet } from '../send-sheet.ts'

/** What rectification has beside its books: lists in and out, papers, figures. */
export function rectificationRoutes(context: OfficeContext, read: ListReader) {
  const listOf = async (request: Context<HttpEnv>) => {
    const ofRound = readName(request, roundId, 'roundId')
    const { fileName, list } = await readUpload(request, {
      read,
      findTemplate: (name) => findTemplate(context, request.var.actor, name),
    })
    return { roundId: ofRound, fileName, list }
  }
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/task-figures', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const { at, clock = 'asNowKnown' } = readQuery(request, taskFiguresQuery)
      const asOf = at === undefined ? {} : { asOf: { at, clock } }
      const input = { roundId: ofRound, ...asOf }
      return answer(request, askTaskFigures(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/monthly-reports', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...readQuery(request, monthlyReportsQuery), roundId: ofRound }
      return answer(request, monthlyReports(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/task-schedule', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...readQuery(request, taskScheduleQuery), roundId: ofRound }
      return answer(request, taskSchedule(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/task-list', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const { format, download: _, ...asked } = readQuery(request, taskListQuery)
      const input = { ...asked, roundId: ofRound }
      const sheet = await taskListSheet(context, request.var.actor, input)
      return sheet.ok ? sendSheet(request, sheet.value, format) : refuse(request, sheet.refusal)
    })
    .post('/rounds/:roundId/task-list/preview', async (request) =>
      answer(request, previewTaskList(context, request.var.actor, await listOf(request))),
    )
    .post('/rounds/:roundId/task-list', async (request) =>
      answer(request, importTaskList(context, request.var.actor, await listOf(request)), 201),
    )
}
