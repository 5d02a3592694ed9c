import { Hono } from 'hono'
import { saveTemplateBody } from '../../contract/table-template/table-template.ts'
import { words } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import {
  listTemplates,
  saveTableTemplate,
  showTemplateHistory,
} from '../../office/tables/table-templates.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName } from '../read-request.ts'

/** Answers with the table layouts, ready-made and own, and the record of each own one, and takes the next version of one. */
export function templateRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/table-templates', (request) =>
      answer(request, listTemplates(context, request.var.actor)),
    )
    .post('/table-templates', async (request) => {
      const body = await readBody(request, saveTemplateBody)
      return answer(request, saveTableTemplate(context, request.var.actor, body))
    })
    .get('/table-templates/:name/history', (request) => {
      const name = readName(request, words, 'name')
      return answer(request, showTemplateHistory(context, request.var.actor, name))
    })
}
