import { printDay } from '../calendar/day-wording.ts'
import { type Task, taskDueOn } from '../rectification/task.ts'
import type { FormData } from './form-data.ts'

/** A task of rectification as the papers of its close-out tell it. */
export function taskData(task: Task): FormData {
  const { plan, outcomes, finishedOn } = task
  const due = taskDueOn(task)
  const others = plan.otherNumbers.map(({ level, no }) => `${level}序号${no}`).join('、')
  const unit = plan.leads[0]?.words ?? ''
  return {
    单位: unit,
    单位简称: unit,
    任务编号: `序号${plan.no}${others === '' ? '' : `（${others}）`}`,
    问题: plan.problem,
    整改目标: plan.goal,
    整改时限: plan.dueWords ?? (due === null ? '' : printDay(due)),
    完成日期: finishedOn === null ? '' : printDay(finishedOn),
    牵头单位: plan.leads.map(({ words }) => words).join('、'),
    整改措施: plan.measures.map((measure, index) => ({
      序号: `${index + 1}`,
      措施内容: measure,
      落实情况: outcomes[index] ?? '',
    })),
    验收: [],
  }
}
