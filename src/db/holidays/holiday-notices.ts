import type { HolidayNotice } from '../../core/calendar/holiday-notice.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import type { Database } from '../pool.ts'
import type { Schema } from '../schema.ts'
import { withActor } from '../with-actor.ts'

/** A year's notice as an office entered it. */
export type EnteredNotice = {
  readonly notice: HolidayNotice
  readonly version: number
  readonly recordedAt: Instant
  readonly accountId: AccountId
  readonly reason: string
}

/** Every version of every notice that the office entered, the first first. */
export async function noticesOfOffice(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly EnteredNotice[]> {
  const rows = await transaction
    .selectFrom('holiday_notice')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('year')
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    notice: row.notice,
    version: row.version,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
    reason: row.reason,
  }))
}

/** Adds a version of a year's notice with its reason; the last version of the year holds. */
export async function insertNotice(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { notice, version, recordedAt, accountId, reason }: EnteredNotice,
): Promise<void> {
  await transaction
    .insertInto('holiday_notice')
    .values({
      office_id: officeId,
      year: notice.year,
      version,
      notice: JSON.stringify(notice),
      recorded_at: recordedAt,
      account_id: accountId,
      reason,
    })
    .execute()
}

const AT_THE_DOOR = { office: '', role: 'door', unit: null, account: '' }

/** What the offices of this machine entered, each version in the order of recording: the last of a year holds. */
export function allNotices(database: Database<Schema>): Promise<readonly HolidayNotice[]> {
  return withActor(database, AT_THE_DOOR, async (transaction) => {
    const rows = await transaction
      .selectFrom('holiday_notice')
      .select('notice')
      .orderBy('recorded_at')
      .orderBy('version')
      .execute()
    return rows.map((row) => row.notice)
  })
}
