import { Hono } from 'hono'
import { drawBody, lookBackBody } from '../../contract/books/look-back-plan.ts'
import { roundId } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import { planLookBack, previewLookBack } from '../../office/lookback/plan-look-back.ts'
import { relapseSignals } from '../../office/lookback/relapse-signals.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName } from '../read-request.ts'

/** Answers what a look-back would choose, plans it, and tells which closed matters may have come back. */
export function lookBackRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .post('/rounds/:roundId/look-backs/draw', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...(await readBody(request, drawBody)), roundId: ofRound }
      return answer(request, previewLookBack(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/look-backs', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...(await readBody(request, lookBackBody)), roundId: ofRound }
      return answer(request, planLookBack(context, request.var.actor, input), 201)
    })
    .get('/rounds/:roundId/relapse-signals', (request) => {
      const input = { roundId: readName(request, roundId, 'roundId') }
      return answer(request, relapseSignals(context, request.var.actor, input))
    })
}
