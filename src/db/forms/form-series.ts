import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { FormKind } from '../../core/forms/form-kind.ts'
import type { FormSeries } from '../../core/forms/form-number.ts'
import type { AccountId, OfficeId, UnitId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** The series of a kind of paper, for the office or for one unit's own. */
export type StoredSeries = FormSeries & {
  readonly kind: FormKind
  readonly unitId: UnitId | null
  readonly version: number
  readonly reason: string
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

/** Adds the next version of how a kind of paper is numbered; earlier ones stay. */
export async function insertSeries(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  series: StoredSeries,
): Promise<void> {
  await transaction
    .insertInto('form_series')
    .values({
      office_id: officeId,
      kind: series.kind,
      unit_id: series.unitId ?? '',
      version: series.version,
      prefix: series.prefix,
      width: series.width,
      starts_at: series.startsAt,
      reason: series.reason,
      recorded_at: series.recordedAt,
      account_id: series.accountId,
    })
    .execute()
}

/** The series that hold now, and those that held before, the latest version last. */
export async function seriesOfOffice(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly StoredSeries[]> {
  const rows = await transaction
    .selectFrom('form_series')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('kind')
    .orderBy('unit_id')
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    kind: row.kind,
    unitId: row.unit_id === '' ? null : (row.unit_id as UnitId),
    version: row.version,
    prefix: row.prefix,
    width: row.width,
    startsAt: row.starts_at,
    reason: row.reason,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
  }))
}

/**
 * The next number of a series in a year. The counter's row stays locked until the transaction ends, and
 * a transaction that fails gives its number back: there is no gap.
 */
export async function takeNumber(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { prefix, startsAt }: Pick<FormSeries, 'prefix' | 'startsAt'>,
  year: number,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into form_counter (office_id, prefix, year, last_number)
    values (${officeId}, ${prefix}, ${year}, ${startsAt})
    on conflict (office_id, prefix, year) do update set last_number = form_counter.last_number + 1
    returning last_number as number`.execute(transaction)
  return rows[0]?.number ?? startsAt
}
