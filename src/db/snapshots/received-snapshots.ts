import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId, UnitId } from '../../core/ledger/ids.ts'
import type { CityCounts } from '../../core/snapshot/cities.ts'
import type { Snapshot, SnapshotId, SnapshotSignature } from '../../core/snapshot/snapshot.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A snapshot as lists show it. */
export type SnapshotHead = {
  readonly snapshotId: SnapshotId
  readonly roundId: RoundId
  readonly unitId: UnitId
  readonly cityOfficeId: OfficeId
  readonly cityRoundId: RoundId
  readonly asOf: AsOf
  readonly madeAt: Instant
  readonly sha256: string
  readonly counts: CityCounts
  readonly receivedAt: Instant
  readonly accountId: AccountId
  /** The public key of the city's signature; null where it came without one. */
  readonly signedBy: string | null
}

export type ReceivedSnapshot = SnapshotHead & { readonly snapshot: Snapshot }

/** A received snapshot with the signature that it bears, which whoever shows it checks again. */
export type StoredSnapshot = ReceivedSnapshot & { readonly signature: SnapshotSignature | null }

/** Keeps a snapshot of a city whole, with its hash, its signature and the counts that lists show. */
export async function insertSnapshot(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  received: StoredSnapshot,
): Promise<void> {
  await transaction
    .insertInto('received_snapshot')
    .values({
      office_id: officeId,
      snapshot_id: received.snapshotId,
      round_id: received.roundId,
      unit_id: received.unitId,
      city_office_id: received.cityOfficeId,
      city_round_id: received.cityRoundId,
      as_of: received.asOf.at,
      clock: received.asOf.clock,
      made_at: received.madeAt,
      sha256: received.sha256,
      content: JSON.stringify(received.snapshot),
      counts: JSON.stringify(received.counts),
      received_at: received.receivedAt,
      account_id: received.accountId,
      signed_by: received.signature?.publicKey ?? null,
      signature: received.signature?.value ?? null,
    })
    .execute()
}

/** Gives a snapshot that is there the signature with which it came again. */
export async function fillInSignature(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  {
    snapshotId,
    signature,
  }: { readonly snapshotId: SnapshotId; readonly signature: SnapshotSignature },
): Promise<void> {
  await transaction
    .updateTable('received_snapshot')
    .set({ signed_by: signature.publicKey, signature: signature.value })
    .where('office_id', '=', officeId)
    .where('snapshot_id', '=', snapshotId)
    .execute()
}

const HEAD = [
  ...(['snapshot_id', 'round_id', 'unit_id', 'city_office_id', 'city_round_id'] as const),
  ...(['as_of', 'clock', 'made_at', 'sha256', 'counts', 'received_at', 'account_id'] as const),
  'signed_by' as const,
] as const

/** A snapshot by its id, or the one of a round whose hash it is. */
export async function findSnapshot(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  which:
    | { readonly snapshotId: SnapshotId }
    | { readonly roundId: RoundId; readonly sha256: string },
): Promise<StoredSnapshot | undefined> {
  const query = transaction
    .selectFrom('received_snapshot')
    .select([...HEAD, 'content', 'signature'])
    .where('office_id', '=', officeId)
  const found =
    'snapshotId' in which
      ? query.where('snapshot_id', '=', which.snapshotId)
      : query.where('round_id', '=', which.roundId).where('sha256', '=', which.sha256)
  const row = await found.executeTakeFirst()
  if (!row) return undefined
  const { signed_by: publicKey, signature: value } = row
  const signature = publicKey === null || value === null ? null : { publicKey, value }
  return { ...headOf(row), snapshot: row.content, signature }
}

export type SnapshotsAsked = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  /** Null asks for every city's. */
  readonly unitId: UnitId | null
  /** Taken up to this instant; `asThenKnown` also only those received by then. */
  readonly asOf: AsOf
  readonly most: number
}

/** The snapshots of a round, the newest first. */
export async function listSnapshotHeads(
  transaction: LedgerTransaction,
  asked: SnapshotsAsked,
): Promise<readonly SnapshotHead[]> {
  const rows = await snapshotsAsked(transaction, asked)
    .select(HEAD)
    .orderBy('as_of', 'desc')
    .orderBy('made_at', 'desc')
    .orderBy('snapshot_id', 'desc')
    .limit(asked.most)
    .execute()
  return rows.map(headOf)
}

/** Each city's newest snapshots with their content, at most so many of a city, the newest first. */
export async function newestSnapshots(
  transaction: LedgerTransaction,
  asked: Omit<SnapshotsAsked, 'unitId' | 'most'> & { readonly ofEach: number },
): Promise<readonly ReceivedSnapshot[]> {
  const ranked = snapshotsAsked(transaction, { ...asked, unitId: null, most: 0 }).select([
    ...HEAD,
    'content',
    sql<number>`row_number() over (partition by unit_id
      order by as_of desc, made_at desc, snapshot_id desc)`.as('place'),
  ])
  const rows = await transaction
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('place', '<=', asked.ofEach)
    .orderBy('unit_id')
    .orderBy('place')
    .execute()
  return rows.map((row) => ({ ...headOf(row), snapshot: row.content }))
}

/** The snapshot of the same city that stands before this one, if any. */
export async function snapshotBefore(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { roundId, unitId, asOf, madeAt, snapshotId }: SnapshotHead,
): Promise<ReceivedSnapshot | undefined> {
  const row = await transaction
    .selectFrom('received_snapshot')
    .select([...HEAD, 'content'])
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .where(
      sql<boolean>`(as_of, made_at, snapshot_id)
        < (${asOf.at}::timestamptz, ${madeAt}::timestamptz, ${snapshotId}::uuid)`,
    )
    .orderBy('as_of', 'desc')
    .orderBy('made_at', 'desc')
    .orderBy('snapshot_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...headOf(row), snapshot: row.content }
}

function snapshotsAsked(transaction: LedgerTransaction, asked: SnapshotsAsked) {
  const { at, clock } = asked.asOf
  let query = transaction
    .selectFrom('received_snapshot')
    .where('office_id', '=', asked.officeId)
    .where('round_id', '=', asked.roundId)
    .where('as_of', '<=', at)
  if (asked.unitId !== null) query = query.where('unit_id', '=', asked.unitId)
  return clock === 'asThenKnown' ? query.where('received_at', '<=', at) : query
}

type HeadRow = {
  readonly signed_by: string | null
  readonly snapshot_id: SnapshotId
  readonly round_id: RoundId
  readonly unit_id: UnitId
  readonly city_office_id: OfficeId
  readonly city_round_id: RoundId
  readonly as_of: Instant
  readonly clock: AsOf['clock']
  readonly made_at: Instant
  readonly sha256: string
  readonly counts: CityCounts
  readonly received_at: Instant
  readonly account_id: AccountId
}

function headOf(row: HeadRow): SnapshotHead {
  return {
    snapshotId: row.snapshot_id,
    roundId: row.round_id,
    unitId: row.unit_id,
    cityOfficeId: row.city_office_id,
    cityRoundId: row.city_round_id,
    asOf: { at: row.as_of, clock: row.clock },
    madeAt: row.made_at,
    sha256: row.sha256,
    counts: row.counts,
    receivedAt: row.received_at,
    accountId: row.account_id,
    signedBy: row.signed_by,
  }
}
