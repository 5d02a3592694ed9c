import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseListView, CaseListViewId, ListColumn } from '../../core/desk/case-list-view.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

type Key = { readonly officeId: OfficeId; readonly roundId: RoundId }

/** The round's views that the actor sees: the office's and the own, by name. */
export async function viewsOfRound(
  transaction: LedgerTransaction,
  { officeId, roundId }: Key,
): Promise<readonly CaseListView[]> {
  const rows = await transaction
    .selectFrom('case_list_view')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .where('is_removed', '=', false)
    .orderBy('name')
    .orderBy('view_id')
    .execute()
  return rows.map((row) => ({
    viewId: row.view_id as CaseListViewId,
    roundId: row.round_id,
    name: row.name,
    query: row.query,
    columns: row.columns as readonly ListColumn[],
    isShared: row.is_shared,
    accountId: row.account_id,
  }))
}

/** Keeps a new view. */
export async function insertView(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  view: CaseListView & { readonly recordedAt: Instant },
): Promise<void> {
  await transaction
    .insertInto('case_list_view')
    .values({
      office_id: officeId,
      view_id: view.viewId,
      round_id: view.roundId,
      name: view.name,
      query: view.query,
      columns: view.columns,
      is_shared: view.isShared,
      is_removed: false,
      recorded_at: view.recordedAt,
      account_id: view.accountId,
    })
    .execute()
}

/** Takes a view off the list; false where the actor may not, or it is not there. */
export async function removeView(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  viewId: CaseListViewId,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('case_list_view')
    .set({ is_removed: true })
    .where('office_id', '=', officeId)
    .where('view_id', '=', viewId)
    .where('is_removed', '=', false)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
