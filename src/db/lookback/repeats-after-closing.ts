import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A closed case, and a repeat of the same matter that came in beside it. */
export type RepeatOfClosed = {
  readonly caseId: CaseId
  readonly number: string | null
  readonly closedAt: Instant | null
  readonly repeatId: CaseId
  readonly repeatNumber: string | null
  readonly repeatedOn: Day | null
}

/** Repeats of matters whose earlier case is closed, as far as the actor may see both. */
export async function repeatsOfClosed(
  transaction: LedgerTransaction,
  { officeId, roundId }: { readonly officeId: OfficeId; readonly roundId: RoundId },
): Promise<readonly RepeatOfClosed[]> {
  const { rows } = await sql<RepeatOfClosed>`
    select earlier.case_id as "caseId", earlier.number,
      (select max(part ->> 'signedOffAt') from jsonb_array_elements(earlier.state -> 'parts') part)
        as "closedAt",
      later.case_id as "repeatId", later.number as "repeatNumber",
      later.handed_over_on as "repeatedOn"
    from case_file later
    join case_file earlier on earlier.office_id = later.office_id
      and earlier.round_id = later.round_id and earlier.case_id <> later.case_id
      and (earlier.number = later.repeat_group or earlier.repeat_group = later.repeat_group)
    where later.office_id = ${officeId} and later.round_id = ${roundId}
      and later.is_repeat and later.repeat_group is not null and earlier.status = 'closed'
    order by earlier.case_id, later.case_id`.execute(transaction)
  return rows
}
