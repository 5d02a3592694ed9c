import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type {
  Attachment,
  AttachmentId,
  AttachmentPurpose,
  Owner,
} from '../../core/attachment/attachment.ts'
import { MEDIA_KINDS, MOST_BYTES } from '../../core/attachment/media-types.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { insertAttachment } from '../../db/attachments/attachments.ts'
import { readEntries } from '../../db/books/read-entries.ts'
import { findCase } from '../../db/cases/find-case.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

export type FileToAttach = {
  readonly owner: Owner
  readonly purpose: AttachmentPurpose
  readonly name: string
  readonly note: string
  readonly source: AsyncIterable<Uint8Array>
}

const MEGABYTE = 1024 * 1024

/**
 * Takes a file in as an attachment of a case or of an entry. What it is, the content says: its kind, its size, and of
 * a photograph when and where it was taken. The bytes are kept first, then the row is written: a row
 * without its bytes cannot be.
 */
export async function attachFile(
  context: OfficeContext,
  actor: Actor,
  input: FileToAttach,
): Promise<Result<Attachment>> {
  const may = await mayAttach(context, actor, input.owner)
  if (!may.ok) return may
  const { factsOfFile } = await import('../../documents/attachments/file-facts.ts')
  const taken = await context.files.take(input.source, MOST_BYTES, (file) =>
    factsOfFile(file, input.name),
  )
  switch (taken.kind) {
    case 'empty':
      return refused('file-empty')
    case 'too-large':
      return tooLarge(MOST_BYTES)
    case 'turned-away':
      return refused('file-kind-not-taken')
    case 'kept': {
      const { kept, judged } = taken
      const most = MEDIA_KINDS[judged.mediaType]?.most ?? 0
      if (kept.bytes > most) return tooLarge(most)
      const { owner, purpose, name, note } = input
      const attachment: Attachment = {
        ...judged,
        ...kept,
        ...owner,
        attachmentId: context.newId() as AttachmentId,
        unitId: actor.unitId,
        purpose,
        name,
        note,
        recordedAt: context.now(),
        accountId: actor.accountId,
        withdrawn: null,
      }
      return inTransaction(context, actor, async (transaction) => {
        await insertAttachment(transaction, actor.officeId, attachment)
        return agreed(attachment)
      })
    }
  }
}

/** Before a byte is taken: the right, and a case or an entry that the actor sees. */
function mayAttach(
  context: OfficeContext,
  actor: Actor,
  { caseId, entryId }: Owner,
): Promise<Result<null>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('attachFile', actor)
    if (!right.ok) return right
    if (entryId !== null) {
      const entries = await readEntries(transaction, actor.officeId, [entryId])
      return entries.has(entryId) ? agreed(null) : refused('entry-unknown', { entry: entryId })
    }
    const found = await findCase(transaction, actor.officeId, caseId)
    return found ? agreed(null) : refused('case-unknown', { case: caseId })
  })
}

function tooLarge(most: number) {
  return refused('file-too-large', { limit: `${Math.round(most / MEGABYTE)} MB` })
}
