import { Hono } from 'hono'
import type { z } from 'zod'
import { actBody, actsBody, receiveBody, sortOutBody } from '../../contract/case/bodies.ts'
import { caseListQuery } from '../../contract/case/list.ts'
import { caseAsOfQuery } from '../../contract/case/shown-case.ts'
import { bodyWithNewIds } from '../../contract/case/with-new-ids.ts'
import { caseId, roundId } from '../../contract/values.ts'
import { actOnCase } from '../../office/cases/act-on-case.ts'
import { actOnCases } from '../../office/cases/act-on-cases.ts'
import { caseAsOf } from '../../office/cases/case-as-of.ts'
import { type ListCases, listCases } from '../../office/cases/list-cases.ts'
import { receiveCases } from '../../office/cases/receive-cases.ts'
import { showCase } from '../../office/cases/show-case.ts'
import { sortOutDifficult } from '../../office/cases/sort-out-difficult.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

export function caseRoutes(context: OfficeContext) {
  const withIds = (body: unknown) => bodyWithNewIds(body, context.newId)
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/cases', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...filterOf(readQuery(request, caseListQuery)), roundId: ofRound }
      return answer(request, listCases(context, request.var.actor, input))
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
    .post('/difficult-cases', async (request) => {
      const input = await readBody(request, sortOutBody)
      return answer(request, sortOutDifficult(context, request.var.actor, input))
    })
}

function filterOf(query: z.output<typeof caseListQuery>): Omit<ListCases, 'roundId'> {
  const { isOverdue, dueWithin, ...filter } = query
  if (isOverdue) return { ...filter, due: 'overdue' }
  if (dueWithin !== undefined) return { ...filter, due: { withinWorkingDays: dueWithin } }
  return filter
}
