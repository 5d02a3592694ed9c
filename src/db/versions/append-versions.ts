import { type QueryExecutorProvider, sql } from 'kysely'
import type { Role } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { Case } from '../../core/case/case.ts'
import type { CaseEvent, CaseFact } from '../../core/case/case-event.ts'
import type { CaseFacts } from '../../core/case/case-facts.ts'
import { emptyCase } from '../../core/case/evolve.ts'
import { planVersions, type VersionPlan } from '../../core/case/plan-versions.ts'
import type { AccountId, CaseId, OfficeId, UnitId } from '../../core/ledger/ids.ts'
import { happenedInOrder } from '../../core/versions/plan-versions.ts'
import type { CaseChange } from './case-change.ts'
import { appendHandOnVersions } from './hand-on-versions.ts'
import { insertVersions, type OwnedVersion, readVersions, respanVersions } from './version-rows.ts'
import { withAllVersionsInSight } from './with-all-versions-in-sight.ts'

/**
 * Writes what the events make of the facts that figures count, on both clocks, for any number of
 * cases: in order, one row and one ended span for each case; learnt late, the happened chain anew
 * from that moment. Call it in the act's transaction with the cases locked; whether the events
 * themselves are stored before or after makes no difference. `factsOf` gives a case its facts,
 * deadlines included.
 */
export async function appendVersions(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  changes: readonly CaseChange[],
  factsOf: (state: Case) => CaseFacts,
): Promise<void> {
  const fresh = changes.filter((change) => change.before === null)
  const plans = fresh.map((change) => ({ change, plan: planned(change, [], [], factsOf) }))
  await store(transaction, officeId, plans)
  await appendHandOnVersions(transaction, officeId, fresh, new Map())
  const going = changes.filter((change) => change.before !== null)
  if (going.length === 0) return
  const late = await findLate(transaction, officeId, going)
  const prompt = going.filter((change) => !late.has(change.caseId))
  await goOn({ transaction, officeId, changes: prompt, factsOf, earlier: null })
  const outOfOrder = going.filter((change) => late.has(change.caseId))
  if (outOfOrder.length === 0) return
  const earlier = byCase(await readEvents(transaction, officeId, outOfOrder))
  await withAllVersionsInSight(transaction, () =>
    goOn({ transaction, officeId, changes: outOfOrder, factsOf, earlier }),
  )
}

type Going = {
  readonly transaction: QueryExecutorProvider
  readonly officeId: OfficeId
  readonly changes: readonly CaseChange[]
  readonly factsOf: (state: Case) => CaseFacts
  /** Null where nothing was learnt late. */
  readonly earlier: ReadonlyMap<CaseId, readonly CaseEvent[]> | null
}

async function goOn({ transaction, officeId, changes, factsOf, earlier }: Going): Promise<void> {
  if (changes.length === 0) return
  const ids = changes.map((change) => change.caseId)
  const versions = byCase(await readVersions(transaction, officeId, ids))
  const plans = changes.map((change) => {
    const stored = versions.get(change.caseId) ?? []
    const past = earlier ? (earlier.get(change.caseId) ?? []) : null
    return { change, plan: planned(change, stored, past, factsOf) }
  })
  await store(transaction, officeId, plans)
  await appendHandOnVersions(transaction, officeId, changes, earlier)
}

function planned(
  { caseId, roundId, before, events }: CaseChange,
  versions: readonly OwnedVersion[],
  earlier: readonly CaseEvent[] | null,
  factsOf: (state: Case) => CaseFacts,
): VersionPlan {
  const isFreshInOrder = before === null && happenedInOrder(events)
  return planVersions({
    versions,
    before: before ?? emptyCase(caseId, roundId),
    events,
    earlier: isFreshInOrder ? null : earlier,
    factsOf,
  })
}

async function store(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  plans: readonly { readonly change: CaseChange; readonly plan: VersionPlan }[],
): Promise<void> {
  const respanned = plans.flatMap(({ change, plan }) =>
    plan.respanned.map((row) => ({ ...row, caseId: change.caseId })),
  )
  const added = plans.flatMap(({ change, plan }) =>
    plan.added.map((row) => ({ ...row, caseId: change.caseId, roundId: change.roundId })),
  )
  await respanVersions(transaction, officeId, respanned)
  await insertVersions(transaction, officeId, added)
}

/** Cases of which an event, old or new, was not recorded in the order of happening. */
async function findLate(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  changes: readonly CaseChange[],
): Promise<ReadonlySet<CaseId>> {
  const ids = changes.map((change) => change.caseId)
  const firsts = changes.map((change) => change.events[0]?.sequence ?? 0)
  const { rows } = await sql<{ case_id: CaseId; latest: Instant; is_in_order: boolean }>`
    select case_id, max(happened_at) as latest,
      coalesce(bool_and(happened_at >= before), true) as is_in_order
    from (
      select event.case_id, event.happened_at,
        lag(event.happened_at) over (partition by event.case_id order by event.sequence) as before
      from unnest(${ids}::uuid[], ${firsts}::integer[]) as given (case_id, first)
      join case_event event on event.office_id = ${officeId} and event.case_id = given.case_id
        and event.sequence < given.first
    ) as record
    group by case_id`.execute(transaction)
  const records = new Map(rows.map((row) => [row.case_id, row]))
  const late = changes.filter(({ caseId, events }) => {
    const record = records.get(caseId)
    const moments = record ? [{ happenedAt: record.latest }, ...events] : events
    return record?.is_in_order === false || !happenedInOrder(moments)
  })
  return new Set(late.map((change) => change.caseId))
}

type EventRow = {
  readonly case_id: CaseId
  readonly sequence: number
  readonly happened_at: Instant
  readonly recorded_at: Instant
  readonly account_id: AccountId
  readonly role: Role
  readonly unit_id: UnitId | null
  readonly fact: CaseFact
}

async function readEvents(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  changes: readonly CaseChange[],
): Promise<readonly (CaseEvent & { readonly caseId: CaseId })[]> {
  const ids = changes.map((change) => change.caseId)
  const firsts = changes.map((change) => change.events[0]?.sequence ?? 0)
  const { rows } = await sql<EventRow>`
    select event.case_id, sequence, happened_at, recorded_at, account_id, role, unit_id, fact
    from unnest(${ids}::uuid[], ${firsts}::integer[]) as given (case_id, first)
    join case_event event on event.office_id = ${officeId} and event.case_id = given.case_id
      and event.sequence < given.first
    order by event.case_id, event.sequence`.execute(transaction)
  return rows.map((row) => ({
    caseId: row.case_id,
    sequence: row.sequence,
    happenedAt: row.happened_at,
    recordedAt: row.recorded_at,
    actor: { accountId: row.account_id, role: row.role, unitId: row.unit_id },
    fact: row.fact,
  }))
}

function byCase<Of extends { readonly caseId: CaseId }>(
  rows: readonly Of[],
): ReadonlyMap<CaseId, readonly Of[]> {
  const groups = new Map<CaseId, Of[]>()
  for (const row of rows) {
    const group = groups.get(row.caseId)
    if (group) group.push(row)
    else groups.set(row.caseId, [row])
  }
  return groups
}
