import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { DueDays, FactColumn, FactGroup, Grouping } from '../../core/statistics/fact-group.ts'
import { type Asked, allOf, factConditions, spanCondition } from './scope-conditions.ts'

type StoredColumn = Exclude<FactColumn, 'jointStatuses' | 'due'>

const COLUMN: Readonly<Record<StoredColumn, string>> = {
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
  step: 'step',
  status: 'status',
  verdict: 'verdict',
  progress: 'progress',
  handedOverOn: 'handed_over_on',
}

/** The name of the column that holds a fact. */
export function columnName(column: StoredColumn): string {
  return COLUMN[column]
}

/** Facts that stand in the spans, since they differ from case to case. */
const IN_SPANS: readonly FactColumn[] = ['batchId', 'handedOverOn', 'due']

/**
 * The distinct combinations of just these facts among the cases asked for, each with its number of
 * cases and Σk. One query, grouped by the database: a million cases come back as a few dozen rows.
 * The narrow spans are counted by the fact set that they name, the facts themselves looked at once.
 */
export async function groupFacts(
  transaction: QueryExecutorProvider,
  asked: Asked,
  grouping: Grouping,
): Promise<readonly FactGroup[]> {
  const { rows } = await groupQuery(asked, grouping).execute(transaction)
  return groupsIn(rows)
}

/** Without grouping the database answers one row even over no case. */
export function groupsIn(rows: readonly FactGroup[]): readonly FactGroup[] {
  return rows.filter((group) => group.count > 0)
}

/** What `groupFacts` asks. Throws a RangeError where `due` is asked for without its days. */
export function groupQuery(asked: Asked, { columns, dueDays }: Grouping): RawBuilder<FactGroup> {
  const ofSpans = columns.filter((column) => IN_SPANS.includes(column))
  const own = ofSpans.map((column) => sql`${inSpan(column, dueDays)} as ${sql.ref(column)}`)
  const expressions = columns.map((column) =>
    ofSpans.includes(column) ? sql.ref(column) : expressionOf(column),
  )
  const selected = columns.map((column, at) => sql`${expressions[at]} as ${sql.ref(column)}`)
  const counts = [
    sql`sum(cases)::integer as count`,
    sql`coalesce(sum(cases * split_plus), 0)::integer as plus`,
  ]
  const grouping = columns.length === 0 ? sql`` : sql`group by ${sql.join(expressions)}`
  return sql<FactGroup>`
    select ${sql.join([...selected, ...counts])}
    from (
      select ${sql.join([sql`fact_set_id`, ...own])}, count(*) as cases from case_span
      where ${spanCondition(asked)}
      group by ${sql.join([sql`fact_set_id`, ...ofSpans.map((column) => sql.ref(column))])}
    ) as spans
    join fact_set on fact_set.office_id = ${asked.officeId}
      and fact_set.fact_set_id = spans.fact_set_id
    where ${allOf(factConditions(asked.scope))}
    ${grouping}`
}

function inSpan(column: FactColumn, dueDays: DueDays | undefined): RawBuilder<unknown> {
  if (column !== 'due') return expressionOf(column)
  if (!dueDays) throw new RangeError('what is due is seen from days')
  return sql`case when due_on < ${dueDays.today}::date then 'overdue'
    when due_on <= ${dueDays.soon}::date then 'soon' end`
}

function expressionOf(column: FactColumn): RawBuilder<unknown> {
  if (column === 'due') throw new RangeError('what is due stands in the spans')
  if (column !== 'jointStatuses') return sql.ref(COLUMN[column])
  // Lists are dear to group by: of a case with one unit, its status says the same.
  return sql`case when cardinality(lead_units) > 1 then part_statuses else '{}' end`
}
