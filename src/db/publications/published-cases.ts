import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { ClosingStatus, Verdict } from '../../core/case/case.ts'
import type { BatchId, CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { PublicationId } from '../../core/publication/publication.ts'
import type { PublicRow } from '../../core/table/public-row.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A case as the public was told of it. */
export type PublishedCase = {
  readonly caseId: CaseId
  readonly nth: number
  readonly publicationId: PublicationId
  readonly status: ClosingStatus
  readonly verdict: Verdict | null
  readonly row: PublicRow
  readonly publishedAt: Instant
}

type OfRound = { readonly officeId: OfficeId; readonly roundId: RoundId }

const AT_ONCE = 500

/** Keeps what the public was told; a case that somebody else published meanwhile fails by its key. */
export async function insertPublishedCases(
  transaction: LedgerTransaction,
  { officeId, roundId }: OfRound,
  cases: readonly PublishedCase[],
): Promise<void> {
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const rows = cases.slice(from, from + AT_ONCE).map((one) => ({
      office_id: officeId,
      round_id: roundId,
      case_id: one.caseId,
      nth: one.nth,
      publication_id: one.publicationId,
      status: one.status,
      verdict: one.verdict,
      row: JSON.stringify(one.row),
      published_at: one.publishedAt,
    }))
    await transaction.insertInto('published_case').values(rows).execute()
  }
}

/** How often each of these cases was published; those that never were are left out. */
export async function timesPublished(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, number>> {
  if (caseIds.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('published_case')
    .select(({ fn }) => ['case_id', fn.max('nth').as('times')])
    .where('office_id', '=', officeId)
    .where('case_id', '=', sql<CaseId>`any(${caseIds}::uuid[])`)
    .groupBy('case_id')
    .execute()
  return new Map(rows.map((row) => [row.case_id, row.times]))
}

/** Every publication of every case of a round, case by case and in the order in which the public was told. */
export async function publishedCasesOfRound(
  transaction: LedgerTransaction,
  { officeId, roundId }: OfRound,
): Promise<readonly PublishedCase[]> {
  const rows = await transaction
    .selectFrom('published_case')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .orderBy('case_id')
    .orderBy('nth')
    .execute()
  return rows.map((row) => ({
    caseId: row.case_id,
    nth: row.nth,
    publicationId: row.publication_id,
    status: row.status,
    verdict: row.verdict,
    row: row.row as PublicRow,
    publishedAt: row.published_at,
  }))
}

/** A case that the public may not know as the ledger does. */
export type UntoldCase = {
  readonly caseId: CaseId
  readonly number: string | null
  readonly batchId: BatchId | null
  readonly status: ClosingStatus
  readonly verdict: Verdict | null
  readonly published: {
    readonly status: ClosingStatus
    readonly verdict: Verdict | null
    readonly publishedAt: Instant
  } | null
}

/** Petitions whose status or verdict differs from what was published last, or that are closed and were never published. */
export async function untoldCases(
  transaction: LedgerTransaction,
  { officeId, roundId }: OfRound,
  limit: number,
): Promise<readonly UntoldCase[]> {
  const { rows } = await sql<{
    case_id: CaseId
    number: string | null
    batch_id: BatchId | null
    status: ClosingStatus
    verdict: Verdict | null
    told_status: ClosingStatus | null
    told_verdict: Verdict | null
    told_at: Instant | null
  }>`
    select c.case_id, c.number, c.batch_id, c.status, c.verdict,
      told.status as told_status, told.verdict as told_verdict, told.published_at as told_at
    from case_file c
    left join lateral (
      select p.status, p.verdict, p.published_at from published_case p
      where p.office_id = c.office_id and p.case_id = c.case_id
      order by p.nth desc limit 1) told on true
    where c.office_id = ${officeId} and c.round_id = ${roundId} and c.kind = 'petition'
      and case when told.status is null then c.status <> 'open'
          else told.status <> c.status or told.verdict is distinct from c.verdict end
    order by c.handed_over_on, c.number, c.case_id
    limit ${limit}`.execute(transaction)
  return rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    batchId: row.batch_id,
    status: row.status,
    verdict: row.verdict,
    published:
      row.told_status === null || row.told_at === null
        ? null
        : { status: row.told_status, verdict: row.told_verdict, publishedAt: row.told_at },
  }))
}
