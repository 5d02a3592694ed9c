import type { MonthState } from '../../rectification/monthly-report.ts'
import type { ProgressReason } from '../../rectification/progress.ts'
import type { TaskStep, WorksStage } from '../../rectification/task.ts'
import type { TaskActName, TaskFact } from '../../rectification/task-acts.ts'
import type { Words } from '../words.ts'

export const TASK_STEP_WORDS: Words<TaskStep> = {
  planned: { zh: '已列入方案', en: 'planned' },
  underWay: { zh: '正在整改', en: 'under way' },
  finished: { zh: '已完成整改', en: 'rectified' },
  closedOut: { zh: '已销号', en: 'closed out' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
}

export const TASK_ACT_WORDS: Words<TaskActName> = {
  planTask: { zh: '列入整改任务', en: 'plan a task' },
  reviseTask: { zh: '调整整改任务', en: 'revise a task' },
  assignTaskLeaders: { zh: '明确联系帮扶领导', en: 'name the leaders of the task' },
  startTask: { zh: '启动整改', en: 'start the task' },
  reachMilestone: { zh: '完成节点', en: 'reach a milestone' },
  unreachMilestone: { zh: '撤销节点完成', en: 'unreach a milestone' },
  reportWorks: { zh: '报告进度', en: 'report on the works' },
  urgeTask: { zh: '督促整改', en: 'urge the task' },
  askTaskExtension: { zh: '申请延长整改时限', en: 'ask for more time for a task' },
  decideTaskExtension: { zh: '决定延长整改时限', en: 'decide on more time for a task' },
  finishTask: { zh: '报告完成整改', en: 'finish the task' },
  reopenTask: { zh: '退回继续整改', en: 'reopen the task' },
  withdrawTask: { zh: '撤销整改任务', en: 'withdraw the task' },
  closeTaskOut: { zh: '任务销号', en: 'close the task out' },
  takeRelapse: { zh: '因反弹重新整改', en: 'take up a relapse' },
}

export const TASK_FACT_WORDS: Words<TaskFact['type']> = {
  taskPlanned: { zh: '已列入整改任务', en: 'task planned' },
  taskRevised: { zh: '整改任务已调整', en: 'task revised' },
  taskLeadersAssigned: { zh: '联系帮扶领导已明确', en: 'leaders of the task named' },
  taskStarted: { zh: '整改已启动', en: 'task started' },
  milestoneReached: { zh: '节点已完成', en: 'milestone reached' },
  milestoneUnreached: { zh: '节点完成已撤销', en: 'milestone unreached' },
  worksReported: { zh: '已报告进度', en: 'works reported' },
  taskUrged: { zh: '已督促整改', en: 'task urged' },
  taskExtensionAsked: { zh: '已申请延长整改时限', en: 'more time asked for a task' },
  taskExtensionDecided: { zh: '延长整改时限已决定', en: 'more time for a task decided' },
  taskFinished: { zh: '已报告完成整改', en: 'task finished' },
  taskReopened: { zh: '已退回继续整改', en: 'task reopened' },
  taskWithdrawn: { zh: '整改任务已撤销', en: 'task withdrawn' },
  taskClosedOut: { zh: '任务已销号', en: 'task closed out' },
  taskRelapsed: { zh: '已因反弹重新整改', en: 'relapse taken up' },
}

export const WORKS_STAGE_WORDS: Words<WorksStage> = {
  preparing: { zh: '前期准备', en: 'preparing' },
  tendered: { zh: '已完成项目招投标', en: 'tender done' },
  building: { zh: '正在组织实施', en: 'being built' },
  built: { zh: '工程已完工', en: 'built' },
}

export const PROGRESS_REASON_WORDS: Words<ProgressReason> = {
  closedOut: { zh: '已经销号', en: 'it is closed out' },
  finished: { zh: '已报告完成整改', en: 'it was finished' },
  nothingStarted: { zh: '没有完成任何节点，也没有报告进度', en: 'nothing has been started' },
  dueOver: { zh: '整改时限已过，还没有报告完成', en: 'its last day is over' },
  milestonesMissed: { zh: '有节点过了计划日期没有完成', en: 'milestones are missed' },
  shareShort: { zh: '完成比例低于计划要求', en: 'less is done than planned' },
  milestonesEarly: { zh: '有节点提前完成', en: 'milestones were reached early' },
  shareBeyond: { zh: '完成比例已达到后一节点的要求', en: 'more is done than planned' },
  asPlanned: { zh: '到期的节点都已完成', en: 'all that was due is done' },
}

export const MONTH_STATE_WORDS: Words<MonthState> = {
  notDue: { zh: '未到报告时间', en: 'not due' },
  asked: { zh: '待报', en: 'asked for' },
  given: { zh: '按时报告', en: 'given' },
  givenLate: { zh: '逾期报告', en: 'given late' },
  late: { zh: '逾期未报', en: 'late' },
}
