import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { ImportSince } from '../../core/import/undo-import.ts'
import type { AccountId, CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { withAllVersionsInSight } from '../versions/with-all-versions-in-sight.ts'

type Cases = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  readonly caseIds: readonly CaseId[]
}
type Numbered = ImportSince['actedOn'][number]

/** Cases on which somebody has acted since they were received: an event was recorded at another moment than the first. */
export async function casesActedOn(
  transaction: LedgerTransaction,
  { officeId, caseIds }: Cases,
): Promise<readonly Numbered[]> {
  const { rows } = await sql<Numbered>`
    select file.case_id as "caseId", file.number
    from case_file file
    join case_event first on first.office_id = file.office_id and first.case_id = file.case_id
      and first.sequence = 1
    where file.office_id = ${officeId} and file.case_id = any (${[...caseIds]}::uuid[])
      and file.last_recorded_at <> first.recorded_at
    order by file.case_id`.execute(transaction)
  return rows
}

/** Cases that the public was told of, or that stand in a published issue or in a public table in the making. */
export async function casesPrinted(
  transaction: LedgerTransaction,
  { officeId, roundId, caseIds }: Cases,
): Promise<readonly Numbered[]> {
  const { rows } = await sql<Numbered>`
    select file.case_id as "caseId", file.number
    from case_file file
    where file.office_id = ${officeId} and file.case_id = any (${[...caseIds]}::uuid[])
      and file.case_id in (
        select case_id from published_case
        where office_id = ${officeId} and round_id = ${roundId}
        union all
        select (row ->> 'caseId')::uuid from publication,
          lateral jsonb_array_elements(state -> 'rows') as row
        where office_id = ${officeId} and round_id = ${roundId} and step in ('draft', 'confirmed')
        union all
        select (counted ->> 'caseId')::uuid from published_issue
        join bulletin_issue using (office_id, issue_id),
          lateral jsonb_array_elements(figures -> 'cases') as counted
        where office_id = ${officeId} and round_id = ${roundId}
      )
    order by file.case_id`.execute(transaction)
  return rows
}

/** When and why an import was undone. */
export type ImportUndone = {
  readonly importId: string
  readonly cases: number
  readonly reason: string
  readonly undoneAt: Instant
  readonly accountId: AccountId
}

/** The imports of a round that were undone, in no order. */
export async function undoneImports(
  transaction: LedgerTransaction,
  { officeId, roundId }: Pick<Cases, 'officeId' | 'roundId'>,
): Promise<readonly ImportUndone[]> {
  const rows = await transaction
    .selectFrom('import_undo')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .execute()
  return rows.map((row) => ({
    importId: row.import_id,
    cases: row.cases,
    reason: row.reason,
    undoneAt: row.undone_at,
    accountId: row.account_id,
  }))
}

/** Writes down that an import was undone: how many cases, why, when and by whom. */
export async function insertUndone(
  transaction: LedgerTransaction,
  { officeId, roundId }: Pick<Cases, 'officeId' | 'roundId'>,
  undone: ImportUndone,
): Promise<void> {
  await transaction
    .insertInto('import_undo')
    .values({
      office_id: officeId,
      import_id: undone.importId,
      round_id: roundId,
      cases: undone.cases,
      reason: undone.reason,
      undone_at: undone.undoneAt,
      account_id: undone.accountId,
    })
    .execute()
}

/**
 * Marks cases as void: from this moment on the ledger says nothing of them any more, and as now known
 * they never were. Their record stays; lists of units and search words, which are derived, go.
 */
export async function voidCases(
  transaction: LedgerTransaction,
  { officeId, caseIds }: Omit<Cases, 'roundId'>,
  at: Instant,
): Promise<void> {
  const ids = [...caseIds]
  await sql`delete from case_unit
    where office_id = ${officeId} and case_id = any (${ids}::uuid[])`.execute(transaction)
  await sql`update case_words set words = '{}', text = ''
    where office_id = ${officeId} and case_id = any (${ids}::uuid[])`.execute(transaction)
  await withAllVersionsInSight(transaction, async () => {
    await sql`update case_span set
        known_to = case when known_to = 'infinity' then ${at}::timestamptz else known_to end,
        happened_from = null, happened_to = null
      where office_id = ${officeId} and case_id = any (${ids}::uuid[])`.execute(transaction)
    await sql`update case_file set is_void = true, sequence = sequence + 1, last_recorded_at = ${at}
      where office_id = ${officeId} and case_id = any (${ids}::uuid[])`.execute(transaction)
  })
}
