import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { SnapshotSending, SnapshotSent } from '../../core/snapshot/sending.ts'
import type { LedgerTransaction } from '../ledger.ts'
import type { SealedColumn } from './snapshot-keys.ts'

type Key = { readonly officeId: OfficeId; readonly roundId: RoundId }

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
