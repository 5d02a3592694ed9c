import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** What only the key file opens. */
export type SealedColumn = { readonly sealed: Buffer; readonly keyId: string }

/** A pair of keys of the office, the private half sealed. */
export type StoredSnapshotKey = SealedColumn & { readonly publicKey: string }

/** The pairs with which the office signed its snapshots, the newest first. */
export async function snapshotKeys(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly StoredSnapshotKey[]> {
  const rows = await transaction
    .selectFrom('snapshot_key')
    .select(['public_key', 'sealed', 'key_id'])
    .where('office_id', '=', officeId)
    .orderBy('made_at', 'desc')
    .orderBy('public_key')
    .execute()
  return rows.map((row) => ({
    ...{ publicKey: row.public_key, sealed: row.sealed, keyId: row.key_id },
  }))
}

/** Keeps a new key for signing; the latest is the one that signs. */
export async function insertSnapshotKey(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  key: StoredSnapshotKey & { readonly madeAt: Instant; readonly accountId: AccountId },
): Promise<void> {
  await transaction
    .insertInto('snapshot_key')
    .values({
      ...{ office_id: officeId, public_key: key.publicKey, sealed: key.sealed },
      ...{ key_id: key.keyId, made_at: key.madeAt, account_id: key.accountId },
    })
    .execute()
}

/** How what was sealed by one of the former keys is sealed anew. */
type Resealing = {
  readonly former: readonly string[]
  readonly reseal: (old: SealedColumn, of: 'signing' | RoundId) => SealedColumn
}

/** Seals the office's keys anew where a former line of the key file sealed them; answers how many. */
export async function resealSnapshotKeys(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { former, reseal }: Resealing,
): Promise<number> {
  const wasFormer = sql<boolean>`key_id = any (${former})`
  const pairs = await transaction
    .selectFrom('snapshot_key')
    .select(['public_key', 'sealed', 'key_id'])
    .where('office_id', '=', officeId)
    .where(wasFormer)
    .execute()
  for (const { public_key, ...old } of pairs) {
    const anew = reseal({ sealed: old.sealed, keyId: old.key_id }, 'signing')
    await transaction
      .updateTable('snapshot_key')
      .set({ sealed: anew.sealed, key_id: anew.keyId })
      .where('office_id', '=', officeId)
      .where('public_key', '=', public_key)
      .execute()
  }
  const sendings = await transaction
    .selectFrom('snapshot_sending')
    .select(['round_id', 'sealed', 'key_id'])
    .where('office_id', '=', officeId)
    .where(wasFormer)
    .execute()
  for (const { round_id, ...old } of sendings) {
    const anew = reseal({ sealed: old.sealed, keyId: old.key_id }, round_id)
    await transaction
      .updateTable('snapshot_sending')
      .set({ sealed: anew.sealed, key_id: anew.keyId })
      .where('office_id', '=', officeId)
      .where('round_id', '=', round_id)
      .execute()
  }
  return pairs.length + sendings.length
}
