import type { CaseId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import type { StoredCase } from './lock-cases.ts'

/** The case as the ledger holds it now, or undefined where there is none that the actor may see. */
export async function findCase(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  caseId: CaseId,
): Promise<StoredCase | undefined> {
  const row = await transaction
    .selectFrom('case_file')
    .select(['state', 'sequence', 'last_happened_at'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return row && { state: row.state, sequence: row.sequence, lastHappenedAt: row.last_happened_at }
}
