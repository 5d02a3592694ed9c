import { Hono } from 'hono'
import { chasingQuery, digestQuery, readToBody } from '../../contract/notice/notice.ts'
import { roundId } from '../../contract/values.ts'
import { dailyDigest } from '../../office/chasing/daily-digest.ts'
import { listChasing } from '../../office/chasing/list-chasing.ts'
import type { OfficeContext } from '../../office/context.ts'
import { listNotices, markNoticesRead } from '../../office/notices/read-notices.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

/** What people are told, and who wants chasing. */
export function noticeRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/notices', (request) => {
      const input = { roundId: readName(request, roundId, 'roundId') }
      return answer(request, listNotices(context, request.var.actor, input))
    })
    .post('/notices/reading', async (request) => {
      const input = await readBody(request, readToBody)
      return answer(request, markNoticesRead(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/chasing', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...readQuery(request, chasingQuery), roundId: ofRound }
      return answer(request, listChasing(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/digest', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...readQuery(request, digestQuery), roundId: ofRound }
      return answer(request, dailyDigest(context, request.var.actor, input))
    })
}
