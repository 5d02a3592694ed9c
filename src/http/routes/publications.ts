import { type Context, Hono } from 'hono'
import {
  judgeMarksBody,
  publicationDraftBody,
  publicationEndBody,
  publicationFormat,
  publicationId,
  publicationStepBody,
  rewriteTextBody,
} from '../../contract/publication.ts'
import { roundId } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import { draftPublication } from '../../office/publications/draft-publication.ts'
import {
  confirmPublication,
  endPublication,
  judgeMarks,
  refreshPublication,
  rewriteText,
} from '../../office/publications/edit-publication.ts'
import { publicSiteFile } from '../../office/publications/public-site.ts'
import { publishPublication } from '../../office/publications/publish-publication.ts'
import {
  listOutstanding,
  listPublications,
  publicationFile,
  showPublication,
} from '../../office/publications/show-publication.ts'
import { answer, refuse } from '../answer.ts'
import { sendFile } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName } from '../read-request.ts'

type Request = Context<HttpEnv>

const ofRound = (request: Request) => ({ roundId: readName(request, roundId, 'roundId') })
const of = (request: Request) => ({
  publicationId: readName(request, publicationId, 'publicationId'),
})

/** Answers with the public tables of a round, what is still to be told and the static site, and takes a table from draft to public. */
export function publicationRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/publications', (request) =>
      answer(request, listPublications(context, request.var.actor, ofRound(request))),
    )
    .post('/rounds/:roundId/publications', async (request) => {
      const input = { ...(await readBody(request, publicationDraftBody)), ...ofRound(request) }
      return answer(request, draftPublication(context, request.var.actor, input), 201)
    })
    .get('/rounds/:roundId/publications/outstanding', (request) =>
      answer(request, listOutstanding(context, request.var.actor, ofRound(request))),
    )
    .get('/rounds/:roundId/public-site', async (request) => {
      const file = await publicSiteFile(context, request.var.actor, ofRound(request))
      return file.ok ? sendFile(request, file.value) : refuse(request, file.refusal)
    })
    .get('/publications/:publicationId', (request) =>
      answer(request, showPublication(context, request.var.actor, of(request))),
    )
    .get('/publications/:publicationId/files/:format', async (request) => {
      const format = readName(request, publicationFormat, 'format')
      const asked = { ...of(request), format }
      const file = await publicationFile(context, request.var.actor, asked)
      return file.ok ? sendFile(request, file.value) : refuse(request, file.refusal)
    })
    .route('/', actRoutes(context))
}

/** What is done with a publication on its way from draft to public. */
function actRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .post('/publications/:publicationId/judgements', async (request) => {
      const input = { ...(await readBody(request, judgeMarksBody)), ...of(request) }
      return answer(request, judgeMarks(context, request.var.actor, input))
    })
    .post('/publications/:publicationId/texts', async (request) => {
      const input = { ...(await readBody(request, rewriteTextBody)), ...of(request) }
      return answer(request, rewriteText(context, request.var.actor, input))
    })
    .post('/publications/:publicationId/refresh', async (request) => {
      const input = { ...(await readBody(request, publicationStepBody)), ...of(request) }
      return answer(request, refreshPublication(context, request.var.actor, input))
    })
    .post('/publications/:publicationId/confirmation', async (request) => {
      const input = { ...(await readBody(request, publicationStepBody)), ...of(request) }
      return answer(request, confirmPublication(context, request.var.actor, input))
    })
    .post('/publications/:publicationId/publication', async (request) => {
      const input = { ...(await readBody(request, publicationStepBody)), ...of(request) }
      return answer(request, publishPublication(context, request.var.actor, input))
    })
    .post('/publications/:publicationId/return', async (request) => {
      const body = await readBody(request, publicationEndBody)
      const input = { ...body, ...of(request), act: 'returnPublication' } as const
      return answer(request, endPublication(context, request.var.actor, input))
    })
    .post('/publications/:publicationId/discard', async (request) => {
      const body = await readBody(request, publicationEndBody)
      const input = { ...body, ...of(request), act: 'discardPublication' } as const
      return answer(request, endPublication(context, request.var.actor, input))
    })
}
