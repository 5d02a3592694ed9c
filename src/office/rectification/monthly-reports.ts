import type { Actor } from '../../core/account/actor.ts'
import type { EntryId } from '../../core/book/entry.ts'
import type { Day } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { RoundId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { type MonthReport, monthReportOf } from '../../core/rectification/monthly-report.ts'
import { rectificationOf } from '../../core/round/usual-rectification.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { tasksOfRound } from './tasks-of-round.ts'

/** What one task owes for the month. */
export type TaskMonth = MonthReport & {
  readonly entryId: EntryId
  readonly no: string
  readonly problem: string
  readonly leadUnits: readonly UnitId[]
}

/** A month's round of reports: what every task that was open in it owes, as far as the actor sees them. */
export function monthlyReports(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly month: string; readonly on?: Day },
): Promise<Result<readonly TaskMonth[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const round = await findRound(transaction, key)
    if (!round) return refused('round-unknown', { round: input.roundId })
    const { monthlyReport: rule } = rectificationOf(round.settings)
    const on = input.on ?? dayOfInstant(context.now())
    const asked = { on, rule, calendar: context.calendar }
    const tasks = await tasksOfRound(transaction, key)
    return agreed(
      tasks.flatMap(({ entryId, task }) => {
        const owed = monthReportOf(task, input.month, asked)
        if (!owed) return []
        const { no, problem, leads } = task.plan
        const leadUnits = leads.flatMap((unit) => unit.unitId ?? [])
        return [{ ...owed, entryId, no, problem, leadUnits }]
      }),
    )
  })
}
