import { type AccessSettings, USUAL_ACCESS } from '../../core/account/access-settings.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** Settings with their version; 0 while the office has settled nothing. */
export type SettledAccess = { readonly version: number; readonly settings: AccessSettings }

/** How the office lets people in now. */
export async function accessSettingsOf(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<SettledAccess> {
  const row = await transaction
    .selectFrom('access_settings')
    .select(['version', 'settings'])
    .where('office_id', '=', officeId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? { version: row.version, settings: { ...USUAL_ACCESS, ...row.settings } }
    : { version: 0, settings: USUAL_ACCESS }
}

/** Writes the next version; false when somebody else wrote it meanwhile. */
export async function appendAccessSettings(
  transaction: LedgerTransaction,
  settled: SettledAccess & {
    readonly officeId: OfficeId
    readonly accountId: AccountId
    readonly recordedAt: Instant
    readonly reason: string
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('access_settings')
    .values({
      office_id: settled.officeId,
      version: settled.version,
      settings: JSON.stringify(settled.settings),
      recorded_at: settled.recordedAt,
      account_id: settled.accountId,
      reason: settled.reason,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'version']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
