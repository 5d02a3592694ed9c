import type { Actor } from '../../core/account/actor.ts'
import { addDays, type Day } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Question } from '../../core/statistics/question.ts'
import { type TrendDay, trendOf } from '../../core/statistics/trend.ts'
import { changesByDay } from '../../db/statistics/changes-by-day.ts'
import type { OfficeContext } from '../context.ts'
import { countFigures } from './count-figures.ts'

export type TrendQuestion = Pick<Question, 'roundId' | 'asOf' | 'scope'> & {
  /** At most so many days, the last ones. */
  readonly days: number
}

/** How far the handed-over cases were at the end of every day up to the cut-off, from the day of the first on. */
export async function askTrend(
  context: OfficeContext,
  actor: Actor,
  { days, ...input }: TrendQuestion,
): Promise<Result<readonly TrendDay[]>> {
  return countFigures(context, actor, async (counting) => {
    const roster = await counting.rosterOf(input)
    if (!roster.ok) return roster
    const scope = { ...input.scope, isHandedOver: true }
    const changes = await changesByDay(counting.transaction, counting.asked({ ...input, scope }))
    const first = changes[0]?.on
    if (first === undefined) return agreed([])
    const to = dayOfInstant(input.asOf.at)
    return agreed(trendOf(changes, { from: laterOf(first, addDays(to, 1 - days)), to }))
  })
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}
