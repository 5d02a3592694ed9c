import type { EntryCircumstances } from '../book/book-rules.ts'
import { factOf } from '../book/fact-of.ts'
import { dayOfAct } from '../book/recording.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import { postsForProblem } from '../round/responsible-posts.ts'
import { settledNumbers } from '../wording/books/level-number.ts'
import { latestOf, type Milestone, type Task, taskDueOn } from './task.ts'
import { type StatedMilestone, TASK_PAST, type TaskAct, type TaskFact } from './task-acts.ts'

/** What the act makes happen to a task, or the rule that forbids it; steps, rights and reasons are held before. */
export function decideTask(
  state: Task | null,
  act: TaskAct,
  given: EntryCircumstances,
): Result<TaskFact> {
  const refusal = state ? refusalOn(state, act, given) : null
  if (refusal) return refusal
  switch (act.act) {
    case 'planTask':
      return planned(act, given)
    case 'assignTaskLeaders':
      return leadersAssigned(act, given)
    case 'reviseTask':
      return revised(state, act)
    default:
      return agreed(factOf(act, TASK_PAST))
  }
}

type Refused = ReturnType<typeof refused> | null

function refusalOn(state: Task, act: TaskAct, given: EntryCircumstances): Refused {
  switch (act.act) {
    case 'reachMilestone':
      return refusalToReach(state, act.milestoneId)
    case 'unreachMilestone':
      return state.reached.some((one) => one.milestoneId === act.milestoneId)
        ? null
        : refused('milestone-not-reached', { milestone: act.milestoneId })
    case 'reportWorks':
      return refusalOfReport(state, act, given)
    case 'askTaskExtension':
      return refusalOfAsking(state, act.until)
    case 'decideTaskExtension':
      return pendingExtension(state) ? null : refused('task-extension-missing')
    case 'finishTask':
      return refusalToFinish(state)
    default:
      return null
  }
}

function refusalToReach({ plan, reached }: Task, milestoneId: string): Refused {
  if (!plan.milestones.some((one) => one.id === milestoneId)) {
    return refused('milestone-unknown', { milestone: milestoneId })
  }
  return reached.some((one) => one.milestoneId === milestoneId)
    ? refused('milestone-already-reached', { milestone: milestoneId })
    : null
}

/** A share never falls: works done stay done, and a wrong number is mended with a note of its own. */
function refusalOfReport(
  state: Task,
  { share, month }: Extract<TaskAct, { act: 'reportWorks' }>,
  given: EntryCircumstances,
): Refused {
  if (share !== null && (share < 0 || share > 100)) {
    return refused('share-out-of-range', { share: String(share) })
  }
  const last = latestOf(state, 'share')
  if (share !== null && last !== null && share < last) {
    return refused('share-falls', { share: String(share), last: String(last) })
  }
  return month !== null && month > dayOfAct(given).slice(0, 7)
    ? refused('month-not-over', { month })
    : null
}

function refusalOfAsking(state: Task, until: string): Refused {
  if (pendingExtension(state)) return refused('task-extension-pending')
  const dueOn = taskDueOn(state)
  return dueOn !== null && until <= dueOn
    ? refused('task-extension-not-later', { until, due: dueOn })
    : null
}

/** The request for more time that nobody has decided yet; undefined where none waits. */
export function pendingExtension({ extensions }: Pick<Task, 'extensions'>) {
  return extensions.find((one) => one.decision === null)
}

function refusalToFinish({ plan, reached }: Task): Refused {
  const open = plan.milestones.filter((one) => !reached.some((at) => at.milestoneId === one.id))
  return open.length > 0
    ? refused('milestones-open', {
        count: String(open.length),
        titles: open.map((one) => one.title).join('、'),
      })
    : null
}

/** Those named, or the posts of the round's rule. */
function leadersAssigned(
  { leaders }: Extract<TaskAct, { act: 'assignTaskLeaders' }>,
  { settings }: EntryCircumstances,
): Result<TaskFact> {
  const named = leaders.map((one) => one.trim()).filter((one) => one !== '')
  const all = named.length > 0 ? named : postsForProblem(settings, 'feedbackProblem')
  const settled: TaskAct = { act: 'assignTaskLeaders', leaders: all }
  return all.length > 0 ? agreed(factOf(settled, TASK_PAST)) : refused('leaders-missing')
}

function planned(
  { plan }: Extract<TaskAct, { act: 'planTask' }>,
  { settings }: EntryCircumstances,
): Result<TaskFact> {
  const milestones = numbered(plan.milestones, 0)
  const refusal = refusalOfMilestones(milestones, plan.dueOn, plan.isLongTerm)
  if (refusal) return refusal
  const otherNumbers = settledNumbers(plan.otherNumbers)
  const leaders = plan.leaders ?? postsForProblem(settings, 'feedbackProblem')
  const settled: TaskAct = {
    act: 'planTask',
    plan: { ...plan, otherNumbers, milestones, ...(leaders.length > 0 && { leaders }) },
  }
  return agreed(factOf(settled, TASK_PAST))
}

function revised(
  state: Task | null,
  act: Extract<TaskAct, { act: 'reviseTask' }>,
): Result<TaskFact> {
  const { changes } = act
  if (!state || Object.keys(changes).length === 0) return refused('nothing-to-change')
  const { milestones: stated, otherNumbers: numbers, ...others } = changes
  const highest = Math.max(0, ...state.plan.milestones.map((one) => Number(one.id)))
  const milestones = stated ? numbered(stated, highest) : state.plan.milestones
  const gone = state.reached.find((at) => !milestones.some((one) => one.id === at.milestoneId))
  if (gone) return refused('milestone-already-reached', { milestone: gone.milestoneId })
  const dueOn = changes.dueOn === undefined ? taskDueOn(state) : changes.dueOn
  const isLongTerm = changes.isLongTerm ?? state.plan.isLongTerm
  const refusal = refusalOfMilestones(milestones, dueOn, isLongTerm)
  if (refusal) return refusal
  const settled: TaskAct = {
    ...act,
    changes: {
      ...others,
      ...(numbers ? { otherNumbers: settledNumbers(numbers) } : {}),
      ...(stated ? { milestones } : {}),
    },
  }
  return agreed(factOf(settled, TASK_PAST))
}

/** Milestones keep the id that they have; the others go on counting. */
function numbered(stated: readonly StatedMilestone[], after: number): readonly Milestone[] {
  let last = after
  return stated.map((one) => {
    if (one.id !== undefined) return { ...one, id: one.id }
    last += 1
    return { ...one, id: String(last) }
  })
}

/** Worked back from the end, no point lies behind it (倒排工期). */
function refusalOfMilestones(
  milestones: readonly Milestone[],
  dueOn: string | null,
  isLongTerm: boolean,
): Refused {
  const late = dueOn !== null && !isLongTerm && milestones.find((one) => one.plannedOn > dueOn)
  return late
    ? refused('milestone-after-the-end', {
        milestone: late.title,
        plannedOn: late.plannedOn,
        due: dueOn,
      })
    : null
}
