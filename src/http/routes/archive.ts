import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  archiveId,
  archiveQuery,
  archiveSearchQuery,
  archiveSettled,
  correctionBody,
  seriesQuery,
} from '../../contract/archive.ts'
import { archiveIssue, previewArchive } from '../../office/archive/archive-issue.ts'
import { correctArchived } from '../../office/archive/correct-archived.ts'
import { figureSeries } from '../../office/archive/figure-series.ts'
import { searchArchive } from '../../office/archive/search-archive.ts'
import { archivedFile, listArchive, showArchived } from '../../office/archive/show-archive.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer, refuse, turnAway } from '../answer.ts'
import { sendFile } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { type PaperReader, readPaperUpload } from '../read-paper-upload.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

const MEGABYTE = 1024 * 1024
const MOST_MEGABYTES = 31

const uploadLimit = bodyLimit({
  maxSize: MOST_MEGABYTES * MEGABYTE,
  onError: (request) => turnAway(request, 413, 'body-too-large', { limit: '30 MB' }),
})

const idOf = (request: Context<HttpEnv>) => readName(request, archiveId, 'archiveId')

/** The archive of bulletins: past issues, their words and their figures. */
export function archiveRoutes(context: OfficeContext, read: PaperReader) {
  const fileOf = async (request: Context<HttpEnv>) => {
    const { file, paper, settled } = await readPaperUpload(request, read, archiveSettled)
    return { ...settled, ...file, paper }
  }
  return new Hono<HttpEnv>()
    .get('/archive/issues', (request) =>
      answer(request, listArchive(context, request.var.actor, readQuery(request, archiveQuery))),
    )
    .post('/archive/preview', uploadLimit, async (request) =>
      answer(request, previewArchive(context, request.var.actor, await fileOf(request))),
    )
    .post('/archive/issues', uploadLimit, async (request) => {
      const kept = await archiveIssue(context, request.var.actor, await fileOf(request))
      const status = kept.ok && kept.value.wasThere ? 200 : 201
      return answer(request, Promise.resolve(kept), status)
    })
    .get('/archive/issues/:archiveId', (request) =>
      answer(request, showArchived(context, request.var.actor, { archiveId: idOf(request) })),
    )
    .post('/archive/issues/:archiveId/corrections', async (request) => {
      const input = { ...(await readBody(request, correctionBody)), archiveId: idOf(request) }
      return answer(request, correctArchived(context, request.var.actor, input), 201)
    })
    .get('/archive/issues/:archiveId/file', async (request) => {
      const input = { archiveId: idOf(request) }
      const file = await archivedFile(context, request.var.actor, input)
      return file.ok ? sendFile(request, file.value) : refuse(request, file.refusal)
    })
    .get('/archive/search', (request) => {
      const input = readQuery(request, archiveSearchQuery)
      return answer(request, searchArchive(context, request.var.actor, input))
    })
    .get('/archive/series', (request) =>
      answer(request, figureSeries(context, request.var.actor, readQuery(request, seriesQuery))),
    )
}
