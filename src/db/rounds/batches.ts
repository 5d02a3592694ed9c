import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, BatchId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { Batch } from '../../core/round/batch.ts'
import type { LedgerTransaction } from '../ledger.ts'

type RoundKey = { readonly officeId: OfficeId; readonly roundId: RoundId }

/** Who wrote a batch down, and when. */
export type Recorded = {
  readonly officeId: OfficeId
  readonly accountId: AccountId
  readonly recordedAt: Instant
}

/** The round's batches, kind by kind in the order of their numbers. */
export async function batchesOfRound(
  transaction: LedgerTransaction,
  { officeId, roundId }: RoundKey,
): Promise<readonly Batch[]> {
  const rows = await transaction
    .selectFrom('batch')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .orderBy('kind')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.batch_id,
    roundId: row.round_id,
    kind: row.kind,
    number: row.number,
    provincialNumber: row.provincial_number,
    windowFrom: row.window_from,
    windowTo: row.window_to,
    handedOverAt: row.handed_over_at,
    announcedCount: row.announced_count,
    note: row.note,
  }))
}

/** How many cases each batch of the round holds; a batch without any is left out. */
export async function casesInBatches(
  transaction: LedgerTransaction,
  { officeId, roundId }: RoundKey,
): Promise<ReadonlyMap<BatchId | null, number>> {
  const rows = await transaction
    .selectFrom('case_file')
    .select(({ fn }) => ['batch_id', fn.countAll<number>().as('count')])
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .groupBy('batch_id')
    .execute()
  return new Map(rows.map(({ batch_id, count }) => [batch_id, Number(count)]))
}

/** Writes a new batch; false when the round has its id, or its number of this kind, already. */
export async function insertBatch(
  transaction: LedgerTransaction,
  batch: Batch,
  recorded: Recorded,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('batch')
    .values({
      office_id: recorded.officeId,
      round_id: batch.roundId,
      batch_id: batch.id,
      ...columnsOf(batch, recorded),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes a batch anew, and what it was into `batch_correction`. */
export async function updateBatch(
  transaction: LedgerTransaction,
  batch: Batch,
  recorded: Recorded & { readonly before: Batch; readonly reason: string },
): Promise<void> {
  const { officeId, recordedAt, accountId, before, reason } = recorded
  const key = { office_id: officeId, round_id: batch.roundId, batch_id: batch.id }
  await transaction
    .insertInto('batch_correction')
    .values({
      ...key,
      was: JSON.stringify(before),
      became: JSON.stringify(batch),
      reason,
      recorded_at: recordedAt,
      account_id: accountId,
    })
    .execute()
  await transaction
    .updateTable('batch')
    .set(columnsOf(batch, recorded))
    .where('office_id', '=', officeId)
    .where('round_id', '=', batch.roundId)
    .where('batch_id', '=', batch.id)
    .execute()
}

function columnsOf(batch: Batch, { recordedAt, accountId }: Recorded) {
  return {
    kind: batch.kind,
    number: batch.number,
    provincial_number: batch.provincialNumber,
    window_from: batch.windowFrom,
    window_to: batch.windowTo,
    handed_over_at: batch.handedOverAt,
    announced_count: batch.announcedCount,
    note: batch.note,
    recorded_at: recordedAt,
    account_id: accountId,
  }
}
