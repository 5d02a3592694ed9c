import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  formBody,
  formId,
  formKind,
  formsQuery,
  seriesBody,
  templateQuery,
  templateSettled,
  trySettled,
  voidBody,
} from '../../contract/forms.ts'
import { roundId } from '../../contract/values.ts'
import type { Result } from '../../core/ledger/result.ts'
import { templateProblemWords } from '../../core/wording/template-words.ts'
import type { OfficeContext } from '../../office/context.ts'
import { listFormSeries, setFormSeries } from '../../office/forms/form-series.ts'
import { formFile, listForms, remakeForm, voidForm } from '../../office/forms/made-forms.ts'
import { makeForm, tryForm } from '../../office/forms/make-form.ts'
import {
  checkFormTemplate,
  listTemplates,
  storeTemplate,
  templateFile,
} from '../../office/forms/templates.ts'
import { answer, refuse, turnAway } from '../answer.ts'
import { type Download, sendFile } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { languageOf } from '../language-of.ts'
import { readFileUpload } from '../read-paper-upload.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

type Request = Context<HttpEnv>

const MEGABYTE = 1024 * 1024
const templateLimit = bodyLimit({
  maxSize: 4 * MEGABYTE,
  onError: (request) => turnAway(request, 413, 'body-too-large', { limit: '4 MB' }),
})

const roundOf = (request: Request) => readName(request, roundId, 'roundId')
const idOf = (request: Request) => readName(request, formId, 'formId')

/** The office's papers: made, kept, made again, declared void. */
export function formRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/forms', (request) => {
      const input = { ...readQuery(request, formsQuery), roundId: roundOf(request) }
      return answer(request, listForms(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/forms', async (request) => {
      const input = { ...(await readBody(request, formBody)), roundId: roundOf(request) }
      return answer(request, makeForm(context, request.var.actor, input), 201)
    })
    .post('/rounds/:roundId/forms/preview', async (request) => {
      const input = { ...(await readBody(request, formBody)), roundId: roundOf(request) }
      return sendResult(request, await tryForm(context, request.var.actor, input))
    })
    .get('/forms/:formId/file', async (request) =>
      sendResult(request, await formFile(context, request.var.actor, { formId: idOf(request) })),
    )
    .post('/forms/:formId/again', async (request) => {
      const made = await remakeForm(context, request.var.actor, { formId: idOf(request) })
      if (!made.ok) return refuse(request, made.refusal)
      const { file, isSame } = made.value
      return request.json({ sha256: file.sha256, isSame })
    })
    .post('/forms/:formId/void', async (request) => {
      const input = { ...(await readBody(request, voidBody)), formId: idOf(request) }
      return answer(request, voidForm(context, request.var.actor, input))
    })
    .route('/', templateRoutes(context))
    .get('/form-series', (request) => answer(request, listFormSeries(context, request.var.actor)))
    .post('/form-series', async (request) => {
      const input = await readBody(request, seriesBody)
      return answer(request, setFormSeries(context, request.var.actor, input), 201)
    })
}

/** Templates: those of the office, and those that come with the program. */
function templateRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/form-templates', (request) => answer(request, listTemplates(context, request.var.actor)))
    .post('/form-templates', templateLimit, async (request) => {
      const { file, settled } = await readFileUpload(request, templateSettled)
      const input = { ...settled, ...file }
      return answer(request, storeTemplate(context, request.var.actor, input), 201)
    })
    .post('/form-templates/check', templateLimit, async (request) => {
      const { file, settled } = await readFileUpload(request, templateSettled)
      const input = { kind: settled.kind, bytes: file.bytes }
      const checked = await checkFormTemplate(request.var.actor, input)
      if (!checked.ok) return refuse(request, checked.refusal)
      const language = languageOf(request)
      const told = checked.value.map((problem) => ({
        ...problem,
        message: templateProblemWords(problem, language),
      }))
      return request.json(told)
    })
    .post('/form-templates/try', templateLimit, async (request) => {
      const { file, settled } = await readFileUpload(request, trySettled)
      const input = { ...settled, template: file.bytes }
      return sendResult(request, await tryForm(context, request.var.actor, input))
    })
    .get('/form-templates/:kind', async (request) => {
      const input = {
        kind: readName(request, formKind, 'kind'),
        ...readQuery(request, templateQuery),
      }
      return sendResult(request, await templateFile(context, request.var.actor, input))
    })
}

async function sendResult(request: Request, file: Result<Download>): Promise<Response> {
  return file.ok ? sendFile(request, file.value) : refuse(request, file.refusal)
}
