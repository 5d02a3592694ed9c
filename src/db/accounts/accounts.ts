import type { Actor, Role } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

export type Account = Actor & { readonly name: string; readonly isActive: boolean }

/** Writes an account; false when the office has one of this name already. */
export async function insertAccount(
  transaction: LedgerTransaction,
  account: Actor & { readonly name: string; readonly recordedAt: Instant },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account')
    .values({
      office_id: account.officeId,
      account_id: account.accountId,
      name: account.name,
      role: account.role,
      unit_id: account.unitId,
      is_active: true,
      recorded_at: account.recordedAt,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'account_id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The office's accounts in the order of their names of account; only `accountId` where it is given. */
export async function accountsOfOffice(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  accountId: AccountId | null = null,
): Promise<readonly Account[]> {
  const query = transaction.selectFrom('account').selectAll().where('office_id', '=', officeId)
  const chosen = accountId === null ? query : query.where('account_id', '=', accountId)
  const rows = await chosen.orderBy('account_id').execute()
  return rows.map((row) => ({
    officeId: row.office_id,
    accountId: row.account_id,
    role: row.role satisfies Role,
    unitId: row.unit_id,
    name: row.name,
    isActive: row.is_active,
  }))
}
