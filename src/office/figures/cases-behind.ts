import type { Actor } from '../../core/account/actor.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Question } from '../../core/statistics/question.ts'
import type { Roster } from '../../core/statistics/roster.ts'
import { type CountedCase, listCasesBehind } from '../../db/statistics/list-cases-behind.ts'
import { anyPartCondition } from '../../db/statistics/part-condition.ts'
import type { OfficeContext } from '../context.ts'
import { type Counting, countFigures } from './count-figures.ts'

export type CasesBehindInput = {
  /** The figure's own question. */
  readonly question: Question
  /** The parts whose cases are asked for; null asks for all that the figure counts. */
  readonly partKeys: readonly string[] | null
  readonly after?: CaseId
  /** At most so many at once; 100 where nothing is said. */
  readonly limit?: number
}

/** A stretch of the cases behind a figure; `next` is where the next one begins, null at the end. */
export type CasesBehind = { readonly cases: readonly CountedCase[]; readonly next: CaseId | null }

const USUAL_LIMIT = 100

/** The cases behind a figure or behind some of its parts, each once, by the figure's own instant and clock. */
export async function casesBehind(
  context: OfficeContext,
  actor: Actor,
  input: CasesBehindInput,
): Promise<Result<CasesBehind>> {
  return countFigures(context, actor, async (counting) => {
    const roster = await counting.rosterOf(input.question)
    return roster.ok ? agreed(await stretchOf(counting, input, roster.value)) : roster
  })
}

/** The same inside a count under way. */
export async function stretchOf(
  counting: Counting,
  { question, partKeys, after, limit = USUAL_LIMIT }: CasesBehindInput,
  roster: Roster,
): Promise<CasesBehind> {
  const part = partKeys === null ? null : anyPartCondition(question, partKeys, roster)
  const stretch = { part, after: after ?? null, limit: limit + 1 }
  const found = await listCasesBehind(counting.transaction, counting.asked(question), stretch)
  const cases = found.slice(0, limit)
  return { cases, next: found.length > limit ? (cases.at(-1)?.caseId ?? null) : null }
}
