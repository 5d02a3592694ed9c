import { sql } from 'kysely'
import type { Case } from '../../core/case/case.ts'
import type { CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** Every case of the round that the actor sees, or those among them that are named, in the order of hand-over and number. */
export async function casesOfRound(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly roundId: RoundId },
  caseIds?: readonly CaseId[],
): Promise<readonly Case[]> {
  const all = transaction
    .selectFrom('case_file')
    .select('state')
    .where('office_id', '=', key.officeId)
    .where('round_id', '=', key.roundId)
  const named = caseIds ? all.where(sql<boolean>`case_id = any (${[...caseIds]}::uuid[])`) : all
  const rows = await named.orderBy('handed_over_on').orderBy('number').orderBy('case_id').execute()
  return rows.map((row) => row.state)
}

/** In which round of the office each of these cases is; those that it does not have are left out. */
export async function roundsOfCases(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, RoundId>> {
  if (caseIds.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('case_file')
    .select(['case_id', 'round_id'])
    .where('office_id', '=', officeId)
    .where(sql<boolean>`case_id = any (${[...caseIds]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.case_id, row.round_id]))
}
