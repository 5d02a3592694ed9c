import { saidInBoth } from './said-in-both.ts'

/** What is wrong or doubtful in a list of rectification tasks. */
export const TASK_LIST_WORDING = {
  noRows: () =>
    saidInBoth({
      zh: '没有读到整改任务：应有一行表头（如 序号、反馈问题、整改目标、整改措施、牵头单位、整改时限）。',
      en: 'No tasks were read: a row of headings is needed (number, problem, goal, measures, lead unit, time limit).',
    }),
  noNumber: () =>
    saidInBoth({
      zh: '缺序号：每项任务要有自己的序号。',
      en: 'No number: each task needs one of its own.',
    }),
  noProblem: () =>
    saidInBoth({ zh: '缺反馈问题的内容。', en: 'What the problem is does not stand there.' }),
  numberTwice: (no: string) =>
    saidInBoth({
      zh: `序号“${no}”在清单中出现了两次。`,
      en: `Number “${no}” stands in the list twice.`,
    }),
  milestoneLate: (title: string, plannedOn: string, dueOn: string) =>
    saidInBoth({
      zh: `节点“${title}”的日期${plannedOn}晚于整改时限${dueOn}。`,
      en: `The milestone “${title}” is planned on ${plannedOn}, after the time limit ${dueOn}.`,
    }),
  taskDone: (no: string) =>
    saidInBoth({
      zh: `序号“${no}”的任务已完成整改或已销号，不能再按清单改动。`,
      en: `Task “${no}” is rectified or closed out; a list changes it no more.`,
    }),
  moneyUnread: (text: string) =>
    saidInBoth({
      zh: `计划投资“${text}”读不出数：请写成 5.5亿元、60万元 或 1234元。`,
      en: `The money planned, “${text}”, is no amount: write it in figures, with its unit where that is not yuan.`,
    }),
  classUnknown: (name: string) =>
    saidInBoth({
      zh: `问题类别“${name}”不在本轮次的类别中：销号时没有专门的条件，请核对。`,
      en: `The class “${name}” is none of this round’s: its close-out has no conditions of its own; check it.`,
    }),
  leadUnknown: (units: readonly string[]) =>
    saidInBoth({
      zh: `牵头单位“${units.join('、')}”不在本轮次的单位名单中：只有办公室能办理这项任务。`,
      en: `The lead unit “${units.join(', ')}” is none of this round’s: only the office can handle this task.`,
    }),
} as const
