import type { BookRules, EntryDescription, RoundView } from '../book/book-rules.ts'
import type { EntryLink } from '../book/entry.ts'
import { firstWords } from '../book/first-words.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockOnDay } from '../clock/clock.ts'
import type { UnitId } from '../ledger/ids.ts'
import { wordNumber } from '../wording/books/level-number.ts'
import { decideTask } from './decide-task.ts'
import { evolveTask } from './evolve-task.ts'
import { progressSchedule } from './progress.ts'
import { latestOf, leadersOf, type NamedUnit, type Task, taskDueOn } from './task.ts'
import type { TaskAct, TaskFact } from './task-acts.ts'
import { TASK_LIFECYCLE } from './task-lifecycle.ts'

/** 整改任务: the book of rectification tasks. */
export const TASK_BOOK: BookRules<Task, TaskAct, TaskFact> = {
  book: 'task',
  lifecycle: TASK_LIFECYCLE,
  decide: decideTask,
  evolve: evolveTask,
  describe: describeTask,
  clocks: clocksOfTask,
}

function describeTask(task: Task): EntryDescription {
  const { plan } = task
  const leadUnits = unitsOf(plan.leads)
  return {
    no: plan.no,
    title: firstWords(plan.problem),
    text: textOf(task),
    isOpen: task.step === 'planned' || task.step === 'underWay',
    leadUnits,
    involvedUnits: [...new Set([...leadUnits, ...unitsOf(plan.supports)])],
    audience: 'units',
    links: linksOf(task),
    counted: countedOf(task),
  }
}

/** The days on which the progress changes by itself stand in the version, so that any day can be asked of it. */
function countedOf(task: Task): EntryDescription['counted'] {
  const { plan } = task
  const { first, changes } = progressSchedule(task, dayOfInstant(task.openedAt))
  return {
    progress: first,
    progressChanges: changes.map(({ from, progress }) => `${from} ${progress}`),
    dueYear: (taskDueOn(task) ?? '').slice(0, 4) || null,
    isLongTerm: plan.isLongTerm,
    problemClass: plan.problemClass,
    section: plan.section,
    plannedYuan: plan.plannedYuan,
    investedYuan: latestOf(task, 'investedYuan'),
    share: latestOf(task, 'share'),
    stage: latestOf(task, 'stage'),
    reportedMonths: task.reports.flatMap((report) => report.month ?? []),
    relapses: task.relapses.length,
    ...(leadersOf(plan).length > 0 && { leaders: leadersOf(plan) }),
    higherNumbers: plan.otherNumbers.map(({ level, no }) => `${level} ${no}`),
  }
}

function unitsOf(named: readonly NamedUnit[]): readonly UnitId[] {
  return [...new Set(named.flatMap((one) => one.unitId ?? []))]
}

function textOf({ plan, outcomes }: Task): string {
  const names = [...plan.leads, ...plan.supports].map((one) => one.words)
  const numbers = plan.otherNumbers.map(wordNumber)
  return [
    plan.no,
    ...numbers,
    plan.problem,
    plan.goal,
    ...plan.measures,
    ...names,
    ...leadersOf(plan),
    ...outcomes,
  ].join('\n')
}

function linksOf({ plan }: Task): readonly EntryLink[] {
  const cases = plan.caseIds.map((id) => ({ kind: 'case' as const, target: id, role: 'planFor' }))
  const of = plan.planId ? [{ kind: 'entry' as const, target: plan.planId, role: 'partOf' }] : []
  return [...cases, ...of]
}

const REMIND_BEFORE = [10, 3] as const

/** The task's own end, and each milestone's day. */
function clocksOfTask(task: Task, _view: RoundView): readonly Clock[] {
  const { plan, reached, finishedOn, step } = task
  if (step === 'withdrawn') return []
  const dueOn = taskDueOn(task)
  const end: readonly Clock[] =
    dueOn === null
      ? []
      : [clockOnDay({ name: 'taskDue', dueOn, metOn: finishedOn, remindBefore: REMIND_BEFORE })]
  const milestones = plan.milestones.map((one) =>
    clockOnDay({
      name: 'milestoneDue',
      subject: one.title,
      dueOn: one.plannedOn,
      metOn: reached.find((at) => at.milestoneId === one.id)?.on ?? finishedOn,
      remindBefore: REMIND_BEFORE,
    }),
  )
  return [...milestones, ...end]
}
