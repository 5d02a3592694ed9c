import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { reasonBody } from '../../contract/bulletin/item.ts'
import { caseId, roundId, uuid } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import { viewIdentity } from '../../office/identity/view-identity.ts'
import { confirmImport } from '../../office/imports/confirm-import.ts'
import { listImports } from '../../office/imports/list-imports.ts'
import { previewImport } from '../../office/imports/preview-import.ts'
import { readByLayouts } from '../../office/imports/read-by-layouts.ts'
import { undoImport } from '../../office/imports/undo-import.ts'
import { findTemplate } from '../../office/tables/table-templates.ts'
import { answer, turnAway } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { openImportsUnderWay } from '../imports-under-way.ts'
import { readBody, readName } from '../read-request.ts'
import { type ListReader, readUpload } from '../read-upload.ts'

const MEGABYTE = 1024 * 1024
const MOST_MEGABYTES = 101

/** A list of 100 MB and its form around it. */
const uploadLimit = bodyLimit({
  maxSize: MOST_MEGABYTES * MEGABYTE,
  onError: (request) => turnAway(request, 413, 'body-too-large', { limit: '100 MB' }),
})

/** `afterLongList` is called once a list is stored whose search words have still to be made. */
export function importRoutes(context: OfficeContext, read: ListReader, afterLongList: () => void) {
  const listOf = async (request: Context<HttpEnv>) => {
    const ofRound = readName(request, roundId, 'roundId')
    const { fileName, list, settled } = await readUpload(request, {
      read,
      findTemplate: (name) => findTemplate(context, request.var.actor, name),
      byLayouts: (readOnce) => readByLayouts(context, request.var.actor, ofRound, readOnce),
    })
    const { choices = {}, planHash } = settled
    return {
      roundId: ofRound,
      fileName,
      list,
      choices,
      ...(planHash !== undefined && { planHash }),
    }
  }
  const underWay = openImportsUnderWay()
  const storeAndTell = (request: Context<HttpEnv>) => {
    const { actor } = request.var
    const whose = { actor, roundId: readName(request, roundId, 'roundId') }
    return underWay.during(whose, async (tell) => {
      tell({ fileName: '', step: 'reading', done: 0, total: null })
      const list = await listOf(request)
      const { fileName } = list
      tell({ fileName, step: 'reading', done: 0, total: null })
      return confirmImport(context, actor, {
        ...list,
        tell: (done, total) => tell({ fileName, step: 'storing', done, total }),
      })
    })
  }
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/imports', (request) => {
      const input = { roundId: readName(request, roundId, 'roundId') }
      return answer(request, listImports(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/imports/preview', uploadLimit, async (request) =>
      answer(request, previewImport(context, request.var.actor, await listOf(request))),
    )
    .get('/rounds/:roundId/imports/under-way', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const { actor } = request.var
      return request.json({ underWay: underWay.of({ actor, roundId: ofRound }) })
    })
    .post('/rounds/:roundId/imports', uploadLimit, async (request) => {
      const stored = await storeAndTell(request)
      if (stored.ok && stored.value.areWordsWaiting) afterLongList()
      return answer(request, Promise.resolve(stored), 201)
    })
    .post('/rounds/:roundId/imports/:importId/undo', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const importId = readName(request, uuid, 'importId')
      const { reason } = await readBody(request, reasonBody)
      const input = { roundId: ofRound, importId, reason }
      return answer(request, undoImport(context, request.var.actor, input))
    })
    .post('/cases/:caseId/identity', async (request) => {
      const id = readName(request, caseId, 'caseId')
      const input = { ...(await readBody(request, reasonBody)), caseId: id }
      return answer(request, viewIdentity(context, request.var.actor, input))
    })
}
