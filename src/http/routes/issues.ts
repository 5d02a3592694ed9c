import { type Context, Hono } from 'hono'
import {
  arrangeBody,
  draftBody,
  issueId,
  paperFormat,
  publishBody,
  returnBody,
  reviewBody,
} from '../../contract/bulletin/issue.ts'
import { drawnRefreshBody, reasonBody } from '../../contract/bulletin/item.ts'
import { roundId } from '../../contract/values.ts'
import type { FigureReference } from '../../core/statistics/figure-reference.ts'
import { arrangeIssue } from '../../office/bulletin/issues/arrange-issue.ts'
import { casesBehindFigure } from '../../office/bulletin/issues/cases-behind-figure.ts'
import { correctIssue } from '../../office/bulletin/issues/correct-issue.ts'
import { draftIssue } from '../../office/bulletin/issues/draft-issue.ts'
import { issueFile } from '../../office/bulletin/issues/issue-file.ts'
import { publishIssue } from '../../office/bulletin/issues/publish-issue.ts'
import { returnIssue, sendToReview } from '../../office/bulletin/issues/review-issue.ts'
import { listIssues, showIssue } from '../../office/bulletin/issues/show-issue.ts'
import { listDrawnItems, refreshDrawnItem } from '../../office/bulletin/items/drawn-items.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer, refuse } from '../answer.ts'
import { sendFile } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { DESK_PAPER_POLICY, PAPER_POLICY } from '../guards/security-headers.ts'
import { readBody, readName } from '../read-request.ts'

type Request = Context<HttpEnv>

const idOf = (request: Request) => readName(request, issueId, 'issueId')

/** Answers with the issues of a bulletin, their files and the cases behind their numbers, and takes them from draft to correction. */
export function issueRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/issues', (request) => {
      const input = { roundId: readName(request, roundId, 'roundId') }
      return answer(request, listIssues(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/issues', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...(await readBody(request, draftBody)), roundId: ofRound }
      return answer(request, draftIssue(context, request.var.actor, input), 201)
    })
    .get('/issues/:issueId', (request) =>
      answer(request, showIssue(context, request.var.actor, { issueId: idOf(request) })),
    )
    .put('/issues/:issueId/arrangement', async (request) => {
      const input = { ...(await readBody(request, arrangeBody)), issueId: idOf(request) }
      return answer(request, arrangeIssue(context, request.var.actor, input))
    })
    .get('/issues/:issueId/figures/:reference', (request) => {
      const reference = request.req.param('reference') as FigureReference
      const input = { issueId: idOf(request), reference }
      return answer(request, casesBehindFigure(context, request.var.actor, input))
    })
    .get('/issues/:issueId/drawn-items', (request) =>
      answer(request, listDrawnItems(context, request.var.actor, { issueId: idOf(request) })),
    )
    .post('/issues/:issueId/drawn-items', async (request) => {
      const input = { ...(await readBody(request, drawnRefreshBody)), issueId: idOf(request) }
      return answer(request, refreshDrawnItem(context, request.var.actor, input))
    })
    .get('/issues/:issueId/files/:format', (request) => sendPaper(context, request))
    .route('/', stepRoutes(context))
}

/** The way of an issue: draft, review, publication, correction. */
function stepRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .post('/issues/:issueId/review', async (request) => {
      const input = { ...(await readBody(request, reviewBody)), issueId: idOf(request) }
      return answer(request, sendToReview(context, request.var.actor, input))
    })
    .post('/issues/:issueId/return', async (request) => {
      const input = { ...(await readBody(request, returnBody)), issueId: idOf(request) }
      return answer(request, returnIssue(context, request.var.actor, input))
    })
    .post('/issues/:issueId/publication', async (request) => {
      const input = { ...(await readBody(request, publishBody)), issueId: idOf(request) }
      return answer(request, publishIssue(context, request.var.actor, input))
    })
    .post('/issues/:issueId/corrections', async (request) => {
      const input = { ...(await readBody(request, reasonBody)), issueId: idOf(request) }
      return answer(request, correctIssue(context, request.var.actor, input), 201)
    })
}

async function sendPaper(context: OfficeContext, request: Request): Promise<Response> {
  const input = { issueId: idOf(request), format: readName(request, paperFormat, 'format') }
  const file = await issueFile(context, request.var.actor, input)
  if (!file.ok) return refuse(request, file.refusal)
  const isOnDesk = request.req.query('desk') !== undefined
  return sendFile(request, file.value, isOnDesk ? DESK_PAPER_POLICY : PAPER_POLICY)
}
