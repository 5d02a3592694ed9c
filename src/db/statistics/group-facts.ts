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
const IN_SPANS: readonly FactColumn[] = ['batchId', 'handedOverOn']

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
  const own = columns.filter((column) => IN_SPANS.includes(column)).map(expressionOf)
  const { counts, split, cases } = columns.includes('due') ? seenFrom(dueDays) : UNSEEN
  const counted = sql.join([sql`fact_set_id`, ...own])
  const selected = columns.map((column) => sql`${expressionOf(column)} as ${sql.ref(column)}`)
  const sums = [
    sql`sum(${cases})::integer as count`,
    sql`coalesce(sum(${cases} * split_plus), 0)::integer as plus`,
  ]
  const grouping =
    columns.length === 0 ? sql`` : sql`group by ${sql.join(columns.map(expressionOf))}`
  return sql<FactGroup>`
    select ${sql.join([...selected, ...sums])}
    from (
      select ${counted}, ${counts} from case_span
      where ${spanCondition(asked)}
      group by ${counted}
    ) as spans
    join fact_set on fact_set.office_id = ${asked.officeId}
      and fact_set.fact_set_id = spans.fact_set_id
    ${split}
    where ${allOf([...factConditions(asked.scope), sql<boolean>`${cases} > 0`])}
    ${grouping}`
}

type Counts = {
  /** What is counted of the spans of a fact set. */
  readonly counts: RawBuilder<unknown>
  /** Makes several rows of one where they are to be told apart. */
  readonly split: RawBuilder<unknown>
  /** Where the number of cases stands then. */
  readonly cases: RawBuilder<unknown>
}

const UNSEEN: Counts = {
  counts: sql`count(*) as cases`,
  split: sql``,
  cases: sql`spans.cases`,
}

/** What is due is counted beside the rest and not grouped by: groups stay few enough to be counted by several processes. */
function seenFrom(dueDays: DueDays | undefined): Counts {
  if (!dueDays) throw new RangeError('what is due is seen from days')
  const { today, soon } = dueDays
  return {
    counts: sql`count(*) as cases,
      count(*) filter (where due_on < ${today}::date) as overdue,
      count(*) filter (where due_on >= ${today}::date and due_on <= ${soon}::date) as soon`,
    split: sql`cross join lateral (values
      ('overdue', overdue), ('soon', soon), (null, spans.cases - overdue - soon)) as seen (due, cases)`,
    cases: sql`seen.cases`,
  }
}

function expressionOf(column: FactColumn): RawBuilder<unknown> {
  if (column === 'due') return sql`seen.due`
  if (column !== 'jointStatuses') return sql.ref(COLUMN[column])
  // Lists are dear to group by: of a case with one unit, its status says the same.
  return sql`case when cardinality(lead_units) > 1 then part_statuses else '{}' end`
}
