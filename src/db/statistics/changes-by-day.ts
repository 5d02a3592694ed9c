import { type QueryExecutorProvider, sql } from 'kysely'
import type { StateChange } from '../../core/statistics/trend.ts'
import { type Asked, type Condition, scopeConditions } from './scope-conditions.ts'

/**
 * On which days how many cases came into a state and left it, up to the instant: each span of a version
 * begins a state and ends it. One pass over the round's versions, whatever the number of days.
 */
export async function changesByDay(
  transaction: QueryExecutorProvider,
  { officeId, roundId, asOf, scope }: Asked,
): Promise<readonly StateChange[]> {
  const { from, to } = spanOn(asOf.clock)
  const cases = [
    sql<boolean>`office_id = ${officeId} and round_id = ${roundId}`,
    ...scopeConditions(scope),
  ]
  const until = sql<boolean>`moment <= ${asOf.at}::timestamptz`
  const { rows } = await sql<StateChange>`
    select ((moment at time zone 'Asia/Shanghai')::date)::text as "on",
      step, status, is_verified as "isVerified", sum(change)::integer as change
    from (
      select ${from} as moment, step, status, is_verified, 1 as change
      from case_version where ${sql.join(cases, sql` and `)} and ${from} is not null
      union all
      select ${to}, step, status, is_verified, -1
      from case_version where ${sql.join(cases, sql` and `)} and ${to} <> 'infinity'
    ) as changes
    where ${until}
    group by 1, 2, 3, 4
    having sum(change) <> 0
    order by 1`.execute(transaction)
  return rows
}

function spanOn(clock: Asked['asOf']['clock']): {
  readonly from: Condition
  readonly to: Condition
} {
  return clock === 'asThenKnown'
    ? { from: sql`known_from`, to: sql`known_to` }
    : { from: sql`happened_from`, to: sql`happened_to` }
}
