import { type Context, Hono } from 'hono'
import { settingsChangeBody } from '../../contract/round/bodies.ts'
import { roundId } from '../../contract/values.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { validateRoundSettings } from '../../core/round/validate-round.ts'
import type { OfficeContext } from '../../office/context.ts'
import { changeRoundSettings } from '../../office/rounds/change-round-settings.ts'
import { openRound } from '../../office/rounds/open-round.ts'
import { roundHistory } from '../../office/rounds/round-history.ts'
import { listRounds, showRound } from '../../office/rounds/show-round.ts'
import { answer, malformed } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { ended, readBody, readJson, readName } from '../read-request.ts'

/** Answers with the rounds of the office and every settings that each has had, opens one and changes its settings; malformed settings are told with all their problems. */
export function roundRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds', (request) => answer(request, listRounds(context, request.var.actor)))
    .post('/rounds', async (request) => {
      const settings = checked(request, await readJson(request))
      return answer(request, openRound(context, request.var.actor, { settings }), 201)
    })
    .get('/rounds/:roundId', (request) => {
      const input = { roundId: readName(request, roundId, 'roundId') }
      return answer(request, showRound(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/history', (request) => {
      const input = { roundId: readName(request, roundId, 'roundId') }
      return answer(request, roundHistory(context, request.var.actor, input))
    })
    .put('/rounds/:roundId/settings', async (request) => {
      const id = readName(request, roundId, 'roundId')
      const { settings: given, ...why } = await readBody(request, settingsChangeBody)
      const settings = { ...checked(request, given), id }
      return answer(request, changeRoundSettings(context, request.var.actor, { settings, ...why }))
    })
}

function checked(request: Context<HttpEnv>, given: unknown): RoundSettings {
  const read = validateRoundSettings(given)
  if ('settings' in read) return read.settings
  const problems = read.problems.map((problem) => ({ code: 'settings', ...problem }))
  throw ended(malformed(request, problems))
}
