import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import type { Day } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { planTaskList, type TaskListPlan } from '../../core/import/tasks-of-list.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { ReadList } from '../../core/reading/list.ts'
import type { TaskAct } from '../../core/rectification/task-acts.ts'
import { taskSheet } from '../../core/table/task-sheet.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { actOnEntries } from '../books/act-on-entries.ts'
import type { ActOnEntry } from '../books/act-on-entry.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { tasksOfRound } from './tasks-of-round.ts'

type Asked = { readonly roundId: RoundId; readonly list: ReadList; readonly fileName: string }

/** What a list of tasks would become in the round; nothing is stored. */
export function previewTaskList(
  context: OfficeContext,
  actor: Actor,
  input: Asked,
): Promise<Result<TaskListPlan>> {
  return inTransaction(context, actor, (transaction) => planned(transaction, actor, input))
}

/** How many tasks a list began, changed and left as they were. */
export type TaskListReceipt = {
  readonly begun: number
  readonly changed: number
  readonly same: number
}

/** Takes a list of tasks into the round: all of it, or, where anything is wrong, nothing. */
export function importTaskList(
  context: OfficeContext,
  actor: Actor,
  input: Asked,
): Promise<Result<TaskListReceipt>> {
  return inTransaction(context, actor, async (transaction) => {
    const plan = await planned(transaction, actor, input)
    if (!plan.ok) return plan
    const { rows, problems } = plan.value
    const wrong = problems.filter((problem) => problem.level === 'error').length
    if (wrong > 0) return refused('problems-not-mended', { count: String(wrong) })
    const acts = rows.flatMap(({ fate, plan: stated }): readonly ActOnEntry[] => {
      if (fate.fate === 'same') return []
      const act: TaskAct =
        fate.fate === 'new'
          ? { act: 'planTask', plan: stated }
          : { act: 'reviseTask', changes: fate.changes, reason: input.fileName }
      return fate.fate === 'new'
        ? [{ roundId: input.roundId, book: 'task', act }]
        : [{ entryId: fate.entryId, act }]
    })
    const done = await actOnEntries({ ...context, transaction }, actor, { acts })
    if (!done.ok) return done
    const count = (fate: string) => rows.filter((row) => row.fate.fate === fate).length
    return agreed({ begun: count('new'), changed: count('changed'), same: count('same') })
  })
}

async function planned(
  transaction: LedgerTransaction,
  actor: Actor,
  { roundId, list }: Asked,
): Promise<Result<TaskListPlan>> {
  const right = mayDo('importList', actor)
  if (!right.ok) return right
  const key = { officeId: actor.officeId, roundId }
  const round = await findRound(transaction, key)
  if (!round) return refused('round-unknown', { round: roundId })
  const tasks = await tasksOfRound(transaction, key)
  const known = new Map(
    tasks.map(({ entryId, isOpen, task }) => [task.plan.no, { entryId, isOpen, plan: task.plan }]),
  )
  return agreed(planTaskList(list, round.settings, known))
}

/** The round's list of tasks as it stands on a day, ready to be drawn. */
export function taskListSheet(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly on?: Day },
): Promise<Result<Sheet>> {
  return inTransaction(context, actor, async (transaction) => {
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const round = await findRound(transaction, key)
    if (!round) return refused('round-unknown', { round: input.roundId })
    const tasks = await tasksOfRound(transaction, key)
    const on = input.on ?? dayOfInstant(context.now())
    return agreed(
      taskSheet(
        round.settings,
        tasks.map(({ task }) => task),
        on,
      ),
    )
  })
}
