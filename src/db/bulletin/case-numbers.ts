import type { CaseId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import type { CountedCase } from '../statistics/list-cases-behind.ts'

/** These cases with their numbers, in the order of their ids. */
export async function numbersOfCases(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  caseIds: readonly CaseId[],
): Promise<readonly CountedCase[]> {
  if (caseIds.length === 0) return []
  const rows = await transaction
    .selectFrom('case_file')
    .select(['case_id', 'number'])
    .where('office_id', '=', officeId)
    .where('case_id', 'in', [...caseIds])
    .orderBy('case_id')
    .execute()
  return rows.map(({ case_id, number }) => ({ caseId: case_id, number }))
}
