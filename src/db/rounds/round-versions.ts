import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** Settings that a round had, who gave them and why. */
export type RoundVersion = {
  readonly version: number
  readonly settings: RoundSettings
  readonly recordedAt: Instant
  readonly accountId: AccountId
  readonly reason: string
}

/** Every settings that the round ever had, the first first. */
export async function versionsOfRound(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly roundId: RoundId },
): Promise<readonly RoundVersion[]> {
  const rows = await transaction
    .selectFrom('round_version')
    .select(['version', 'settings', 'recorded_at', 'account_id', 'reason'])
    .where('office_id', '=', key.officeId)
    .where('round_id', '=', key.roundId)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    settings: row.settings,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
    reason: row.reason,
  }))
}
