import { Hono } from 'hono'
import { dutiesQuery, dutyCasesBody, lastActsQuery } from '../../contract/duty/duty.ts'
import { roundId } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import { askDuties } from '../../office/duties/ask-duties.ts'
import { listDutyCases } from '../../office/duties/list-duty-cases.ts'
import { listLastActs } from '../../office/duties/list-last-acts.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

const USUAL_CASES = 50
const USUAL_ACTS = 10

/** Answers what waits for whoever asks, with its cases, and which cases were acted on last. */
export function dutyRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/duties', (request) => {
      const asOf = readQuery(request, dutiesQuery)
      const input = { roundId: readName(request, roundId, 'roundId'), asOf }
      return answer(request, askDuties(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/duties/cases', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const { limit = USUAL_CASES, ...body } = await readBody(request, dutyCasesBody)
      const input = { ...body, limit, roundId: ofRound }
      return answer(request, listDutyCases(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/last-acts', (request) => {
      const { limit = USUAL_ACTS } = readQuery(request, lastActsQuery)
      const input = { roundId: readName(request, roundId, 'roundId'), limit }
      return answer(request, listLastActs(context, request.var.actor, input))
    })
}
