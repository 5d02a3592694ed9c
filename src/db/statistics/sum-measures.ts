import { type QueryExecutorProvider, sql } from 'kysely'
import type { MeasureKind, UnitOfCount } from '../../core/case/case.ts'
import type { MeasureSum } from '../../core/statistics/measure-sum.ts'
import { type Asked, conditionOf } from './scope-conditions.ts'

export type MeasureFilter = {
  readonly kinds?: readonly MeasureKind[]
  readonly unitsOfCount?: readonly UnitOfCount[]
}

/** What the measures of the cases asked for add up to, by kind, unit of count and unit. */
export async function sumMeasures(
  transaction: QueryExecutorProvider,
  asked: Asked,
  { kinds, unitsOfCount }: MeasureFilter,
): Promise<readonly MeasureSum[]> {
  const { rows } = await sql<MeasureSum>`
    select taken.kind, taken."unitOfCount", taken."unitId",
      round(sum(taken.quantity), 2)::float8 as quantity,
      count(*)::integer as measures, count(distinct case_id)::integer as cases
    from (
      select case_id, measures from case_version
      where ${conditionOf(asked)} and measures is not null
    ) as counted
    cross join lateral jsonb_to_recordset(measures)
      as taken (kind text, "unitOfCount" text, "unitId" text, quantity numeric)
    where true
      ${kinds === undefined ? sql`` : sql`and taken.kind = any (${kinds}::text[])`}
      ${unitsOfCount === undefined ? sql`` : sql`and taken."unitOfCount" = any (${unitsOfCount}::text[])`}
    group by taken.kind, taken."unitOfCount", taken."unitId"
    order by taken.kind, taken."unitOfCount", taken."unitId"`.execute(transaction)
  return rows
}
