import { type QueryExecutorProvider, sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Duty } from '../../core/case/duty.ts'
import type { CaseId, UnitId } from '../../core/ledger/ids.ts'
import { type DutiesAsked, waitingParts } from './duty-conditions.ts'

/** A case that waits for a duty, with the units whose parts do. */
export type WaitingRow = {
  readonly duty: Duty
  readonly caseId: CaseId
  readonly units: readonly UnitId[]
  readonly dueOn: Day | null
}

/** The place of a row in the list. */
export type WaitingPlace = Pick<WaitingRow, 'duty' | 'caseId' | 'dueOn'>

/** What waits, the earliest deadline first and those without one last. */
export async function listWaiting(
  transaction: QueryExecutorProvider,
  asked: DutiesAsked,
  { after, limit }: { readonly after: WaitingPlace | null; readonly limit: number },
): Promise<readonly WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select duty, case_id as "caseId", due_on as "dueOn",
      coalesce(array_agg(part_unit) filter (where part_unit is not null), '{}') as units
    from ${waitingParts(asked)}
    group by duty, case_id, due_on
    ${
      after === null
        ? sql``
        : sql`having (coalesce(due_on, 'infinity'), case_id, duty)
            > (coalesce(${after.dueOn}::date, 'infinity'), ${after.caseId}::uuid, ${after.duty})`
    }
    order by coalesce(due_on, 'infinity'), case_id, duty
    limit ${limit}`.execute(transaction)
  return rows
}
