import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { Milestone, TaskPlan, WorksReport } from './task.ts'

/** A plan as it comes in: milestones without ids are new. */
export type StatedPlan = Omit<TaskPlan, 'milestones'> & {
  readonly milestones: readonly StatedMilestone[]
}

/** A milestone as the list or a person states it; without an id it is a new one. */
export type StatedMilestone = Omit<Milestone, 'id'> & { readonly id?: string }

/** What can be done with a task. */
export type TaskAct =
  | { readonly act: 'planTask'; readonly plan: StatedPlan }
  | {
      readonly act: 'reviseTask'
      readonly changes: Partial<StatedPlan>
      readonly reason: string
    }
  /** Nobody named: the posts of the round's rule. */
  | { readonly act: 'assignTaskLeaders'; readonly leaders: readonly string[] }
  | { readonly act: 'startTask'; readonly note: string }
  | { readonly act: 'reachMilestone'; readonly milestoneId: string; readonly note: string }
  | { readonly act: 'unreachMilestone'; readonly milestoneId: string; readonly reason: string }
  | ({ readonly act: 'reportWorks' } & Omit<WorksReport, 'at'>)
  | { readonly act: 'urgeTask'; readonly note: string }
  | { readonly act: 'askTaskExtension'; readonly until: Day; readonly reason: string }
  | {
      readonly act: 'decideTaskExtension'
      readonly isGranted: boolean
      readonly reason: string
    }
  | { readonly act: 'finishTask'; readonly outcomes: readonly string[] }
  | { readonly act: 'reopenTask'; readonly reason: string }
  | { readonly act: 'withdrawTask'; readonly reason: string }
  | { readonly act: 'closeTaskOut'; readonly on: Day }
  | { readonly act: 'takeRelapse'; readonly reason: string }

export type TaskActName = TaskAct['act']

/** What each act is called once it has happened. */
export const TASK_PAST = {
  planTask: 'taskPlanned',
  reviseTask: 'taskRevised',
  assignTaskLeaders: 'taskLeadersAssigned',
  startTask: 'taskStarted',
  reachMilestone: 'milestoneReached',
  unreachMilestone: 'milestoneUnreached',
  reportWorks: 'worksReported',
  urgeTask: 'taskUrged',
  askTaskExtension: 'taskExtensionAsked',
  decideTaskExtension: 'taskExtensionDecided',
  finishTask: 'taskFinished',
  reopenTask: 'taskReopened',
  withdrawTask: 'taskWithdrawn',
  closeTaskOut: 'taskClosedOut',
  takeRelapse: 'taskRelapsed',
} as const satisfies Readonly<Record<TaskActName, string>>

/** What happened to a task. */
export type TaskFact = FactOf<TaskAct, typeof TASK_PAST>
