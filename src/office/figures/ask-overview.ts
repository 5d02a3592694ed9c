import type { Actor } from '../../core/account/actor.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { addWorkingDays } from '../../core/calendar/work-calendar.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { OVERVIEW_COLUMNS, type Overview, overviewOf } from '../../core/statistics/overview.ts'
import type { AsOf, Scope } from '../../core/statistics/question.ts'
import type { OfficeContext } from '../context.ts'
import { countOnce } from './count-figures.ts'

export type OverviewInput = {
  readonly roundId: RoundId
  readonly asOf: AsOf
  readonly scope?: Scope
  /** Due soon is due within so many working days; 2 where nothing is said. */
  readonly soonWorkingDays?: number
}

const USUAL_SOON = 2

/** The first page: how many cases stand where, over all and unit by unit, and what is overdue or soon due. */
export async function askOverview(
  context: OfficeContext,
  actor: Actor,
  { roundId, asOf, scope = {}, soonWorkingDays = USUAL_SOON }: OverviewInput,
): Promise<Result<Overview>> {
  const question = { roundId, asOf, scope: { ...scope, isHandedOver: true } }
  const today = dayOfInstant(asOf.at)
  const soon = addWorkingDays(today, soonWorkingDays, context.calendar)
  const grouping = { columns: OVERVIEW_COLUMNS, dueDays: { today, soon } }
  const counted = await countOnce(context, actor, question, grouping)
  if (!counted.ok) return counted
  const { groups, roster } = counted.value
  return agreed(overviewOf(groups, { question, roster, soon }))
}
