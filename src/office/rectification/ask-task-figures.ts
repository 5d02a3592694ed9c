import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import {
  leadersSentence,
  moneySentence,
  taskOverviewSentence,
  yearsSentence,
} from '../../core/bulletin/rectification/task-sentences.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { type TaskFigures, taskFigures } from '../../core/rectification/task-figures.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { factsOfBookAt } from '../../db/books/entry-versions.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

export type AnsweredTaskFigures = TaskFigures & {
  /** What a bulletin says of them. */
  readonly sentences: readonly string[]
}

/** The figures of a round's rectification tasks as of a moment on either clock, and their sentences; whole for those who see every task. */
export function askTaskFigures(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly asOf?: AsOf },
): Promise<Result<AnsweredTaskFigures>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('makeTable', actor)
    if (!right.ok) return right
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const round = await findRound(transaction, key)
    if (!round) return refused('round-unknown', { round: input.roundId })
    const asOf = input.asOf ?? { at: context.now(), clock: 'asNowKnown' }
    const known = await factsOfBookAt(transaction, { ...key, book: 'task', asOf })
    const order = round.settings.units.map((unit) => unit.id)
    const figures = taskFigures(known, dayOfInstant(asOf.at), order)
    const told = [
      taskOverviewSentence(figures),
      yearsSentence(figures),
      leadersSentence(figures),
      moneySentence(figures),
    ]
    return agreed({
      ...figures,
      sentences: figures.total.count === 0 ? [] : told.flatMap((one) => one ?? []),
    })
  })
}
