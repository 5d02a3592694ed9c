import { type QueryExecutorProvider, sql } from 'kysely'
import { type DutiesAsked, type DutyCount, waitingParts } from './duty-conditions.ts'

/** How many cases wait for each duty; a joint case counts once. A duty for which none waits is missing. */
export async function countDuties(
  transaction: QueryExecutorProvider,
  asked: DutiesAsked,
): Promise<readonly DutyCount[]> {
  const { today } = asked
  const { rows } = await sql<DutyCount>`
    select duty, count(distinct case_id)::integer as count,
      (count(distinct case_id) filter (where due_on < ${today}::date))::integer as overdue,
      (count(distinct case_id) filter (where due_on = ${today}::date))::integer as "dueToday"
    from ${waitingParts(asked)}
    group by duty`.execute(transaction)
  return rows
}
