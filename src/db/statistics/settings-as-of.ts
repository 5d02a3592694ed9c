import { sql } from 'kysely'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import type { LedgerTransaction } from '../ledger.ts'

/**
 * The settings under which a figure is counted: as then known, those that the round had at that
 * instant (its first ones before that), so that a later change of settings changes no such figure; as
 * now known, today's. Undefined for a round that the office does not have.
 */
export async function settingsAsOf(
  transaction: LedgerTransaction,
  { officeId, roundId, asOf }: SettingsKey,
): Promise<RoundSettings | undefined> {
  const isThen = asOf.clock === 'asThenKnown'
  const { rows } = await sql<{ settings: RoundSettings }>`
    select settings from round_version
    where office_id = ${officeId} and round_id = ${roundId}
    order by (${isThen} and recorded_at > ${asOf.at}::timestamptz),
      case when ${isThen} and recorded_at > ${asOf.at}::timestamptz then version else -version end
    limit 1`.execute(transaction)
  return rows[0]?.settings
}

type SettingsKey = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  readonly asOf: AsOf
}
