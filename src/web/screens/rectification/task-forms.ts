import { leadersOf, type Task } from '../../../core/rectification/task.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import { WORKS_STAGE_WORDS } from '../../../core/wording/books/task-words.ts'
import type { ActForm } from '../books/act-dialog.tsx'
import type { Field } from '../books/field.ts'
import { taskReviseForm } from './task-plan-form.ts'
import { TASK_SCREEN_WORDS as say } from './task-words.ts'

const NOTE: Field = { name: 'note', kind: 'text', words: say.note }
const REASON: Field = { name: 'reason', kind: 'text', words: say.reason }

/** A choice among milestones by their titles. */
function milestoneField(task: Task, isReached: boolean): Field {
  const titles = task.plan.milestones
    .filter(({ id }) => task.reached.some((one) => one.milestoneId === id) === isReached)
    .map(({ id, title, plannedOn }) => ({ value: id, word: `${plannedOn} ${title}` }))
  return { name: 'milestoneId', kind: 'named', options: titles, words: say.milestone }
}

/** What each act on a task asks for. */
export function taskForms(task: Task, settings: RoundSettings): Readonly<Record<string, ActForm>> {
  return {
    reviseTask: taskReviseForm(task.plan, settings),
    assignTaskLeaders: {
      fields: [{ name: 'leaders', kind: 'lines', words: say.leadersField }],
      before: { leaders: leadersOf(task.plan) },
    },
    startTask: { fields: [NOTE] },
    reachMilestone: { fields: [milestoneField(task, false), NOTE] },
    unreachMilestone: { fields: [milestoneField(task, true), REASON] },
    reportWorks: {
      fields: [
        { name: 'month', kind: 'line', words: say.reportMonth, isOptional: true },
        { name: 'share', kind: 'number', words: say.shareField },
        {
          ...{ name: 'stage', kind: 'choice', of: 'worksStage', words: say.stage },
          ...{ options: Object.keys(WORKS_STAGE_WORDS), isOptional: true },
        },
        { name: 'investedYuan', kind: 'number', words: say.investedField },
        { name: 'expectedOn', kind: 'day', words: say.expected },
        NOTE,
      ],
    },
    urgeTask: { fields: [NOTE] },
    askTaskExtension: { fields: [{ name: 'until', kind: 'day', words: say.until }, REASON] },
    decideTaskExtension: {
      fields: [{ name: 'isGranted', kind: 'yesNo', words: say.granted }, REASON],
    },
    finishTask: { fields: [{ name: 'outcomes', kind: 'lines', words: say.outcomesField }] },
    reopenTask: { fields: [REASON] },
    withdrawTask: { fields: [REASON] },
  }
}
