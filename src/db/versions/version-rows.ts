import { CompiledQuery, type QueryExecutorProvider, sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseFacts } from '../../core/case/case-facts.ts'
import type { CaseVersion } from '../../core/case/plan-versions.ts'
import type { CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import { spanColumns, spanOf } from './span-columns.ts'
import { storingVersionsFrom } from './store-versions.ts'

/** A version and whose it is. */
export type OwnedVersion = CaseVersion & { readonly caseId: CaseId; readonly roundId: RoundId }

/** How many rows go to the database in one statement. */
const PORTION = 5_000

type SpanColumns = {
  readonly known_from: Instant | null
  readonly known_to: Instant | null
  readonly happened_from: Instant | null
  readonly happened_to: Instant | null
}

type Row = SpanColumns & {
  readonly case_id: CaseId
  readonly round_id: RoundId
  readonly version: number
  readonly facts: CaseFacts
}

/** Stored versions of these cases, as far as the actor may see them. */
export async function readVersions(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  caseIds: readonly CaseId[],
): Promise<readonly OwnedVersion[]> {
  const { rows } = await sql<Row>`
    select case_id, round_id, version,
      known_from, nullif(known_to, 'infinity') as known_to,
      happened_from, nullif(happened_to, 'infinity') as happened_to,
      jsonb_build_object(
        'kind', kind, 'batchId', batch_id, 'channel', channel, 'isKey', is_key,
        'isDifficult', is_difficult, 'isRepeat', is_repeat, 'splitPlus', split_plus,
        'categories', categories, 'industry', industry, 'leadUnits', lead_units,
        'partStatuses', part_statuses, 'partSteps', part_steps,
        'involvedUnits', involved_units, 'step', step, 'status', status, 'verdict', verdict,
        'progress', progress, 'isVerified', is_verified, 'handedOverOn', handed_over_on,
        'dueOn', due_on, 'measures', coalesce(measures, '[]')) as facts
    from case_version
    where office_id = ${officeId} and case_id = any (${caseIds}::uuid[])
      and (known_from is not null or happened_from is not null)`.execute(transaction)
  return rows.map((row) => ({
    caseId: row.case_id,
    roundId: row.round_id,
    version: row.version,
    facts: row.facts,
    known: spanOf(row.known_from, row.known_to),
    happened: spanOf(row.happened_from, row.happened_to),
  }))
}

const STORING = storingVersionsFrom('json_populate_recordset(null::case_version, $1::json)')

/** Stores new versions, thousands in one statement. */
export async function insertVersions(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  versions: readonly OwnedVersion[],
): Promise<void> {
  for (let from = 0; from < versions.length; from += PORTION) {
    const portion = versions.slice(from, from + PORTION)
    const rows = portion.map((version) => ({ office_id: officeId, ...versionColumns(version) }))
    const json = JSON.stringify(rows)
    const measured = rows.some(({ measures }) => measures !== null) ? [STORING.measures] : []
    for (const text of [STORING.facts, STORING.spans, ...measured]) {
      await transaction.getExecutor().executeQuery(CompiledQuery.raw(text, [json]))
    }
  }
}

/** Gives stored versions other spans. */
export async function respanVersions(
  transaction: QueryExecutorProvider,
  officeId: OfficeId,
  versions: readonly Omit<OwnedVersion, 'facts' | 'roundId'>[],
): Promise<void> {
  for (let from = 0; from < versions.length; from += PORTION) {
    const portion = versions.slice(from, from + PORTION)
    const rows = JSON.stringify(
      portion.map(({ caseId, version, known, happened }) => ({
        case_id: caseId,
        version,
        ...spanColumns(known, happened),
      })),
    )
    await sql`
      update case_span set known_from = given.known_from, known_to = given.known_to,
        happened_from = given.happened_from, happened_to = given.happened_to
      from json_to_recordset(${rows}::json) as given (case_id uuid, version integer,
        known_from timestamptz, known_to timestamptz, happened_from timestamptz,
        happened_to timestamptz)
      where case_span.office_id = ${officeId} and case_span.case_id = given.case_id
        and case_span.version = given.version`.execute(transaction)
  }
}

/** A version as the columns of `case_version`, the office left out. */
export function versionColumns({ caseId, version, roundId, facts, known, happened }: OwnedVersion) {
  return {
    case_id: caseId,
    version,
    round_id: roundId,
    kind: facts.kind,
    batch_id: facts.batchId,
    channel: facts.channel,
    is_key: facts.isKey,
    is_difficult: facts.isDifficult,
    is_repeat: facts.isRepeat,
    split_plus: facts.splitPlus,
    categories: facts.categories,
    industry: facts.industry,
    lead_units: facts.leadUnits,
    part_statuses: facts.partStatuses,
    part_steps: facts.partSteps,
    involved_units: facts.involvedUnits,
    step: facts.step,
    status: facts.status,
    verdict: facts.verdict,
    progress: facts.progress,
    is_verified: facts.isVerified,
    handed_over_on: facts.handedOverOn,
    due_on: facts.dueOn,
    measures: facts.measures.length > 0 ? facts.measures : null,
    ...spanColumns(known, happened),
  }
}
