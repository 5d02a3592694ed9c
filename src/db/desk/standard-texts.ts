import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseActName } from '../../core/case/case-act.ts'
import type { StandardText, StandardTextId } from '../../core/desk/standard-text.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** The standard texts that the actor sees: the office's and the own, in the order of their making. */
export async function standardTextsOf(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly StandardText[]> {
  const rows = await transaction
    .selectFrom('standard_text')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('is_removed', '=', false)
    .orderBy('recorded_at')
    .orderBy('text_id')
    .execute()
  return rows.map((row) => ({
    textId: row.text_id as StandardTextId,
    act: row.act as CaseActName | null,
    text: row.text,
    isShared: row.is_shared,
    accountId: row.account_id,
  }))
}

/** Keeps a new standard text. */
export async function insertStandardText(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  kept: StandardText & { readonly recordedAt: Instant },
): Promise<void> {
  await transaction
    .insertInto('standard_text')
    .values({
      office_id: officeId,
      text_id: kept.textId,
      act: kept.act,
      text: kept.text,
      is_shared: kept.isShared,
      is_removed: false,
      recorded_at: kept.recordedAt,
      account_id: kept.accountId,
    })
    .execute()
}

/** Takes a standard text away; false where it is not there for this actor. */
export async function removeStandardText(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  textId: StandardTextId,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('standard_text')
    .set({ is_removed: true })
    .where('office_id', '=', officeId)
    .where('text_id', '=', textId)
    .where('is_removed', '=', false)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
