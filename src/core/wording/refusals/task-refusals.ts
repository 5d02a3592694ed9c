import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on rectification tasks forbid. */
export const TASK_REFUSALS = {
  'milestone-unknown': {
    zh: ({ milestone }, say) => `该任务没有${say.quoted(milestone)}这个节点。`,
    en: ({ milestone }, say) => `This task has no milestone${say.quoted(milestone)}.`,
  },
  'milestone-already-reached': {
    zh: () => '该节点已经完成，不能重复登记，也不能从方案中删去：确有错误的，请先“撤销节点完成”。',
    en: () =>
      'This milestone has been reached already; it can neither be reached again nor left out of the plan: unreach it first where that was a mistake.',
  },
  'milestone-not-reached': {
    zh: () => '该节点没有登记为完成，不需要撤销。',
    en: () => 'This milestone has not been reached, so there is nothing to take back.',
  },
  'milestones-open': {
    zh: ({ count, titles }) =>
      `还有${count ?? ''}个节点没有完成${titles ? `（${titles}）` : ''}，不能报告完成整改：请先逐个完成节点。`,
    en: ({ count, titles }) =>
      `Some milestones are not reached${count ? ` (${count}${titles ? `: ${titles}` : ''})` : ''}, so the task cannot be finished: reach them first.`,
  },
  'milestone-after-the-end': {
    zh: ({ milestone, plannedOn, due }, say) =>
      `节点${say.quoted(milestone)}的计划日期${say.day(plannedOn)}晚于整改时限${say.day(due)}：倒排工期不能排到时限之后。`,
    en: ({ milestone, plannedOn, due }, say) =>
      `The milestone${say.quoted(milestone)} is planned${plannedOn ? ` for ${say.day(plannedOn)}` : ''} after the end of the task${due ? `, ${say.day(due)}` : ''}: plan it earlier.`,
  },
  'leaders-missing': {
    zh: () => '没有写联系帮扶领导，本轮次也没有规定这类问题由谁联系：请写明姓名或者职务。',
    en: () =>
      'No leader is named, and the round has no rule for such problems: write a name or a post.',
  },
  'share-falls': {
    zh: ({ share, last }) =>
      `完成比例${share ?? ''}%低于已报告的${last ?? ''}%：工程量只增不减，请核对；前次报错的请在说明中写明并由办公室更正。`,
    en: ({ share, last }) =>
      `The share done${share ? ` (${share}%)` : ''} is below what was reported before${last ? ` (${last}%)` : ''}: works done stay done.`,
  },
  'share-out-of-range': {
    zh: ({ share }) => `完成比例${share ?? ''}应在0至100之间。`,
    en: ({ share }) => `The share done${share ? ` (${share})` : ''} must lie between 0 and 100.`,
  },
  'month-not-over': {
    zh: ({ month }) => `${month ? `${month}还没有到` : '该月还没有到'}，不能提前报告该月进度。`,
    en: ({ month }) => `The month${month ? ` ${month}` : ''} has not begun: report it once it has.`,
  },
  'task-extension-not-later': {
    zh: ({ until, due }, say) =>
      `申请延长至${say.day(until)}，没有晚于现在的整改时限${say.day(due)}：延期必须晚于原时限。`,
    en: ({ until, due }, say) =>
      `More time until ${until ? say.day(until) : 'that day'} is not later than the end of the task${due ? `, ${say.day(due)}` : ''}.`,
  },
  'task-extension-pending': {
    zh: () => '已有一项延期申请尚未决定：请等决定后再申请。',
    en: () => 'A request for more time is still undecided: wait for the decision.',
  },
  'task-extension-missing': {
    zh: () => '没有待决定的延期申请：它可能已经决定，或者没有提出过。',
    en: () => 'There is no request for more time to decide on.',
  },
} as const satisfies RefusalSentences
