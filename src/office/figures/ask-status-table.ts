import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Question } from '../../core/statistics/question.ts'
import {
  STATUS_COLUMNS,
  type StatusTable,
  statusTable,
} from '../../core/statistics/status-table.ts'
import { groupFacts } from '../../db/statistics/group-facts.ts'
import type { OfficeContext } from '../context.ts'
import { countFigures } from './count-figures.ts'

/** Which cases, as of when. */
export type StatusQuestion = Pick<Question, 'roundId' | 'asOf' | 'scope'>

/** 办理情况统计表: for every unit handed over, closed, partly closed and open, with both rates, and how far joint cases are. */
export async function askStatusTable(
  context: OfficeContext,
  actor: Actor,
  input: StatusQuestion,
): Promise<Result<StatusTable>> {
  return countFigures(context, actor, async (counting) => {
    const roster = await counting.rosterOf(input)
    if (!roster.ok) return roster
    const asked = counting.asked(input)
    const groups = await groupFacts(counting.transaction, asked, { columns: STATUS_COLUMNS })
    return agreed(statusTable(groups, { ...input, by: 'unit' }, roster.value))
  })
}
