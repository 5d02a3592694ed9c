import { addDays, type Day } from '../calendar/day.ts'
import type { Progress } from '../case/case.ts'
import { latestOf, type Milestone, type Task, taskDueOn } from './task.ts'

/** How far a task is on a day against its own plan, and why. */
export type TaskProgress = {
  readonly progress: Progress
  readonly because: ProgressReason
  /** Milestones whose day is over and that are not reached, in the order of the plan. */
  readonly missed: readonly Milestone[]
  /** Milestones reached although their day is still to come. */
  readonly early: readonly Milestone[]
  /** What the plan asks of the whole by the day, and what was reported, in percent; null where it does not say. */
  readonly plannedShare: number | null
  readonly reportedShare: number | null
}

export type ProgressReason =
  | 'closedOut'
  | 'finished'
  | 'nothingStarted'
  | 'dueOver'
  | 'milestonesMissed'
  | 'shareShort'
  | 'milestonesEarly'
  | 'shareBeyond'
  | 'asPlanned'

type Judged = Pick<Task, 'step' | 'plan' | 'reached' | 'reports' | 'extensions'>

/** 序时进度 at a day: derived from the plan and what happened, never typed in. A milestone's own day still counts. */
export function progressOn(task: Judged, on: Day): TaskProgress {
  const { missed, early } = milestonesOn(task, on)
  const shares = sharesOn(task, on)
  const { progress, because } = judge(task, on, { missed, early, ...shares })
  return { progress, because, missed, early, ...shares }
}

type Evidence = Omit<TaskProgress, 'progress' | 'because'>
type Judgement = Pick<TaskProgress, 'progress' | 'because'>

function judge(task: Judged, on: Day, evidence: Evidence): Judgement {
  const { missed, early, plannedShare, reportedShare } = evidence
  if (task.step === 'closedOut') return { progress: 'closedOut', because: 'closedOut' }
  if (task.step === 'finished') return { progress: 'done', because: 'finished' }
  if (!hasStarted(task)) return { progress: 'notStarted', because: 'nothingStarted' }
  const dueOn = taskDueOn(task)
  if (dueOn !== null && on > dueOn) return { progress: 'behind', because: 'dueOver' }
  if (missed.length > 0) return { progress: 'behind', because: 'milestonesMissed' }
  if (isLess(reportedShare, plannedShare)) return { progress: 'behind', because: 'shareShort' }
  if (early.length > 0) return { progress: 'ahead', because: 'milestonesEarly' }
  return isBeyondNext(task, on, reportedShare)
    ? { progress: 'ahead', because: 'shareBeyond' }
    : { progress: 'onSchedule', because: 'asPlanned' }
}

function hasStarted({ step, reached, reports }: Judged): boolean {
  return (
    step === 'underWay' ||
    reached.length > 0 ||
    reports.some((report) => (report.share ?? 0) > 0 || (report.investedYuan ?? 0) > 0)
  )
}

function milestonesOn({ plan, reached }: Judged, on: Day): Pick<TaskProgress, 'missed' | 'early'> {
  const isReached = (one: Milestone) => reached.some((at) => at.milestoneId === one.id)
  return {
    missed: plan.milestones.filter((one) => one.plannedOn < on && !isReached(one)),
    early: plan.milestones.filter((one) => one.plannedOn > on && isReached(one)),
  }
}

function sharesOn(task: Judged, on: Day): Pick<TaskProgress, 'plannedShare' | 'reportedShare'> {
  const asked = task.plan.milestones.flatMap(({ plannedOn, share }) =>
    plannedOn < on && share !== null ? [share] : [],
  )
  return {
    plannedShare: asked.length > 0 ? Math.max(...asked) : null,
    reportedShare: latestOf(task, 'share'),
  }
}

/** Where nothing was reported, a plan in shares is held against its milestones alone. */
function isLess(reported: number | null, planned: number | null): boolean {
  return reported !== null && planned !== null && reported < planned
}

/** Whether as much is done already as the plan asks only by a later day. */
function isBeyondNext({ plan }: Judged, on: Day, reported: number | null): boolean {
  const next = plan.milestones
    .filter(({ plannedOn, share }) => plannedOn > on && share !== null)
    .sort((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1))[0]
  return reported !== null && next?.share !== undefined && reported >= (next.share ?? Infinity)
}

/** How the progress goes on by itself while nothing happens: from which day on it is worse. */
export type ProgressSchedule = {
  /** What it is until the first change. */
  readonly first: Progress
  /** Each change with the first day on which it holds, in order. */
  readonly changes: readonly { readonly from: Day; readonly progress: Progress }[]
}

/** The progress of a task as it stands over all days from one on: what figures ask of a version that nothing has changed since. */
export function progressSchedule(task: Judged, from: Day): ProgressSchedule {
  const first = progressOn(task, from).progress
  const changes: { from: Day; progress: Progress }[] = []
  let last = first
  for (const day of turningDays(task, from)) {
    const { progress } = progressOn(task, day)
    if (progress === last) continue
    changes.push({ from: day, progress })
    last = progress
  }
  return { first, changes }
}

/** The progress that a schedule gives for a day. */
export function progressByOn({ first, changes }: ProgressSchedule, on: Day): Progress {
  return changes.findLast((change) => change.from <= on)?.progress ?? first
}

/** Days on which something of the plan turns: each planned day, and the day after it. */
function turningDays(task: Judged, from: Day): readonly Day[] {
  const dueOn = taskDueOn(task)
  const planned = [...task.plan.milestones.map((one) => one.plannedOn), ...(dueOn ? [dueOn] : [])]
  const days = planned.flatMap((day) => [day, addDays(day, 1)]).filter((day) => day > from)
  return [...new Set(days)].sort()
}
