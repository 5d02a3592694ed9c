import { JUDGES, KEEPERS, type Lifecycle, WITH_UNITS } from '../book/lifecycle.ts'
import type { TaskStep } from './task.ts'
import type { TaskActName } from './task-acts.ts'

const OPEN: readonly TaskStep[] = ['planned', 'underWay']

/** The way of a task, whole. Closing out is no act of anybody here: it follows from the close-out's own book. */
export const TASK_LIFECYCLE: Lifecycle<TaskStep, TaskActName> = {
  planTask: { from: 'new', to: 'planned', by: KEEPERS },
  reviseTask: { from: OPEN, to: null, by: KEEPERS, needsReason: true },
  assignTaskLeaders: { from: OPEN, to: null, by: KEEPERS },
  startTask: { from: ['planned'], to: 'underWay', by: WITH_UNITS, ofUnit: 'lead' },
  reachMilestone: { from: OPEN, to: null, by: WITH_UNITS, ofUnit: 'lead' },
  unreachMilestone: { from: OPEN, to: null, by: KEEPERS, needsReason: true },
  reportWorks: { from: OPEN, to: null, by: WITH_UNITS, ofUnit: 'lead' },
  urgeTask: { from: OPEN, to: null, by: KEEPERS },
  askTaskExtension: { from: OPEN, to: null, by: WITH_UNITS, ofUnit: 'lead', needsReason: true },
  decideTaskExtension: { from: OPEN, to: null, by: JUDGES, needsReason: true },
  finishTask: { from: OPEN, to: 'finished', by: WITH_UNITS, ofUnit: 'lead' },
  reopenTask: { from: ['finished'], to: 'underWay', by: KEEPERS, needsReason: true },
  withdrawTask: { from: OPEN, to: 'withdrawn', by: JUDGES, needsReason: true },
  closeTaskOut: { from: ['finished'], to: 'closedOut', by: JUDGES, isConsequence: true },
  takeRelapse: {
    from: ['finished', 'closedOut'],
    to: 'underWay',
    by: KEEPERS,
    isConsequence: true,
    needsReason: true,
  },
}
