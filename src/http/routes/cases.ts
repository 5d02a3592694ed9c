import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import {
  actBody,
  actsBody,
  bulkBody,
  receiveBody,
  someCasesBody,
  sortOutBody,
} from '../../contract/case/bodies.ts'
import { caseListQuery } from '../../contract/case/list.ts'
import { caseAsOfQuery } from '../../contract/case/shown-case.ts'
import { bodyWithNewIds } from '../../contract/case/with-new-ids.ts'
import { caseId, roundId } from '../../contract/values.ts'
import { wordRefusal } from '../../core/wording/refusals.ts'
import { actInBulk, type BulkOutcome } from '../../office/cases/act-in-bulk.ts'
import { actOnCase } from '../../office/cases/act-on-case.ts'
import { actOnCases } from '../../office/cases/act-on-cases.ts'
import { caseAsOf } from '../../office/cases/case-as-of.ts'
import { type ListCases, listCaseIds, listCases } from '../../office/cases/list-cases.ts'
import { receiveCases } from '../../office/cases/receive-cases.ts'
import { showCase } from '../../office/cases/show-case.ts'
import { sortOutDifficult } from '../../office/cases/sort-out-difficult.ts'
import type { OfficeContext } from '../../office/context.ts'
import { ledgerFile } from '../../office/exports/ledger-file.ts'
import { answer, refuse } from '../answer.ts'
import { sendPieces } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { languageOf } from '../language-of.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

/** Answers with the cases of a round, one by one or as a list, now or as of an instant, and takes acts on one or on many. */
export function caseRoutes(context: OfficeContext) {
  const withIds = (body: unknown) => bodyWithNewIds(body, context.newId)
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/cases', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...filterOf(readQuery(request, caseListQuery)), roundId: ofRound }
      return answer(request, listCases(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/case-ids', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...filterOf(readQuery(request, caseListQuery)), roundId: ofRound }
      return answer(request, listCaseIds(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/cases', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...(await readBody(request, receiveBody)), roundId: ofRound }
      return answer(request, receiveCases(context, request.var.actor, input), 201)
    })
    .get('/cases/:caseId', (request) => {
      const input = { caseId: readName(request, caseId, 'caseId') }
      return answer(request, showCase(context, request.var.actor, input))
    })
    .get('/cases/:caseId/as-of', (request) => {
      const id = readName(request, caseId, 'caseId')
      const input = { ...readQuery(request, caseAsOfQuery), caseId: id }
      return answer(request, caseAsOf(context, request.var.actor, input))
    })
    .post('/cases/:caseId/acts', async (request) => {
      const id = readName(request, caseId, 'caseId')
      const input = { ...(await readBody(request, actBody, withIds)), caseId: id }
      return answer(request, actOnCase(context, request.var.actor, input))
    })
    .post('/case-acts', async (request) => {
      const input = await readBody(request, actsBody, withIds)
      return answer(request, actOnCases(context, request.var.actor, input))
    })
    .route('/', manyRoutes(context))
    .post('/difficult-cases', async (request) => {
      const input = await readBody(request, sortOutBody)
      return answer(request, sortOutDifficult(context, request.var.actor, input))
    })
}

/** What is done with many chosen cases. */
function manyRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .post('/bulk-acts', async (request) => {
      const input = await readBody(request, bulkBody)
      const result = await actInBulk(context, request.var.actor, input)
      return result.ok
        ? request.json(await worded(request, result.value))
        : refuse(request, result.refusal)
    })
    .post('/rounds/:roundId/ledger-selection', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const { caseIds } = await readBody(request, someCasesBody)
      const input = { roundId: ofRound, caseIds }
      const file = await ledgerFile(context, request.var.actor, input)
      return file.ok
        ? sendPieces(request, `${ofRound}.xlsx`, file.value)
        : refuse(request, file.refusal)
    })
}

/** Each refusal in a sentence. */
async function worded(request: Context<HttpEnv>, outcome: BulkOutcome) {
  const unitName = await request.var.unitNames()
  const refused = outcome.refused.map(({ refusal, ...which }) => ({
    ...which,
    code: refusal.code,
    message: wordRefusal(refusal, { unitName }, languageOf(request)),
  }))
  return { ...outcome, refused }
}

function filterOf(query: z.output<typeof caseListQuery>): Omit<ListCases, 'roundId'> {
  const { isOverdue, dueWithin, ...filter } = query
  if (isOverdue) return { ...filter, due: 'overdue' }
  if (dueWithin !== undefined) return { ...filter, due: { withinWorkingDays: dueWithin } }
  return filter
}
