import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { type StoredEntry, storedEntry } from './read-entries.ts'

/** Open entries of all books of a round whose next clock is due up to a day, the most pressing first. */
export async function entriesDue(
  transaction: LedgerTransaction,
  asked: {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly dueTo: Day
    readonly most: number
  },
): Promise<readonly StoredEntry[]> {
  const { officeId, roundId, dueTo, most } = asked
  const { rows } = await sql<Parameters<typeof storedEntry>[0]>`
    select entry_id, round_id, book, sequence, facts, state from entry
    where office_id = ${officeId} and round_id = ${roundId} and is_open and due_on <= ${dueTo}
    order by due_on, entry_id limit ${most}`.execute(transaction)
  return rows.map(storedEntry)
}
