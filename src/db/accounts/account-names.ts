import type { AccountName } from '../../core/account/account-name.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** The names of these accounts as they are today, each once. */
export async function accountNames(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  accountIds: readonly AccountId[],
): Promise<readonly AccountName[]> {
  if (accountIds.length === 0) return []
  const rows = await transaction
    .selectFrom('account')
    .select(['account_id', 'name'])
    .where('office_id', '=', officeId)
    .where('account_id', 'in', [...new Set(accountIds)])
    .orderBy('account_id')
    .execute()
  return rows.map((row) => ({ accountId: row.account_id, name: row.name }))
}
