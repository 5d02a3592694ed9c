import type { Actor } from '../../core/account/actor.ts'
import type { EntryId } from '../../core/book/entry.ts'
import { firstWords } from '../../core/book/first-words.ts'
import type { Day } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { Progress } from '../../core/case/case.ts'
import type { RoundId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { progressOn } from '../../core/rectification/progress.ts'
import { type Milestone, taskDueOn } from '../../core/rectification/task.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { tasksOfRound } from './tasks-of-round.ts'

/** One task against time: when it began and must end, and each milestone with the day on which it was reached. */
export type TaskSchedule = {
  readonly entryId: EntryId
  readonly no: string
  readonly title: string
  readonly leadUnits: readonly UnitId[]
  readonly progress: Progress
  readonly beganOn: Day
  readonly dueOn: Day | null
  readonly finishedOn: Day | null
  readonly milestones: readonly (Omit<Milestone, 'id'> & { readonly reachedOn: Day | null })[]
}

/** Every task of a round that the actor sees, against time, in the order of the list. */
export function taskSchedule(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly on?: Day },
): Promise<Result<readonly TaskSchedule[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const key = { officeId: actor.officeId, roundId: input.roundId }
    if (!(await findRound(transaction, key)))
      return refused('round-unknown', { round: key.roundId })
    const on = input.on ?? dayOfInstant(context.now())
    const tasks = await tasksOfRound(transaction, key)
    return agreed(
      tasks.map(({ entryId, task }) => ({
        ...{ entryId, no: task.plan.no, title: firstWords(task.plan.problem) },
        leadUnits: task.plan.leads.flatMap((unit) => unit.unitId ?? []),
        progress: progressOn(task, on).progress,
        beganOn: dayOfInstant(task.openedAt),
        dueOn: taskDueOn(task),
        finishedOn: task.finishedOn,
        milestones: task.plan.milestones.map(({ id, title, plannedOn, share }) => ({
          ...{ title, plannedOn, share },
          reachedOn: task.reached.find((one) => one.milestoneId === id)?.on ?? null,
        })),
      })),
    )
  })
}
