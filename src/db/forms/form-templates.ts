import type { Instant } from '../../core/calendar/instant.ts'
import type { FormKind } from '../../core/forms/form-kind.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A template that the office stored, one of the versions of its kind. */
export type StoredTemplate = {
  readonly kind: FormKind
  readonly version: number
  readonly fileSha256: string
  readonly fileName: string
  readonly reason: string
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

/** Adds a version of the office's template for a kind of paper; its file is kept by its digest, apart from this row. */
export async function insertTemplate(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  template: StoredTemplate,
): Promise<void> {
  await transaction
    .insertInto('form_template')
    .values({
      office_id: officeId,
      kind: template.kind,
      version: template.version,
      file_sha256: template.fileSha256,
      file_name: template.fileName,
      reason: template.reason,
      recorded_at: template.recordedAt,
      account_id: template.accountId,
    })
    .execute()
}

/** Every version that the office stored, of all kinds, the first first. */
export async function templatesOfOffice(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly StoredTemplate[]> {
  const rows = await transaction
    .selectFrom('form_template')
    .select(['kind', 'version', 'file_sha256', 'file_name', 'reason', 'recorded_at', 'account_id'])
    .where('office_id', '=', officeId)
    .orderBy('kind')
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    kind: row.kind,
    version: row.version,
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    reason: row.reason,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
  }))
}
