import { type RawBuilder, sql } from 'kysely'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { AsOf, Scope } from '../../core/statistics/question.ts'

/** Which cases of which round, as of when. */
export type Asked = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  readonly asOf: AsOf
  readonly scope: Scope
}

/** A condition on `case_version`. */
export type Condition = RawBuilder<boolean>

/** Conditions that leave exactly one version of each case asked for: the one that holds at the instant. */
export function conditionOf(asked: Asked): Condition {
  return allOf([spanCondition(asked), ...factConditions(asked.scope)])
}

/** Of these, what a narrow row of `case_span` answers: which round, as of when, which batch and days. */
export function spanCondition({ officeId, roundId, asOf, scope }: Asked): Condition {
  return allOf([
    sql<boolean>`office_id = ${officeId} and round_id = ${roundId}`,
    holdsAt(asOf),
    ...dayConditions(scope),
  ])
}

/** Conditions that all hold; none of them holds always. */
export function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** A span holds from its first moment on: an act at exactly the instant counts. */
export function holdsAt({ at, clock }: AsOf): Condition {
  return clock === 'asThenKnown'
    ? sql`known_from <= ${at}::timestamptz and known_to > ${at}::timestamptz`
    : sql`happened_from <= ${at}::timestamptz and happened_to > ${at}::timestamptz`
}

const ON_THE_SPOT = sql<boolean>`(batch_id is null and handed_over_on is not null)`

/** Which cases a scope means, whenever. */
export function scopeConditions(scope: Scope): readonly Condition[] {
  return [...factConditions(scope), ...dayConditions(scope)]
}

/** What of a scope the facts answer that many cases share. */
export function factConditions(scope: Scope): readonly Condition[] {
  return [
    anyOf('kind', scope.kinds),
    anyOf('channel', scope.channels),
    anyOf('industry', scope.industries),
    anyOf('verdict', scope.verdicts),
    anyOf('status', scope.statuses),
    anyOf('step', scope.steps),
    anyOf('progress', scope.progress),
    overlap('lead_units', scope.unitIds),
    overlap('categories', scope.categories),
    isTrue(sql`is_key`, scope.isKey),
    isTrue(sql`is_difficult`, scope.isDifficult),
    isTrue(sql`is_repeat`, scope.isRepeat),
    isTrue(sql`is_verified`, scope.isVerified),
  ].filter((condition) => condition !== null)
}

/** What of a scope the days and the batch answer. */
function dayConditions(scope: Scope): readonly Condition[] {
  const { handedOverFrom, handedOverTo, dueBefore, dueFrom, dueTo } = scope
  return [
    anyOf('batch_id', scope.batchIds),
    isTrue(sql`handed_over_on is not null`, scope.isHandedOver),
    isTrue(ON_THE_SPOT, scope.isOnTheSpot),
    handedOverFrom === undefined ? null : sql<boolean>`handed_over_on >= ${handedOverFrom}::date`,
    handedOverTo === undefined ? null : sql<boolean>`handed_over_on <= ${handedOverTo}::date`,
    dueBefore === undefined ? null : sql<boolean>`due_on < ${dueBefore}::date`,
    dueFrom === undefined ? null : sql<boolean>`due_on >= ${dueFrom}::date`,
    dueTo === undefined ? null : sql<boolean>`due_on <= ${dueTo}::date`,
  ].filter((condition) => condition !== null)
}

function anyOf(column: string, values: readonly string[] | undefined): Condition | null {
  return values === undefined ? null : sql`${sql.ref(column)} = any (${values}::text[])`
}

function overlap(column: string, values: readonly string[] | undefined): Condition | null {
  return values === undefined ? null : sql`${sql.ref(column)} && ${values}::text[]`
}

function isTrue(condition: RawBuilder<unknown>, wanted: boolean | undefined): Condition | null {
  if (wanted === undefined) return null
  return wanted ? sql<boolean>`${condition}` : sql<boolean>`not (${condition})`
}
