import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { TableTemplate } from '../../core/reading/template.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A layout of the office's own, as it stands. */
export type OwnTemplate = {
  readonly template: TableTemplate
  readonly version: number
  readonly isInUse: boolean
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

/** The office's own layouts by name, each in its latest version, those out of use among them. */
export async function templatesOfOffice(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly OwnTemplate[]> {
  const rows = await transaction
    .selectFrom('table_template')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    template: row.template,
    version: row.version,
    isInUse: row.is_in_use,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
  }))
}

/** Writes the layout's next version and keeps every earlier one. */
export async function saveTemplate(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  {
    template,
    version,
    isInUse,
    recordedAt,
    accountId,
    reason,
  }: OwnTemplate & {
    readonly reason: string
  },
): Promise<void> {
  const now = {
    version,
    template: JSON.stringify(template),
    is_in_use: isInUse,
    recorded_at: recordedAt,
    account_id: accountId,
  }
  const key = { office_id: officeId, name: template.name }
  await transaction
    .insertInto('table_template')
    .values({ ...key, ...now })
    .onConflict((conflict) => conflict.columns(['office_id', 'name']).doUpdateSet(now))
    .execute()
  await transaction
    .insertInto('table_template_version')
    .values({ ...key, ...now, reason })
    .execute()
}

/** Every version of one layout, the latest first. */
export async function templateHistory(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  name: string,
): Promise<readonly (OwnTemplate & { readonly reason: string })[]> {
  const rows = await transaction
    .selectFrom('table_template_version')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({
    template: row.template,
    version: row.version,
    isInUse: row.is_in_use,
    reason: row.reason,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
  }))
}
