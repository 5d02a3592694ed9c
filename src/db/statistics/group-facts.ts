import { type QueryExecutorProvider, sql } from 'kysely'
import type { FactColumn, FactGroup } from '../../core/statistics/fact-group.ts'
import { type Asked, conditionOf } from './scope-conditions.ts'

const COLUMN: Readonly<Record<FactColumn, string>> = {
  kind: 'kind',
  batchId: 'batch_id',
  channel: 'channel',
  isKey: 'is_key',
  isDifficult: 'is_difficult',
  isRepeat: 'is_repeat',
  isVerified: 'is_verified',
  categories: 'categories',
  industry: 'industry',
  leadUnits: 'lead_units',
  partStatuses: 'part_statuses',
  partSteps: 'part_steps',
  step: 'step',
  status: 'status',
  verdict: 'verdict',
  progress: 'progress',
  handedOverOn: 'handed_over_on',
  dueOn: 'due_on',
}

/** The name of the column that holds a fact. */
export function columnName(column: FactColumn): string {
  return COLUMN[column]
}

/**
 * The distinct combinations of just these facts among the cases asked for, each with its number of
 * cases and Σk. One query, grouped by the database: a million cases come back as a few dozen rows.
 */
export async function groupFacts(
  transaction: QueryExecutorProvider,
  asked: Asked,
  columns: readonly FactColumn[],
): Promise<readonly FactGroup[]> {
  const names = columns.map((column) => sql.ref(COLUMN[column]))
  const selected = columns.map((column) => sql`${sql.ref(COLUMN[column])} as ${sql.ref(column)}`)
  const counts = [
    sql`count(*)::integer as count`,
    sql`coalesce(sum(split_plus), 0)::integer as plus`,
  ]
  const grouping = names.length === 0 ? sql`` : sql`group by ${sql.join(names)}`
  const { rows } = await sql<FactGroup>`
    select ${sql.join([...selected, ...counts])}
    from case_version
    where ${conditionOf(asked)}
    ${grouping}`.execute(transaction)
  // Without grouping the database answers one row even over no case.
  return rows.filter((group) => group.count > 0)
}
