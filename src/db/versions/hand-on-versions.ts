import { type QueryExecutorProvider, sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseEvent } from '../../core/case/case-event.ts'
import { emptyCase } from '../../core/case/evolve.ts'
import { type HandOnBelow, handOnVersionRules } from '../../core/case/hand-on-facts.ts'
import type { CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import { planVersions, type Version, type VersionPlan } from '../../core/versions/plan-versions.ts'
import { rowsAsJson } from '../cases/insert-rows.ts'
import type { CaseChange } from './case-change.ts'
import { spanColumns, spanOf } from './span-columns.ts'

type Below = readonly HandOnBelow[]
type Planned = {
  readonly caseId: CaseId
  readonly roundId: RoundId
  readonly plan: VersionPlan<Below>
}

/**
 * Writes what new events make of what is below the units of cases, on both clocks. `earlier` holds the
 * record of cases of which something was learnt late, and is null where nothing was.
 */
export async function appendHandOnVersions(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  changes: readonly CaseChange[],
  earlier: ReadonlyMap<CaseId, readonly CaseEvent[]> | null,
): Promise<void> {
  const touched = changes.filter((change) => touchesHandOns(change, earlier?.get(change.caseId)))
  if (touched.length === 0) return
  const versions = await handOnVersions(
    transaction,
    officeId,
    touched.map(({ caseId }) => caseId),
  )
  const planned = touched.map(({ caseId, roundId, before, events }) => ({
    ...{ caseId, roundId },
    plan: planVersions({
      versions: versions.get(caseId) ?? [],
      before: before ?? emptyCase(caseId, roundId),
      events,
      earlier: earlier === null ? null : (earlier.get(caseId) ?? []),
      rules: handOnVersionRules({ id: caseId, roundId }),
    }),
  }))
  await respan(transaction, officeId, planned)
  await insert(transaction, officeId, planned)
}

/**
 * Cases of which nothing was ever handed on have no such versions. What is learnt late may change how
 * long something was below that is no longer: then the whole record says whether there was any.
 */
function touchesHandOns(
  { before, events }: CaseChange,
  earlier: readonly CaseEvent[] = [],
): boolean {
  return (
    (before?.parts.some(({ handOns = [] }) => handOns.length > 0) ?? false) ||
    [events, earlier].some((told) => told.some(({ fact }) => fact.type === 'partHandedOn'))
  )
}

type Row = {
  readonly case_id: CaseId
  readonly version: number
  readonly hand_ons: Below
  readonly known_from: Instant | null
  readonly known_to: Instant | null
  readonly happened_from: Instant | null
  readonly happened_to: Instant | null
}

async function handOnVersions(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, readonly Version<Below>[]>> {
  const { rows } = await sql<Row>`
    select case_id, version, hand_ons, known_from, nullif(known_to, 'infinity') as known_to,
      happened_from, nullif(happened_to, 'infinity') as happened_to
    from hand_on_version
    where office_id = ${officeId} and case_id = any (${caseIds}::uuid[])`.execute(transaction)
  const byCase = new Map<CaseId, Version<Below>[]>()
  for (const row of rows) {
    const versions = byCase.get(row.case_id) ?? []
    byCase.set(row.case_id, versions)
    versions.push({
      version: row.version,
      facts: row.hand_ons,
      known: spanOf(row.known_from, row.known_to),
      happened: spanOf(row.happened_from, row.happened_to),
    })
  }
  return byCase
}

async function respan(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  planned: readonly Planned[],
): Promise<void> {
  const rows = planned.flatMap(({ caseId, plan }) =>
    plan.respanned.map(({ version, known, happened }) => ({
      ...{ case_id: caseId, version },
      ...spanColumns(known, happened),
    })),
  )
  if (rows.length === 0) return
  await sql`update hand_on_version set known_from = given.known_from, known_to = given.known_to,
      happened_from = given.happened_from, happened_to = given.happened_to
    from json_populate_recordset(null::hand_on_version, ${rowsAsJson(rows)}::json) given
    where hand_on_version.office_id = ${officeId} and hand_on_version.case_id = given.case_id
      and hand_on_version.version = given.version`.execute(transaction)
}

async function insert(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  planned: readonly Planned[],
): Promise<void> {
  const rows = planned.flatMap(({ caseId, roundId, plan }) =>
    plan.added.map(({ version, facts, known, happened }) => ({
      ...{ office_id: officeId, round_id: roundId, case_id: caseId, version, hand_ons: facts },
      ...spanColumns(known, happened),
    })),
  )
  if (rows.length === 0) return
  await sql`insert into hand_on_version
    select * from json_populate_recordset(null::hand_on_version, ${rowsAsJson(rows)}::json)`.execute(
    transaction,
  )
}
