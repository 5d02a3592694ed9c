import { type EntryPlace, hasBegun } from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { Task, TaskPlan } from './task.ts'
import type { TaskFact } from './task-acts.ts'
import { TASK_LIFECYCLE } from './task-lifecycle.ts'

/** The task after one more event. Total: facts learnt late are put in their place. */
export function evolveTask(before: Task | EntryPlace, event: EntryEvent<TaskFact>): Task {
  const task = hasBegun(before) ? before : emptyTask(before, event.happenedAt)
  return { ...task, ...moved(event), ...changed(task, event) }
}

function emptyTask(place: EntryPlace, at: Task['openedAt']): Task {
  return {
    ...place,
    step: 'planned',
    openedAt: at,
    movedAt: at,
    plan: EMPTY_PLAN,
    reached: [],
    reports: [],
    urgedAt: [],
    extensions: [],
    startedOn: null,
    finishedOn: null,
    outcomes: [],
    closedOutOn: null,
    relapses: [],
    withdrawnReason: null,
  }
}

const EMPTY_PLAN: TaskPlan = {
  ...{ no: '', otherNumbers: [], section: null, problem: '', goal: '', measures: [] },
  ...{ leads: [], supports: [], persons: [], dueOn: null, dueWords: null, isLongTerm: false },
  ...{ problemClass: null, milestones: [], plannedYuan: null, caseIds: [], planId: null },
}

const STEP_OF: Readonly<Partial<Record<TaskFact['type'], Task['step'] | null>>> = {
  taskPlanned: TASK_LIFECYCLE.planTask.to,
  taskStarted: TASK_LIFECYCLE.startTask.to,
  taskFinished: TASK_LIFECYCLE.finishTask.to,
  taskReopened: TASK_LIFECYCLE.reopenTask.to,
  taskWithdrawn: TASK_LIFECYCLE.withdrawTask.to,
  taskClosedOut: TASK_LIFECYCLE.closeTaskOut.to,
  taskRelapsed: TASK_LIFECYCLE.takeRelapse.to,
}

function moved({ fact, happenedAt }: EntryEvent<TaskFact>): Partial<Task> {
  const step = STEP_OF[fact.type]
  return step ? { step, movedAt: happenedAt } : {}
}

function changed(task: Task, { fact, happenedAt }: EntryEvent<TaskFact>): Partial<Task> {
  const on = dayOfInstant(happenedAt)
  switch (fact.type) {
    case 'taskPlanned':
      return { plan: fact.plan as TaskPlan }
    case 'taskRevised':
      return { plan: { ...task.plan, ...(fact.changes as Partial<TaskPlan>) } }
    case 'taskLeadersAssigned':
      return { plan: { ...task.plan, leaders: fact.leaders } }
    case 'taskStarted':
      return { startedOn: on }
    case 'milestoneReached': {
      const { milestoneId, note } = fact
      return { ...begun(task, happenedAt), reached: [...task.reached, { milestoneId, on, note }] }
    }
    case 'milestoneUnreached':
      return { reached: task.reached.filter((one) => one.milestoneId !== fact.milestoneId) }
    case 'worksReported': {
      const { type: _, ...report } = fact
      return {
        ...begunBy(task, fact, happenedAt),
        reports: [...task.reports, { ...report, at: happenedAt }],
      }
    }
    case 'taskUrged':
      return { urgedAt: [...task.urgedAt, happenedAt] }
    case 'taskExtensionAsked': {
      const { until, reason } = fact
      const asked = { until, reason, askedAt: happenedAt, decision: null }
      return { extensions: [...task.extensions, asked] }
    }
    case 'taskExtensionDecided':
      return { extensions: decided(task, fact) }
    case 'taskFinished':
      return { finishedOn: on, outcomes: fact.outcomes }
    case 'taskClosedOut':
      return { closedOutOn: fact.on }
    case 'taskReopened':
    case 'taskRelapsed':
      return {
        finishedOn: null,
        closedOutOn: null,
        relapses: [...task.relapses, { on, reason: fact.reason }],
      }
    case 'taskWithdrawn':
      return { withdrawnReason: fact.reason }
  }
}

/** Something done is a start, whether or not anybody reported one. */
function begun(task: Task, at: Instant): Partial<Task> {
  if (task.step !== 'planned') return {}
  return { step: 'underWay', movedAt: at, startedOn: dayOfInstant(at) }
}

function begunBy(
  task: Task,
  { share, investedYuan }: Extract<TaskFact, { type: 'worksReported' }>,
  at: Instant,
): Partial<Task> {
  return (share ?? 0) > 0 || (investedYuan ?? 0) > 0 ? begun(task, at) : {}
}

function decided(
  { extensions }: Task,
  { isGranted, reason }: Extract<TaskFact, { type: 'taskExtensionDecided' }>,
): Task['extensions'] {
  return extensions.map((one) =>
    one.decision === null ? { ...one, decision: { isGranted, reason } } : one,
  )
}
