import { Hono } from 'hono'
import {
  casesBehindBody,
  overviewQuery,
  statusTableBody,
  trendQuery,
} from '../../contract/figures/answers.ts'
import { figuresBody, measureQuestion } from '../../contract/figures/question.ts'
import { roundId } from '../../contract/values.ts'
import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { CaseSummary } from '../../office/cases/case-summary.ts'
import { summariesOf } from '../../office/cases/summaries-of.ts'
import type { OfficeContext } from '../../office/context.ts'
import { askBeside } from '../../office/figures/ask-beside.ts'
import { askFigures } from '../../office/figures/ask-figures.ts'
import { askMeasures } from '../../office/figures/ask-measures.ts'
import { askOverview } from '../../office/figures/ask-overview.ts'
import { askStatusTable } from '../../office/figures/ask-status-table.ts'
import { askTrend } from '../../office/figures/ask-trend.ts'
import { type CasesBehindInput, casesBehind } from '../../office/figures/cases-behind.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

/** Answers with figures of a round as of an instant: overview, trend, status table, measures and any question, and with the cases behind them. */
export function figureRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/overview', (request) => {
      const asOf = readQuery(request, overviewQuery)
      const input = { roundId: readName(request, roundId, 'roundId'), asOf }
      return answer(request, askOverview(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/beside', (request) => {
      const asOf = readQuery(request, overviewQuery)
      const input = { roundId: readName(request, roundId, 'roundId'), asOf }
      return answer(request, askBeside(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/trend', (request) => {
      const { days = USUAL_DAYS, ...asOf } = readQuery(request, trendQuery)
      const input = { roundId: readName(request, roundId, 'roundId'), asOf, scope: {}, days }
      return answer(request, askTrend(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/status-table', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const body = await readBody(request, statusTableBody)
      const input = { ...body, roundId: ofRound }
      return answer(request, askStatusTable(context, request.var.actor, input))
    })
    .post('/figures', async (request) => {
      const { questions } = await readBody(request, figuresBody)
      return answer(request, askFigures(context, request.var.actor, questions))
    })
    .post('/figures/cases', async (request) => {
      const body = await readBody(request, casesBehindBody)
      return answer(request, summarisedBehind(context, request.var.actor, body))
    })
    .post('/figures/measures', async (request) => {
      const body = await readBody(request, measureQuestion)
      return answer(request, askMeasures(context, request.var.actor, body))
    })
}

const USUAL_DAYS = 60

type Stretch = { readonly cases: readonly CaseSummary[]; readonly next: string | null }

/** The figure says which cases; the list shows them as they stand now. */
async function summarisedBehind(
  context: OfficeContext,
  actor: Actor,
  input: CasesBehindInput,
): Promise<Result<Stretch>> {
  const behind = await casesBehind(context, actor, input)
  if (!behind.ok) return behind
  const caseIds = behind.value.cases.map((one) => one.caseId)
  const summaries = await summariesOf(context, actor, { roundId: input.question.roundId, caseIds })
  return summaries.ok ? agreed({ cases: summaries.value, next: behind.value.next }) : summaries
}
