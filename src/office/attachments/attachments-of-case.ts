import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Attachment, AttachmentId } from '../../core/attachment/attachment.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import {
  attachmentsOfCase,
  findAttachment,
  setWithdrawn,
} from '../../db/attachments/attachments.ts'
import { findCase } from '../../db/cases/find-case.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The attachments of a case, in the order in which they came; those taken back stay on the list. */
export function listAttachments(
  context: OfficeContext,
  actor: Actor,
  input: { readonly caseId: CaseId },
): Promise<Result<readonly Attachment[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const found = await findCase(transaction, officeId, input.caseId)
    if (!found) return refused('case-unknown', { case: input.caseId })
    return agreed(await attachmentsOfCase(transaction, officeId, input.caseId))
  })
}

/** One attachment that has not been taken back, with its facts. */
export function showAttachment(
  context: OfficeContext,
  actor: Actor,
  input: { readonly attachmentId: AttachmentId },
): Promise<Result<Attachment>> {
  return inTransaction(context, actor, async (transaction) => {
    const found = await findAttachment(transaction, actor.officeId, input.attachmentId)
    return found && found.withdrawn === null ? agreed(found) : refused('attachment-unknown')
  })
}

/** Takes an attachment back, with a reason: by the office, or by the unit that sent it in. Its row and its bytes stay. */
export function withdrawAttachment(
  context: OfficeContext,
  actor: Actor,
  input: { readonly attachmentId: AttachmentId; readonly reason: string },
): Promise<Result<Attachment>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('withdrawAttachment', actor)
    if (!right.ok) return right
    const { attachmentId, reason } = input
    if (reason.trim() === '') return refused('reason-missing', { act: 'withdrawAttachment' })
    const found = await findAttachment(transaction, actor.officeId, attachmentId)
    if (!found || found.withdrawn !== null) return refused('attachment-unknown')
    if (actor.unitId !== null && found.unitId !== actor.unitId) {
      return refused('unit-not-yours', { unit: found.unitId ?? '' })
    }
    const withdrawn = { at: context.now(), by: actor.accountId, reason }
    await setWithdrawn(transaction, actor.officeId, attachmentId, withdrawn)
    return agreed({ ...found, withdrawn })
  })
}
