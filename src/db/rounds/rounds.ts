import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { outside } from '../door.ts'
import type { LedgerDatabase, LedgerTransaction } from '../ledger.ts'

export type StoredRound = {
  readonly roundId: RoundId
  readonly version: number
  readonly title: string
  readonly settings: RoundSettings
  readonly recordedAt: Instant
}

export type OfficeName = {
  readonly officeId: OfficeId
  readonly name: string
  /** Made to be looked at: the passwords of its accounts are shown to everybody. */
  readonly isDemonstration: boolean
}

/** The names of all offices, the first opened first: the one question that needs no actor. */
export async function officeNames(database: LedgerDatabase): Promise<readonly OfficeName[]> {
  const rows = await outside(database, (transaction) =>
    transaction
      .selectFrom('office')
      .select(['office_id', 'name', 'is_demonstration'])
      .orderBy('opened_at')
      .orderBy('office_id')
      .execute(),
  )
  return rows.map((row) => ({
    officeId: row.office_id,
    name: row.name,
    isDemonstration: row.is_demonstration,
  }))
}

/** Writes the office; false when it is there already. */
export async function insertOffice(
  transaction: LedgerTransaction,
  office: { readonly officeId: OfficeId; readonly name: string; readonly openedAt: Instant },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('office')
    .values({ office_id: office.officeId, name: office.name, opened_at: office.openedAt })
    .onConflict((conflict) => conflict.column('office_id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Whether there is such an office; asked at its door. */
export async function isOffice(transaction: LedgerTransaction, id: OfficeId): Promise<boolean> {
  const query = transaction.selectFrom('office').select('office_id').where('office_id', '=', id)
  return (await query.executeTakeFirst()) !== undefined
}

/** Says that an office is there to be looked at. */
export async function markDemonstration(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<void> {
  await transaction
    .updateTable('office')
    .set({ is_demonstration: true })
    .where('office_id', '=', officeId)
    .execute()
}

/** Lets one alone write what an office has once, until the transaction ends. */
export async function lockOffice(transaction: LedgerTransaction, id: OfficeId): Promise<void> {
  await transaction
    .selectFrom('office')
    .select('office_id')
    .where('office_id', '=', id)
    .forNoKeyUpdate()
    .execute()
}

/** One round of the office, or undefined. `lock` keeps others from changing it until the transaction ends. */
export async function findRound(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly roundId: RoundId },
  lock: 'lock' | 'read' = 'read',
): Promise<StoredRound | undefined> {
  const query = transaction
    .selectFrom('round')
    .select(['round_id', 'version', 'title', 'settings', 'recorded_at'])
    .where('office_id', '=', key.officeId)
    .where('round_id', '=', key.roundId)
  const row = await (lock === 'lock' ? query.forNoKeyUpdate() : query).executeTakeFirst()
  return row && storedRound(row)
}

/** All rounds of the office, the newest first. */
export async function roundsOfOffice(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly StoredRound[]> {
  const rows = await transaction
    .selectFrom('round')
    .select(['round_id', 'version', 'title', 'settings', 'recorded_at'])
    .where('office_id', '=', officeId)
    .execute()
  return rows.map(storedRound).sort((a, b) => (latestDay(a) < latestDay(b) ? 1 : -1))
}

/** Writes the settings as the round's next version, and keeps every earlier one. */
export async function saveRound(
  transaction: LedgerTransaction,
  saved: {
    readonly settings: RoundSettings
    readonly version: number
    readonly recordedAt: Instant
    readonly accountId: AccountId
    readonly reason: string
  },
): Promise<void> {
  const { settings, version, recordedAt, accountId, reason } = saved
  const json = JSON.stringify(settings)
  const key = { office_id: settings.officeId, round_id: settings.id }
  const now = { version, title: settings.title, settings: json, recorded_at: recordedAt }
  await transaction
    .insertInto('round')
    .values({ ...key, ...now })
    .onConflict((conflict) => conflict.columns(['office_id', 'round_id']).doUpdateSet(now))
    .execute()
  await transaction
    .insertInto('round_version')
    .values({
      ...key,
      version,
      settings: json,
      recorded_at: recordedAt,
      account_id: accountId,
      reason,
    })
    .execute()
}

function storedRound(row: {
  readonly round_id: RoundId
  readonly version: number
  readonly title: string
  readonly settings: RoundSettings
  readonly recorded_at: Instant
}): StoredRound {
  const { round_id, version, title, settings, recorded_at } = row
  return { roundId: round_id, version, title, settings, recordedAt: recorded_at }
}

function latestDay({ settings, roundId }: StoredRound): string {
  return `${settings.stationing?.from ?? ''} ${roundId}`
}
