import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { columnsFor, type FactColumn, type FactGroup } from '../../core/statistics/fact-group.ts'
import type { Figure } from '../../core/statistics/figure.ts'
import type { Question } from '../../core/statistics/question.ts'
import { tally } from '../../core/statistics/tally.ts'
import { groupFacts } from '../../db/statistics/group-facts.ts'
import type { OfficeContext } from '../context.ts'
import { type Counting, countFigures, countOnce } from './count-figures.ts'

/** One figure, counted from the ledger as of its instant. */
export async function askFigure(
  context: OfficeContext,
  actor: Actor,
  question: Question,
): Promise<Result<Figure>> {
  const counted = await countOnce(context, actor, question, {
    columns: columnsFor(question),
  })
  if (!counted.ok) return counted
  return agreed(tally(counted.value.groups, question, counted.value.roster))
}

/** Many figures of one snapshot, so that those of one paper agree; in the order of the questions. */
export async function askFigures(
  context: OfficeContext,
  actor: Actor,
  questions: readonly Question[],
): Promise<Result<readonly Figure[]>> {
  return countFigures(context, actor, (counting) => answerAll(counting, questions))
}

/** Several figures over the same cases are counted from one grouping of them. */
export async function answerAll(
  counting: Counting,
  questions: readonly Question[],
): Promise<Result<readonly Figure[]>> {
  const groupings = new Map<string, Promise<readonly FactGroup[]>>()
  const figures: Figure[] = []
  for (const question of questions) {
    const alike = questions.filter((other) => sameCases(other) === sameCases(question))
    const answered = await answer(counting, question, alike, groupings)
    if (!answered.ok) return answered
    figures.push(answered.value)
  }
  return agreed(figures)
}

async function answer(
  counting: Counting,
  question: Question,
  alike: readonly Question[],
  groupings = new Map<string, Promise<readonly FactGroup[]>>(),
): Promise<Result<Figure>> {
  const roster = await counting.rosterOf(question)
  if (!roster.ok) return roster
  const columns = shared([question, ...alike])
  const key = sameCases(question)
  const groups =
    groupings.get(key) ?? groupFacts(counting.transaction, counting.asked(question), { columns })
  groupings.set(key, groups)
  return agreed(tally(await groups, question, roster.value))
}

function shared(questions: readonly Question[]): readonly FactColumn[] {
  return [...new Set(questions.flatMap(columnsFor))]
}

function sameCases({ roundId, asOf, scope }: Question): string {
  return JSON.stringify([roundId, asOf.at, asOf.clock, Object.entries(scope).sort()])
}
