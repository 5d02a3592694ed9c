import { sql } from 'kysely'
import type { CaseId, OfficeId, RoundId, UnitId } from '../../core/ledger/ids.ts'
import { rowsAsJson } from '../cases/insert-rows.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { wordsWithUnits } from './words-with-units.ts'

type WaitingRow = {
  readonly case_id: CaseId
  readonly text: string
  readonly involved_units: readonly UnitId[]
}

type Key = { readonly officeId: OfficeId; readonly roundId: RoundId }

/** Whether cases of the round, of those that the actor sees, still wait for their words. */
export async function areWordsWaiting(
  transaction: LedgerTransaction,
  { officeId, roundId }: Key,
): Promise<boolean> {
  const { rows } = await sql<{ waiting: boolean }>`
    select exists (select from case_words where office_id = ${officeId} and round_id = ${roundId}
      and words is null) as waiting`.execute(transaction)
  return rows[0]?.waiting ?? false
}

/** Makes the words of at most `most` cases that wait for them; answers how many it made. Two that do so at once take different cases. */
export async function makeWaitingWords(
  transaction: LedgerTransaction,
  { officeId, roundId }: Key,
  most: number,
): Promise<number> {
  // The index takes many entries at once much faster than one by one.
  await sql`set local gin_pending_list_limit = '64MB'`.execute(transaction)
  await sql`set local work_mem = '64MB'`.execute(transaction)
  const { rows } = await sql<WaitingRow>`
    select waiting.case_id, waiting.text, file.involved_units
    from case_words waiting
    join case_file file on file.office_id = waiting.office_id and file.case_id = waiting.case_id
    where waiting.office_id = ${officeId} and waiting.round_id = ${roundId}
      and waiting.words is null
    limit ${most} for update of waiting skip locked`.execute(transaction)
  const made = rows.map((row) => ({
    case_id: row.case_id,
    words: wordsWithUnits(row.text, row.involved_units),
  }))
  await sql`update case_words set words = made.words
    from json_to_recordset(${rowsAsJson(made)}::json) as made (case_id uuid, words text[])
    where case_words.office_id = ${officeId} and case_words.case_id = made.case_id`.execute(
    transaction,
  )
  return rows.length
}
