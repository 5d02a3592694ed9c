import type { ArchiveId } from '../../core/bulletin/archive/archived-issue.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** The hash of an archived paper's words, by which the same paper is known again. */
export async function textHashOf(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  archiveId: ArchiveId,
): Promise<string> {
  const row = await transaction
    .selectFrom('archived_issue')
    .select('text_sha256')
    .where('office_id', '=', officeId)
    .where('archive_id', '=', archiveId)
    .executeTakeFirstOrThrow()
  return row.text_sha256
}
