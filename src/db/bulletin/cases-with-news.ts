import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** The key petitions that a unit verified or answered, or the office signed off, after one instant and up to another; by number. */
export async function keyCasesWithNews(
  transaction: LedgerTransaction,
  between: {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly after: Instant
    readonly upTo: Instant
  },
): Promise<readonly CaseId[]> {
  const { officeId, roundId, after, upTo } = between
  const { rows } = await sql<{ case_id: CaseId }>`
    select case_id from case_file
    where office_id = ${officeId} and round_id = ${roundId} and kind = 'petition' and is_key
      and exists (
        select from case_event
        where case_event.office_id = case_file.office_id
          and case_event.case_id = case_file.case_id
          and type in ('partVerified', 'partReplied', 'partSignedOff')
          and happened_at > ${after}::timestamptz and happened_at <= ${upTo}::timestamptz)
    order by number nulls last, case_id`.execute(transaction)
  return rows.map((row) => row.case_id)
}
