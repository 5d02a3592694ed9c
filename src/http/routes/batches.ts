import { Hono } from 'hono'
import { batchBody, batchCorrectionBody } from '../../contract/round/batch.ts'
import { batchId, roundId } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import { correctBatch } from '../../office/rounds/correct-batch.ts'
import { listBatches } from '../../office/rounds/list-batches.ts'
import { openBatch } from '../../office/rounds/open-batch.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName } from '../read-request.ts'

/** Answers with the batches of a round, opens one, and corrects one for a reason. */
export function batchRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/batches', (request) => {
      const input = { roundId: readName(request, roundId, 'roundId') }
      return answer(request, listBatches(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/batches', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const batch = { ...(await readBody(request, batchBody)), roundId: ofRound }
      return answer(request, openBatch(context, request.var.actor, { batch }), 201)
    })
    .put('/rounds/:roundId/batches/:batchId', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const id = readName(request, batchId, 'batchId')
      const { reason, ...fields } = await readBody(request, batchCorrectionBody)
      const input = { batch: { ...fields, id, roundId: ofRound }, reason }
      return answer(request, correctBatch(context, request.var.actor, input))
    })
}
