import type { AccountDescription } from '../../core/account/account-event.ts'
import type { Actor, Role } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

export type Account = Actor &
  AccountDescription & { readonly isActive: boolean; readonly version: number }

/** Writes an account and its first version; false when the office has one of this name already. */
export async function insertAccount(
  transaction: LedgerTransaction,
  account: Actor & {
    readonly name: string
    readonly contact?: string
    readonly recordedAt: Instant
  },
): Promise<boolean> {
  const row = {
    office_id: account.officeId,
    account_id: account.accountId,
    name: account.name,
    role: account.role,
    unit_id: account.unitId,
    contact: account.contact ?? '',
    version: 1,
    is_active: true,
    recorded_at: account.recordedAt,
  }
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account')
    .values(row)
    .onConflict((conflict) => conflict.columns(['office_id', 'account_id']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await transaction.insertInto('account_version').values(row).execute()
  return true
}

/** Writes what an account is now, and keeps every earlier version. */
export async function saveAccount(
  transaction: LedgerTransaction,
  account: Account,
  recordedAt: Instant,
): Promise<void> {
  const state = {
    name: account.name,
    role: account.role,
    unit_id: account.unitId,
    contact: account.contact,
    version: account.version,
    is_active: account.isActive,
    recorded_at: recordedAt,
  }
  const { officeId, accountId } = account
  await transaction
    .updateTable('account')
    .set(state)
    .where('office_id', '=', officeId)
    .where('account_id', '=', accountId)
    .execute()
  await transaction
    .insertInto('account_version')
    .values({ office_id: officeId, account_id: accountId, ...state })
    .execute()
}

/** The office's accounts in the order of their names of account; only `accountId` where it is given. `lock` holds them until the transaction ends. */
export async function accountsOfOffice(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  accountId: AccountId | null = null,
  lock: 'lock' | 'read' = 'read',
): Promise<readonly Account[]> {
  const query = transaction.selectFrom('account').selectAll().where('office_id', '=', officeId)
  const chosen = accountId === null ? query : query.where('account_id', '=', accountId)
  const ordered = chosen.orderBy('account_id')
  const rows = await (lock === 'lock' ? ordered.forNoKeyUpdate() : ordered).execute()
  return rows.map((row) => ({
    officeId: row.office_id,
    accountId: row.account_id,
    role: row.role satisfies Role,
    unitId: row.unit_id,
    name: row.name,
    contact: row.contact,
    isActive: row.is_active,
    version: row.version,
  }))
}
