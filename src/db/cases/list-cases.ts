import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { CaseOrder } from '../../core/case/case-filter.ts'
import type { CaseId, OfficeId, RoundId, UnitId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import type { CaseFileTable } from '../schema.ts'
import { kept } from '../transaction-on.ts'
import { conditionsOf, type PreparedFilter } from './list-conditions.ts'

/** What a list shows of a case. */
export type CaseRow = Pick<
  CaseFileTable,
  | 'case_id'
  | 'round_id'
  | 'sequence'
  | 'number'
  | 'kind'
  | 'batch_id'
  | 'channel'
  | 'is_key'
  | 'is_difficult'
  | 'is_repeat'
  | 'categories'
  | 'lead_units'
  | 'involved_units'
  | 'step'
  | 'status'
  | 'verdict'
  | 'progress'
  | 'received_on'
  | 'handed_over_on'
  | 'due_on'
  | 'place'
  | 'excerpt'
>

export type CasePage = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  /** The unit whose list it is: then the list begins with the unit's own cases. */
  readonly ofUnit: UnitId | null
  readonly filter: PreparedFilter
  readonly order: CaseOrder
  /** The place of the last case of the page before. */
  readonly after: { readonly key: Day | string | null; readonly caseId: CaseId } | null
  /** Only these cases, where given. */
  readonly among: readonly CaseId[] | null
  readonly most: number
}

/** The columns of a list, of `case_file file`. */
export const CASE_ROW_COLUMNS = sql.raw(
  [
    'case_id',
    'round_id',
    'sequence',
    'number',
    'kind',
    'batch_id',
    'channel',
    'is_key',
    'is_difficult',
    'is_repeat',
    'categories',
    'lead_units',
    'involved_units',
    'step',
    'status',
    'verdict',
    'progress',
    'received_on',
    'handed_over_on',
    'due_on',
    'place',
    'excerpt',
  ]
    .map((column) => `file.${column}`)
    .join(', '),
)

/** The next cases in the order of the list, at most `most` of them. */
export async function listCaseRows(
  transaction: LedgerTransaction,
  page: CasePage,
): Promise<readonly CaseRow[]> {
  const { officeId, roundId, among } = page
  const conditions = [
    sql`file.office_id = ${officeId} and file.round_id = ${roundId}`,
    ...(among ? [sql`file.case_id = any (${[...among]}::uuid[])`] : []),
    ...conditionsOf(page.filter),
    ...afterPlace(page),
  ]
  // The limit stands in the text: a plan that knows it reads no further.
  const query = sql<CaseRow>`
    select ${CASE_ROW_COLUMNS} from ${sourceOf(page)}
    where ${sql.join(conditions, sql` and `)}
    order by ${orderOf(page)}
    limit ${sql.lit(page.most)}`.compile(transaction)
  const isUsual = among === null && page.after === null
  const { rows } = await transaction.executeQuery(isUsual ? kept(query) : query)
  return rows
}

/** How many cases the list has, as far as `most`: counting ends there. */
export async function countCaseRows(
  transaction: LedgerTransaction,
  page: CasePage,
  most: number,
): Promise<number> {
  const { officeId, roundId } = page
  const conditions = [
    sql`file.office_id = ${officeId} and file.round_id = ${roundId}`,
    ...conditionsOf(page.filter),
  ]
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from case_file file where ${sql.join(conditions, sql` and `)} limit ${sql.lit(most)}
    ) counted`.execute(transaction)
  return rows[0]?.count ?? 0
}

/** A unit's own list in the order of hand-over is read from its own index, so that it costs the same in a large round. */
function startsWithUnit({ ofUnit, order, among }: CasePage): boolean {
  return ofUnit !== null && order === 'recent' && among === null
}

function sourceOf(page: CasePage): RawBuilder<unknown> {
  if (!startsWithUnit(page)) return sql`case_file file`
  const { officeId, roundId, ofUnit } = page
  return sql`(
      select distinct handed_over_on, case_id from case_unit
      where office_id = ${officeId} and round_id = ${roundId} and unit_id = ${ofUnit}
      order by handed_over_on desc, case_id
    ) own
    join case_file file on file.office_id = ${officeId} and file.case_id = own.case_id`
}

function orderOf(page: CasePage): RawBuilder<unknown> {
  switch (page.order) {
    case 'recent':
      return startsWithUnit(page)
        ? sql`own.handed_over_on desc, own.case_id`
        : sql`file.handed_over_on desc, file.case_id`
    case 'due':
      return sql`file.due_on, file.case_id`
    case 'number':
      return sql`file.number, file.case_id`
  }
}

/** In falling order those without the key come first, in rising order last: as the database sorts. */
function afterPlace(page: CasePage): readonly RawBuilder<unknown>[] {
  const { after, order } = page
  if (!after) return []
  const { key, caseId } = after
  if (order === 'recent') {
    const table = sql.raw(startsWithUnit(page) ? 'own' : 'file')
    return key === null
      ? [sql`(${table}.handed_over_on is not null or ${table}.case_id > ${caseId})`]
      : [
          sql`${table}.handed_over_on <= ${key}`,
          sql`(${table}.handed_over_on < ${key} or ${table}.case_id > ${caseId})`,
        ]
  }
  const column = sql.raw(order === 'due' ? 'file.due_on' : 'file.number')
  return key === null
    ? [sql`${column} is null and file.case_id > ${caseId}`]
    : [
        sql`(${column} > ${key} or (${column} = ${key} and file.case_id > ${caseId}) or ${column} is null)`,
      ]
}
