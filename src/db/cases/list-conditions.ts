import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { CaseFilter } from '../../core/case/case-filter.ts'

/** A filter whose question of deadlines has been turned into days. */
export type PreparedFilter = Omit<CaseFilter, 'due' | 'dueAsOf'> & {
  /** First and last day on which the deadline may lie; null where open. */
  readonly dueFrom?: Day | null
  readonly dueTo?: Day | null
}

type Condition = RawBuilder<unknown>

/** The filter as conditions on `case_file file`. */
export function conditionsOf(filter: PreparedFilter): readonly Condition[] {
  return [
    ...anyOf('kind', filter.kinds),
    ...anyOf('batch_id', filter.batchIds),
    ...anyOf('channel', filter.channels),
    ...anyOf('status', filter.statuses),
    ...anyOf('step', filter.steps),
    ...anyOf('verdict', filter.verdicts),
    ...anyOf('progress', filter.progresses),
    ...is('is_key', filter.isKey),
    ...is('is_difficult', filter.isDifficult),
    ...is('is_repeat', filter.isRepeat),
    ...is('(cardinality(file.lead_units) > 1)', filter.isJoint),
    ...unitConditions(filter),
    ...(filter.categories ? [sql`file.categories && ${[...filter.categories]}::text[]`] : []),
    ...(filter.handedOverFrom ? [sql`file.handed_over_on >= ${filter.handedOverFrom}`] : []),
    ...(filter.handedOverTo ? [sql`file.handed_over_on <= ${filter.handedOverTo}`] : []),
    ...(filter.numberFrom ? [sql`starts_with(file.number, ${filter.numberFrom})`] : []),
    ...dueConditions(filter),
  ]
}

function anyOf(column: string, values: readonly string[] | undefined): readonly Condition[] {
  return values ? [sql`${sql.raw(`file.${column}`)} = any (${[...values]}::text[])`] : []
}

function is(condition: string, wanted: boolean | undefined): readonly Condition[] {
  if (wanted === undefined) return []
  const column = sql.raw(condition.startsWith('(') ? condition : `file.${condition}`)
  return [wanted ? sql`${column}` : sql`not ${column}`]
}

function unitConditions({ unitIds, unitRoles }: PreparedFilter): readonly Condition[] {
  if (!unitIds) return []
  if (!unitRoles) return [sql`file.involved_units && ${[...unitIds]}::text[]`]
  if (unitRoles.every((role) => role === 'lead')) {
    return [sql`file.lead_units && ${[...unitIds]}::text[]`]
  }
  return [
    sql`exists (select from case_unit role where role.office_id = file.office_id
      and role.round_id = file.round_id and role.case_id = file.case_id
      and role.unit_id = any (${[...unitIds]}::text[]) and role.role = any (${[...unitRoles]}::text[]))`,
  ]
}

function dueConditions({ dueFrom, dueTo }: PreparedFilter): readonly Condition[] {
  return [
    ...(dueFrom ? [sql`file.due_on >= ${dueFrom} and file.status = 'open'`] : []),
    ...(dueTo ? [sql`file.due_on <= ${dueTo} and file.status = 'open'`] : []),
  ]
}
