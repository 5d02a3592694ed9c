import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, BatchId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A list that was stored before. */
export type StoredImport = {
  readonly importId: string
  readonly fileName: string
  readonly confirmedAt: Instant
}

/** The list with the same rows that was stored last and stands, under whatever name of file; one that was undone is as if it never came. */
export async function importOfRows(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly roundId: RoundId },
  rowsSha256: string,
): Promise<StoredImport | null> {
  const row = await transaction
    .selectFrom('import_list')
    .select(['import_id', 'file_name', 'confirmed_at'])
    .where('office_id', '=', key.officeId)
    .where('round_id', '=', key.roundId)
    .where('rows_sha256', '=', rowsSha256)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('import_undo')
            .select('import_undo.import_id')
            .whereRef('import_undo.office_id', '=', 'import_list.office_id')
            .whereRef('import_undo.import_id', '=', 'import_list.import_id'),
        ),
      ),
    )
    .orderBy('confirmed_at', 'desc')
    .executeTakeFirst()
  return row
    ? { importId: row.import_id, fileName: row.file_name, confirmedAt: row.confirmed_at }
    : null
}

/** Keeps a list's receipt. */
export async function insertImport(
  transaction: LedgerTransaction,
  stored: StoredImport & {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly accountId: AccountId
    readonly batchId: BatchId | null
    readonly rowsSha256: string
    readonly receipt: object
  },
): Promise<void> {
  await transaction
    .insertInto('import_list')
    .values({
      office_id: stored.officeId,
      import_id: stored.importId,
      round_id: stored.roundId,
      batch_id: stored.batchId,
      file_name: stored.fileName,
      rows_sha256: stored.rowsSha256,
      receipt: JSON.stringify(stored.receipt),
      confirmed_at: stored.confirmedAt,
      account_id: stored.accountId,
    })
    .execute()
}

/** The lists stored in a round, the latest first, with their receipts. */
export async function importsOfRound(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly roundId: RoundId },
): Promise<readonly (StoredImport & { readonly receipt: unknown })[]> {
  const rows = await transaction
    .selectFrom('import_list')
    .select(['import_id', 'file_name', 'confirmed_at', 'receipt'])
    .where('office_id', '=', key.officeId)
    .where('round_id', '=', key.roundId)
    .orderBy('confirmed_at', 'desc')
    .execute()
  return rows.map((row) => ({
    importId: row.import_id,
    fileName: row.file_name,
    confirmedAt: row.confirmed_at,
    receipt: row.receipt,
  }))
}
