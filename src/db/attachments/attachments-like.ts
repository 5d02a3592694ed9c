import type { Attachment, AttachmentId } from '../../core/attachment/attachment.ts'
import type { LikeAttachment } from '../../core/evidence/case-evidence.ts'
import { quartersNear } from '../../core/evidence/picture-hash.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { BOOK_WORDS } from '../../core/wording/books/entry-words.ts'
import type { LedgerTransaction } from '../ledger.ts'

const QUARTERS = ['likeness_1', 'likeness_2', 'likeness_3', 'likeness_4'] as const

/**
 * Every attachment not taken back that is, or may be, the same picture as one of these, among those that
 * the actor sees; they themselves are among them. Quarters find some that differ more than they may:
 * the core counts the bits.
 */
export async function attachmentsLike(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  attachments: readonly Pick<Attachment, 'sha256' | 'likeness'>[],
): Promise<readonly LikeAttachment[]> {
  if (attachments.length === 0) return []
  const near = attachments.flatMap(({ likeness }) => (likeness ? [quartersNear(likeness)] : []))
  const rows = await transaction
    .selectFrom('attachment')
    .leftJoin('case_file', (join) =>
      join
        .onRef('case_file.office_id', '=', 'attachment.office_id')
        .onRef('case_file.case_id', '=', 'attachment.case_id'),
    )
    .leftJoin('entry', (join) =>
      join
        .onRef('entry.office_id', '=', 'attachment.office_id')
        .onRef('entry.entry_id', '=', 'attachment.entry_id'),
    )
    .select(['attachment_id', 'attachment.case_id', 'attachment.entry_id', 'sha256', 'likeness'])
    .select(['attachment.name', 'case_file.number', 'entry.book', 'entry.no'])
    .where('attachment.office_id', '=', officeId)
    .where('withdrawn_at', 'is', null)
    .where(({ eb, or }) =>
      or([
        eb('sha256', 'in', [...new Set(attachments.map((one) => one.sha256))]),
        ...QUARTERS.flatMap((quarter, n) => {
          const texts = new Set(near.flatMap((quarters) => quarters[n] ?? []))
          return texts.size > 0 ? [eb(quarter, 'in', [...texts])] : []
        }),
      ]),
    )
    .orderBy('attachment_id')
    .execute()
  return rows.map((row) => ({
    ...{ attachmentId: row.attachment_id as AttachmentId, sha256: row.sha256, name: row.name },
    ...{ likeness: row.likeness, caseId: row.case_id, entryId: row.entry_id },
    of: row.book === null ? (row.number ?? '') : `${BOOK_WORDS[row.book].zh}${row.no ?? ''}`,
  }))
}
