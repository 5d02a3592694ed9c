import { sql } from 'kysely'
import { columnOf } from '../../core/statistics/fact-group.ts'
import {
  keysInOrder,
  NO_VALUE,
  OUTSIDE_SET,
  SEVERAL,
  unitsOfJointKey,
} from '../../core/statistics/part-keys.ts'
import type { Dimension, Question } from '../../core/statistics/question.ts'
import type { Roster } from '../../core/statistics/roster.ts'
import { columnName } from './group-facts.ts'
import type { Condition } from './scope-conditions.ts'

/** Which cases count in one part of a breakdown: the same rule as `partKeysOf`, said to the database. */
export function partCondition(
  { by, jointCases }: Pick<Question, 'by' | 'jointCases'>,
  key: string,
  roster: Roster,
): Condition {
  switch (by) {
    case null:
      return sql`false`
    case 'unit':
      return jointCases === 'each-unit'
        ? amongValues('lead_units', key, roster.units)
        : ownLineOfUnit(key, roster)
    case 'category':
      return categoryCondition(key, roster)
    case 'key':
      return sql`is_key = ${key === 'true'}`
    default:
      return scalarCondition(by, key, roster)
  }
}

function scalarCondition(by: Dimension, key: string, roster: Roster): Condition {
  const column = sql.ref(columnName(columnOf(by)))
  if (key === NO_VALUE) return sql`${column} is null`
  if (key !== OUTSIDE_SET) return sql`${column}::text = ${key}`
  const set = keysInOrder(by, roster)
  return sql`${column} is not null and not (${column}::text = any (${set}::text[]))`
}

/** Cases of several values count with each. */
function amongValues(column: string, key: string, set: readonly string[]): Condition {
  const values = sql.ref(column)
  if (key === NO_VALUE) return sql`cardinality(${values}) = 0`
  if (key === OUTSIDE_SET) return sql`not (${values} <@ ${set}::text[])`
  return sql`${key} = any (${values})`
}

function ownLineOfUnit(key: string, roster: Roster): Condition {
  const joint = unitsOfJointKey(key)
  if (joint) {
    return sql`cardinality(lead_units) = ${joint.length} and lead_units @> ${joint}::text[]`
  }
  const value = amongValues('lead_units', key, roster.units)
  return sql`cardinality(lead_units) <= 1 and ${value}`
}

function categoryCondition(key: string, roster: Roster): Condition {
  const { categories, categoryWay, bucketName } = roster
  if (categoryWay === 'several') return amongValues('categories', key, categories)
  if (key === NO_VALUE) return sql`cardinality(categories) = 0`
  const isMixed = sql<boolean>`cardinality(categories) > 1`
  if (categoryWay === 'bucket' && key === (bucketName ?? SEVERAL)) {
    return sql`(${isMixed} or categories[1] = ${key})`
  }
  const set = bucketName === null ? categories : [...categories, bucketName]
  const first =
    key === OUTSIDE_SET
      ? sql<boolean>`not (categories[1] = any (${set}::text[]))`
      : sql<boolean>`categories[1] = ${key}`
  return categoryWay === 'bucket' ? sql`${first} and not (${isMixed})` : first
}

/** Which cases count in any of these parts. */
export function anyPartCondition(
  question: Pick<Question, 'by' | 'jointCases'>,
  keys: readonly string[],
  roster: Roster,
): Condition {
  if (keys.length === 0) return sql`false`
  const conditions = keys.map((key) => sql<boolean>`(${partCondition(question, key, roster)})`)
  return sql`${sql.join(conditions, sql` or `)}`
}
