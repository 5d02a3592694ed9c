import { sql } from 'kysely'
import type { Actor } from '../../../core/account/actor.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import type { CaseEvent } from '../../../core/case/case-event.ts'
import { factsOf } from '../../../core/case/case-facts.ts'
import { emptyCase, replay } from '../../../core/case/evolve.ts'
import type { AccountId, CaseId, OfficeId, RoundId, UnitId } from '../../../core/ledger/ids.ts'
import { asActor, type LedgerDatabase, type LedgerTransaction } from '../../ledger.ts'
import { appendVersions } from '../append-versions.ts'

export const OFFICE = 'yongzhou' as OfficeId
export const ROUND = 'yongzhou-2020' as RoundId

export const clerk: Actor = {
  officeId: OFFICE,
  accountId: 'clerk.zhou' as AccountId,
  role: 'clerk',
  unitId: null,
}

export function liaisonOf(unit: string): Actor {
  return {
    officeId: OFFICE,
    accountId: `liaison.${unit}` as AccountId,
    role: 'liaison',
    unitId: unit as UnitId,
  }
}

/** Opens an office with one round in it. */
export async function openTestRound(database: LedgerDatabase, at: Instant): Promise<void> {
  await asActor(database, { ...clerk, role: 'administrator' }, async (transaction) => {
    await sql`insert into office values (${OFFICE}, '永州市', ${at})`.execute(transaction)
    await sql`insert into round values (${OFFICE}, ${ROUND}, 1, '试验轮次', '{}', ${at})`.execute(
      transaction,
    )
  })
}

/** Records further events of a case, or its first ones, as the acts do: file, events and versions. */
export async function recordEvents(
  transaction: LedgerTransaction,
  caseId: CaseId,
  record: { readonly earlier: readonly CaseEvent[]; readonly events: readonly CaseEvent[] },
): Promise<void> {
  const { earlier, events } = record
  const before = replay(emptyCase(caseId, ROUND), earlier)
  const facts = factsOf(replay(before, events), (part) => part.givenDueOn)
  const last = events.at(-1)
  if (!last) return
  const file = { case_id: caseId, ...facts, sequence: last.sequence, at: last.recordedAt }
  await sql`
    insert into case_file (office_id, case_id, round_id, sequence, kind, is_key, is_difficult,
      is_repeat, categories, lead_units, involved_units, step, status, progress, place, excerpt,
      state, last_happened_at, last_recorded_at)
    values (${OFFICE}, ${caseId}, ${ROUND}, ${file.sequence}, ${facts.kind}, ${facts.isKey}, false,
      false, ${facts.categories}, ${facts.leadUnits}, ${facts.involvedUnits}, ${facts.step},
      ${facts.status}, ${facts.progress}, '', '', '{}', ${file.at}, ${file.at})
    on conflict (office_id, case_id) do update set sequence = excluded.sequence,
      lead_units = excluded.lead_units, involved_units = excluded.involved_units`.execute(
    transaction,
  )
  for (const event of events) {
    await sql`
      insert into case_event (office_id, case_id, sequence, happened_at, recorded_at, account_id,
        role, unit_id, type, fact)
      values (${OFFICE}, ${caseId}, ${event.sequence}, ${event.happenedAt}, ${event.recordedAt},
        ${event.actor.accountId}, ${event.actor.role}, ${event.actor.unitId},
        ${event.fact.type}, ${JSON.stringify(event.fact)})`.execute(transaction)
  }
  const change = { caseId, roundId: ROUND, before: earlier.length > 0 ? before : null, events }
  await appendVersions(transaction, OFFICE, [change], (state) =>
    factsOf(state, (part) => part.givenDueOn),
  )
}
