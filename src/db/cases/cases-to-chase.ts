import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Case } from '../../core/case/case.ts'
import { HAND_ON_FROM } from '../../core/case/decide-hand-on.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A case whose deadline is near or past, or that has not been signed for, with its line in lists. */
export type CaseToChase = {
  readonly state: Case
  readonly place: string
  readonly excerpt: string
}

/**
 * The open cases of the round whose deadline lies on or before a day, the nearest first, then those
 * that wait to be signed for or were returned, here or below; at most so many. Below a unit nothing
 * waits any more once the unit has replied.
 */
export async function casesToChase(
  transaction: LedgerTransaction,
  asked: {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly dueTo: Day
    /** Deadlines that ran out before this day are left out; none where it is left out. */
    readonly dueFrom?: Day
    /** Whether those count as well that have no deadline near. */
    readonly withWaiting: boolean
    /** Whether those count as well of which something below a unit wants chasing. */
    readonly withBelow: boolean
    readonly most: number
  },
): Promise<readonly CaseToChase[]> {
  const { officeId, roundId, dueTo, dueFrom, withWaiting, withBelow, most } = asked
  const ofRound = sql`office_id = ${officeId} and round_id = ${roundId}`
  const waiting = sql`union
      select case_id from case_file where ${ofRound} and step in ('assigned', 'sentBack')
      union
      select case_id from case_file where ${ofRound} and step = 'returned' and status <> 'closed'`
  const below = sql`union
      select version.case_id from hand_on_version version
      cross join lateral jsonb_to_recordset(version.hand_ons) as handed("partOf" text, step text, "dueOn" date)
      where ${ofRound} and known_to = 'infinity' and handed.step <> 'answered'
        and exists (select from case_file held
          cross join lateral jsonb_to_recordset(held.state -> 'parts') as part("unitId" text, step text)
          where held.office_id = version.office_id and held.case_id = version.case_id
            and part."unitId" = handed."partOf" and part.step = any (${HAND_ON_FROM}))
        and (handed."dueOn" <= ${dueTo}
          ${dueFrom ? sql`and handed."dueOn" >= ${dueFrom}` : sql``}
          ${withWaiting ? sql`or handed.step in ('assigned', 'returned')` : sql``})`
  const { rows } = await sql<CaseToChase>`
    select file.state, file.place, file.excerpt from (
      select case_id from case_file
      where ${ofRound} and status = 'open' and due_on <= ${dueTo}
        ${dueFrom ? sql`and due_on >= ${dueFrom}` : sql``}
      ${withWaiting ? waiting : sql``}
      ${withBelow ? below : sql``}
    ) sought
    join case_file file on file.office_id = ${officeId} and file.case_id = sought.case_id
    order by file.due_on, file.number, file.case_id
    limit ${most}`.execute(transaction)
  return rows
}
