import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A paper or picture kept under the hash of its bytes. */
export type StoredFile = {
  readonly sha256: string
  readonly mediaType: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Keeps a file; the same bytes are kept once. */
export async function putFile(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  file: StoredFile & { readonly recordedAt: Instant; readonly accountId: AccountId },
): Promise<void> {
  await transaction
    .insertInto('stored_file')
    .values({
      office_id: officeId,
      sha256: file.sha256,
      media_type: file.mediaType,
      name: file.name,
      bytes: Buffer.from(file.bytes),
      recorded_at: file.recordedAt,
      account_id: file.accountId,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'sha256']).doNothing())
    .execute()
}

/** The files with these hashes. */
export async function readFiles(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, StoredFile>> {
  if (hashes.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('stored_file')
    .select(['sha256', 'media_type', 'name', 'bytes'])
    .where('office_id', '=', officeId)
    .where('sha256', 'in', [...new Set(hashes)])
    .execute()
  return new Map(
    rows.map(({ sha256, media_type, name, bytes }) => [
      sha256,
      { sha256, mediaType: media_type, name, bytes: new Uint8Array(bytes) },
    ]),
  )
}
