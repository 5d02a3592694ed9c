import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import {
  type MeasureSum,
  type MeasureTotal,
  totalMeasures,
} from '../../core/statistics/measure-sum.ts'
import type { MeasureQuestion } from '../../core/statistics/question.ts'
import { sumMeasures } from '../../db/statistics/sum-measures.ts'
import type { OfficeContext } from '../context.ts'
import { countFigures } from './count-figures.ts'

export type MeasureAnswer = {
  readonly question: MeasureQuestion
  readonly sums: readonly MeasureSum[]
  readonly totals: readonly MeasureTotal[]
}

/** What measures and consequences add up to, each kind in its own unit of count. */
export async function askMeasures(
  context: OfficeContext,
  actor: Actor,
  question: MeasureQuestion,
): Promise<Result<MeasureAnswer>> {
  return countFigures(context, actor, async (counting) => {
    const roster = await counting.rosterOf(question)
    if (!roster.ok) return roster
    const sums = await sumMeasures(counting.transaction, counting.asked(question), question)
    return agreed({ question, sums, totals: totalMeasures(sums) })
  })
}
