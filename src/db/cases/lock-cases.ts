import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { Case } from '../../core/case/case.ts'
import type { CaseEvent } from '../../core/case/case-event.ts'
import type { CaseId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A case as the ledger holds it now. */
export type StoredCase = {
  readonly state: Case
  readonly sequence: number
  readonly lastHappenedAt: Instant
}

/** The cases that the actor may see among these, locked in the order of their ids until the transaction ends. */
export async function lockCases(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, StoredCase>> {
  const rows = await transaction
    .selectFrom('case_file')
    .select(['case_id', 'state', 'sequence', 'last_happened_at'])
    .where('office_id', '=', officeId)
    .where(sql<boolean>`case_id = any (${[...new Set(caseIds)]}::uuid[])`)
    .orderBy('case_id')
    .forUpdate()
    .execute()
  return new Map(
    rows.map(({ case_id, state, sequence, last_happened_at }) => [
      case_id,
      { state, sequence, lastHappenedAt: last_happened_at },
    ]),
  )
}

/** The record of each of these cases, in the order of recording. */
export async function eventsOfCases(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, readonly CaseEvent[]>> {
  if (caseIds.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('case_event')
    .selectAll()
    .where('office_id', '=', officeId)
    .where(sql<boolean>`case_id = any (${[...caseIds]}::uuid[])`)
    .orderBy('case_id')
    .orderBy('sequence')
    .execute()
  const byCase = new Map<CaseId, CaseEvent[]>()
  for (const row of rows) {
    const event: CaseEvent = {
      sequence: row.sequence,
      happenedAt: row.happened_at,
      recordedAt: row.recorded_at,
      actor: { accountId: row.account_id, role: row.role, unitId: row.unit_id },
      fact: row.fact,
    }
    const record = byCase.get(row.case_id)
    if (record) record.push(event)
    else byCase.set(row.case_id, [event])
  }
  return byCase
}
