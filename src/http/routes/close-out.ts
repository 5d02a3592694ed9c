import { Hono } from 'hono'
import { closeOutPaperName, paperFormat } from '../../contract/books/close-out-paper.ts'
import { entryId } from '../../contract/books/task-act.ts'
import { closeOutArchive } from '../../office/closeout/close-out-archive.ts'
import { doubtsOfCloseOut } from '../../office/closeout/close-out-doubts.ts'
import { closeOutPaper } from '../../office/closeout/close-out-paper.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer, refuse } from '../answer.ts'
import { sendFile } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { readName } from '../read-request.ts'

/** Answers what forbids a close-out, and hands out its papers and its whole file as a zip. */
export function closeOutRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/close-outs/:entryId/doubts', (request) => {
      const input = { entryId: readName(request, entryId, 'entryId') }
      return answer(request, doubtsOfCloseOut(context, request.var.actor, input))
    })
    .get('/close-outs/:entryId/archive', async (request) => {
      const input = { entryId: readName(request, entryId, 'entryId') }
      const file = await closeOutArchive(context, request.var.actor, input)
      return file.ok ? sendFile(request, file.value) : refuse(request, file.refusal)
    })
    .get('/close-outs/:entryId/papers/:paper/:format', async (request) => {
      const input = {
        entryId: readName(request, entryId, 'entryId'),
        paper: readName(request, closeOutPaperName, 'paper'),
        format: readName(request, paperFormat, 'format'),
      }
      const file = await closeOutPaper(context, request.var.actor, input)
      return file.ok ? sendFile(request, file.value) : refuse(request, file.refusal)
    })
}
