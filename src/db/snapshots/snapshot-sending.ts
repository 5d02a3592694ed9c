import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { SnapshotSending, SnapshotSent } from '../../core/snapshot/sending.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** What only the key file opens. */
type SealedColumn = { readonly sealed: Buffer; readonly keyId: string }

/** The office's newest pair of keys. */
export type StoredSnapshotKey = SealedColumn & { readonly publicKey: string }

type Key = { readonly officeId: OfficeId; readonly roundId: RoundId }

/** The key with which the office signs its snapshots, the private half sealed; undefined where none was made yet. */
export async function findSnapshotKey(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<StoredSnapshotKey | undefined> {
  const row = await transaction
    .selectFrom('snapshot_key')
    .select(['public_key', 'sealed', 'key_id'])
    .where('office_id', '=', officeId)
    .orderBy('made_at', 'desc')
    .orderBy('public_key')
    .limit(1)
    .executeTakeFirst()
  return row && { publicKey: row.public_key, sealed: row.sealed, keyId: row.key_id }
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

/** Where a round's snapshots go, with the sealed key; undefined where nothing was set. */
export async function findSending(
  transaction: LedgerTransaction,
  { officeId, roundId }: Key,
): Promise<(SnapshotSending & SealedColumn) | undefined> {
  const row = await transaction
    .selectFrom('snapshot_sending')
    .select(['url', 'to_round', 'sealed', 'key_id', 'key_ends'])
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...{ url: row.url, toRound: row.to_round, keyEnds: row.key_ends },
    ...{ sealed: row.sealed, keyId: row.key_id },
  }
}

/** Sets where the snapshots of a round go, in place of what was set before. */
export async function saveSending(
  transaction: LedgerTransaction,
  { officeId, roundId }: Key,
  sending: SnapshotSending &
    SealedColumn & { readonly savedAt: Instant; readonly accountId: AccountId },
): Promise<void> {
  const columns = {
    ...{ url: sending.url, to_round: sending.toRound, key_ends: sending.keyEnds },
    ...{ sealed: sending.sealed, key_id: sending.keyId },
    ...{ saved_at: sending.savedAt, account_id: sending.accountId },
  }
  await transaction
    .insertInto('snapshot_sending')
    .values({ office_id: officeId, round_id: roundId, ...columns })
    .onConflict((conflict) => conflict.columns(['office_id', 'round_id']).doUpdateSet(columns))
    .execute()
}

/** Writes down that a snapshot was sent, or why it did not arrive. */
export async function insertSent(
  transaction: LedgerTransaction,
  { officeId, roundId }: Key,
  sent: SnapshotSent & { readonly sentId: string },
): Promise<void> {
  await transaction
    .insertInto('snapshot_sent')
    .values({
      ...{ office_id: officeId, sent_id: sent.sentId, round_id: roundId, url: sent.url },
      ...{ to_round: sent.toRound, as_of: sent.asOf.at, clock: sent.asOf.clock },
      ...{ sha256: sent.sha256, outcome: sent.outcome, said: sent.said },
      ...{ sent_at: sent.sentAt, account_id: sent.accountId },
    })
    .execute()
}

/** What was sent of a round, the newest first. */
export async function listSent(
  transaction: LedgerTransaction,
  { officeId, roundId }: Key,
  most: number,
): Promise<readonly SnapshotSent[]> {
  const rows = await transaction
    .selectFrom('snapshot_sent')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .orderBy('sent_at', 'desc')
    .orderBy('sent_id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ url: row.url, toRound: row.to_round, asOf: { at: row.as_of, clock: row.clock } },
    ...{ sha256: row.sha256, outcome: row.outcome, said: row.said },
    ...{ sentAt: row.sent_at, accountId: row.account_id },
  }))
}

/** Seals the office's keys anew where another line of the key file sealed them; answers how many. */
export async function resealSnapshotKeys(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  {
    keyId,
    reseal,
  }: {
    readonly keyId: string
    readonly reseal: (old: SealedColumn, of: 'signing' | RoundId) => SealedColumn
  },
): Promise<number> {
  const pairs = await transaction
    .selectFrom('snapshot_key')
    .select(['public_key', 'sealed', 'key_id'])
    .where('office_id', '=', officeId)
    .where('key_id', '<>', keyId)
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
    .where('key_id', '<>', keyId)
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
