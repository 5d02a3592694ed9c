import type { Selectable } from 'kysely'
import type { Attachment, AttachmentId } from '../../core/attachment/attachment.ts'
import type { EntryId } from '../../core/book/entry.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, CaseId, OfficeId } from '../../core/ledger/ids.ts'
import type { AttachmentTable } from '../desk-schema.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** Writes down to what a file belongs. */
export async function insertAttachment(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  one: Attachment,
): Promise<void> {
  await transaction
    .insertInto('attachment')
    .values({
      office_id: officeId,
      attachment_id: one.attachmentId,
      case_id: one.caseId,
      entry_id: one.entryId,
      unit_id: one.unitId,
      purpose: one.purpose,
      sha256: one.sha256,
      name: one.name,
      media_type: one.mediaType,
      bytes: one.bytes,
      width_px: one.widthPx,
      height_px: one.heightPx,
      taken_at: one.takenAt,
      latitude: one.position?.latitude ?? null,
      longitude: one.position?.longitude ?? null,
      likeness: one.likeness,
      written_on: one.writtenOn,
      note: one.note,
      recorded_at: one.recordedAt,
      account_id: one.accountId,
    })
    .execute()
}

/** The attachments of a case that the actor sees, in the order in which they came, those taken back among them. */
export async function attachmentsOfCase(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  caseId: CaseId,
): Promise<readonly Attachment[]> {
  const rows = await transaction
    .selectFrom('attachment')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('recorded_at')
    .orderBy('attachment_id')
    .execute()
  return rows.map(attachmentOf)
}

/** The attachments of entries that the actor sees, in the order in which they came, those taken back among them. */
export async function attachmentsOfEntries(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  entryIds: readonly EntryId[],
): Promise<readonly Attachment[]> {
  if (entryIds.length === 0) return []
  const rows = await transaction
    .selectFrom('attachment')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('entry_id', 'in', [...entryIds])
    .orderBy('recorded_at')
    .orderBy('attachment_id')
    .execute()
  return rows.map(attachmentOf)
}

/** One attachment, or undefined where the actor sees none. */
export async function findAttachment(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  attachmentId: AttachmentId,
): Promise<Attachment | undefined> {
  const row = await transaction
    .selectFrom('attachment')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('attachment_id', '=', attachmentId)
    .executeTakeFirst()
  return row && attachmentOf(row)
}

/** Takes an attachment back; false where the actor may not, or it was taken back before. */
export async function setWithdrawn(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  attachmentId: AttachmentId,
  withdrawn: { readonly at: Instant; readonly by: AccountId; readonly reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('attachment')
    .set({
      withdrawn_at: withdrawn.at,
      withdrawn_by: withdrawn.by,
      withdrawal_reason: withdrawn.reason,
    })
    .where('office_id', '=', officeId)
    .where('attachment_id', '=', attachmentId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function attachmentOf(row: Selectable<AttachmentTable>): Attachment {
  const { latitude, longitude, withdrawn_at, withdrawn_by, withdrawal_reason } = row
  return {
    attachmentId: row.attachment_id as AttachmentId,
    caseId: row.case_id,
    entryId: row.entry_id,
    unitId: row.unit_id,
    purpose: row.purpose,
    sha256: row.sha256,
    name: row.name,
    mediaType: row.media_type,
    bytes: Number(row.bytes),
    widthPx: row.width_px,
    heightPx: row.height_px,
    takenAt: row.taken_at,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    likeness: row.likeness,
    writtenOn: row.written_on,
    note: row.note,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
    withdrawn:
      withdrawn_at === null || withdrawn_by === null
        ? null
        : { at: withdrawn_at, by: withdrawn_by, reason: withdrawal_reason ?? '' },
  }
}
