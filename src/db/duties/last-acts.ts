import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseKind } from '../../core/case/case.ts'
import type { CaseFact } from '../../core/case/case-event.ts'
import type { CaseId, OfficeId, RoundId, UnitId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** What happened last to a case. */
export type LastAct = {
  readonly caseId: CaseId
  readonly number: string | null
  readonly kind: CaseKind
  readonly fact: CaseFact['type']
  readonly unitId: UnitId | null
  readonly happenedAt: Instant
}

/** The last event of each of the cases that the ledger heard of last. */
export async function lastActs(
  transaction: LedgerTransaction,
  { officeId, roundId }: { readonly officeId: OfficeId; readonly roundId: RoundId },
  limit: number,
): Promise<readonly LastAct[]> {
  const { rows } = await sql<LastAct>`
    select file.case_id as "caseId", file.number, file.kind, event.type as fact,
      event.fact ->> 'unitId' as "unitId", event.happened_at as "happenedAt"
    from (
      select case_id, number, kind, sequence, last_recorded_at from case_file
      where office_id = ${officeId} and round_id = ${roundId}
      order by last_recorded_at desc, case_id
      limit ${limit}
    ) as file
    join case_event event on event.office_id = ${officeId} and event.case_id = file.case_id
      and event.sequence = file.sequence
    order by file.last_recorded_at desc, file.case_id`.execute(transaction)
  return rows
}
