import { type Context, Hono } from 'hono'
import { attachmentId, attachQuery, contentQuery } from '../../contract/attachment/attachment.ts'
import { entryId } from '../../contract/books/task-act.ts'
import { reasonBody } from '../../contract/bulletin/item.ts'
import { caseId } from '../../contract/values.ts'
import { isShownAsPreview } from '../../core/attachment/media-types.ts'
import { attachFile } from '../../office/attachments/attach-file.ts'
import { attachmentText } from '../../office/attachments/attachment-text.ts'
import {
  listAttachments,
  showAttachment,
  withdrawAttachment,
} from '../../office/attachments/attachments-of-case.ts'
import {
  listEntryAttachments,
  reviewEntryEvidence,
} from '../../office/attachments/attachments-of-entry.ts'
import { pictureShown } from '../../office/attachments/picture-shown.ts'
import { reviewCaseEvidence } from '../../office/attachments/review-case-evidence.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer, refuse } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName, readQuery } from '../read-request.ts'
import { sendPreview, sendStored } from '../send-stored.ts'

const idOf = (request: Context<HttpEnv>) => readName(request, attachmentId, 'attachmentId')

/** Answers what is attached to a case or an entry and what is doubtful about it, takes files in as a stream, hands them out and withdraws them. */
export function attachmentRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/cases/:caseId/attachments', (request) => {
      const input = { caseId: readName(request, caseId, 'caseId') }
      return answer(request, listAttachments(context, request.var.actor, input))
    })
    .get('/cases/:caseId/evidence', (request) => {
      const input = { caseId: readName(request, caseId, 'caseId') }
      return answer(request, reviewCaseEvidence(context, request.var.actor, input))
    })
    .post('/cases/:caseId/attachments', (request) => {
      const id = readName(request, caseId, 'caseId')
      const { note = '', ...said } = readQuery(request, attachQuery)
      const source = request.req.raw.body ?? new Blob([]).stream()
      const input = { ...said, note, owner: { caseId: id, entryId: null }, source }
      return answer(request, attachFile(context, request.var.actor, input), 201)
    })
    .get('/entries/:entryId/attachments', (request) => {
      const input = { entryId: readName(request, entryId, 'entryId') }
      return answer(request, listEntryAttachments(context, request.var.actor, input))
    })
    .get('/entries/:entryId/evidence', (request) => {
      const input = { entryId: readName(request, entryId, 'entryId') }
      return answer(request, reviewEntryEvidence(context, request.var.actor, input))
    })
    .post('/entries/:entryId/attachments', (request) => {
      const id = readName(request, entryId, 'entryId')
      const { note = '', ...said } = readQuery(request, attachQuery)
      const source = request.req.raw.body ?? new Blob([]).stream()
      const input = { ...said, note, owner: { caseId: null, entryId: id }, source }
      return answer(request, attachFile(context, request.var.actor, input), 201)
    })
    .get('/attachments/:attachmentId/content', async (request) => {
      const { download } = readQuery(request, contentQuery)
      const found = await showAttachment(context, request.var.actor, {
        attachmentId: idOf(request),
      })
      if (!found.ok) return refuse(request, found.refusal)
      if (isShownAsPreview(found.value.mediaType) && download === undefined) {
        const shown = await pictureShown(context, found.value)
        return shown.ok
          ? sendPreview(request, shown.value, found.value.name)
          : refuse(request, shown.refusal)
      }
      return sendStored(request, context.files, found.value, download !== undefined)
    })
    .get('/attachments/:attachmentId/text', (request) =>
      answer(request, attachmentText(context, request.var.actor, { attachmentId: idOf(request) })),
    )
    .post('/attachments/:attachmentId/withdrawal', async (request) => {
      const input = { ...(await readBody(request, reasonBody)), attachmentId: idOf(request) }
      return answer(request, withdrawAttachment(context, request.var.actor, input))
    })
}
