import { addDays, type Day, dayParts } from '../../calendar/day.ts'
import { printMonthDay } from '../../calendar/day-wording.ts'
import { latestOf, type Task } from '../../rectification/task.ts'
import type { TaskFigures } from '../../rectification/task-figures.ts'
import { label } from '../../wording/label.ts'
import { printYuan } from '../../wording/money.ts'

/** 督察反馈的56个问题，已完成整改26个，其中已销号25个；正在整改30个，其中未达到序时进度2个。 */
export function taskOverviewSentence(figures: TaskFigures, subject = '督察反馈的'): string {
  const { total, rectified, underWay, byProgress } = figures
  const { closedOut, behind, notStarted } = byProgress
  const of = [
    ...(notStarted.count > 0 ? [`尚未启动${notStarted.count}个`] : []),
    ...(behind.count > 0 ? [`未达到序时进度${behind.count}个`] : []),
  ]
  const done =
    closedOut.count === rectified.count && closedOut.count > 0
      ? `已完成整改并销号${closedOut.count}个`
      : [
          `已完成整改${rectified.count}个`,
          ...(closedOut.count > 0 ? [`其中已销号${closedOut.count}个`] : []),
        ].join('，')
  const open =
    underWay.count === 0
      ? ''
      : `；正在整改${underWay.count}个${of.length > 0 ? `，其中${of.join('、')}` : ''}`
  return `${subject}${total.count}个问题，${done}${open}。`
}

/** What a bulletin says of the tasks of a round, or of one unit's: how many are how far, and the money. */
export function tasksParagraph(figures: TaskFigures, unit: string | null): string {
  const subject = unit === null ? '督察反馈的' : `督察反馈涉及${unit}的`
  const told = [
    taskOverviewSentence(figures, subject),
    leadersSentence(figures),
    moneySentence(figures),
  ]
  return told.join('')
}

const SUBJECT_LENGTH = 40

/** “某锰业公司尾渣库渗滤液处理设施不正常运行”问题: the first sentence of the problem. */
export function taskSubject({ plan }: Task): string {
  const [first = ''] = plan.problem.split(/[。；;\n]/u).filter((part) => part.trim() !== '')
  const words = [...first.trim()]
  const short =
    words.length > SUBJECT_LENGTH ? `${words.slice(0, SUBJECT_LENGTH).join('')}…` : words.join('')
  return `“${short}”问题`
}

/** 共投入治理资金5.5亿元。 Null where no task tells of money. */
export function moneySentence({ investedYuan }: Pick<TaskFigures, 'investedYuan'>): string | null {
  return investedYuan === null || investedYuan === 0
    ? null
    : `共投入治理资金${printYuan(investedYuan)}。`
}

/** 立行立改并长期坚持1个，2024年完成整改26个，2025年完成整改24个。 By the years of the time limits. */
export function yearsSentence({ byYear }: Pick<TaskFigures, 'byYear'>): string | null {
  const years = [...byYear].sort((a, b) => rank(a.year) - rank(b.year))
  const parts = years.map(({ year, count }) =>
    year === 'longTerm' ? `立行立改、长期坚持${count}个` : `${year}年完成整改${count}个`,
  )
  return parts.length === 0 ? null : `其中，${parts.join('，')}。`
}

/** 其中，由分管行业的市级领导和县市区党委政府主要负责人联系帮扶3个。 Null where no task has a leader. */
export function leadersSentence({ byLeaders }: Pick<TaskFigures, 'byLeaders'>): string | null {
  const parts = byLeaders.map(({ leaders, count }) => `由${inOneLine(leaders)}联系帮扶${count}个`)
  return parts.length === 0 ? null : `其中，${parts.join('，')}。`
}

function inOneLine(leaders: readonly string[]): string {
  const last = leaders.at(-1) ?? ''
  return leaders.length < 2 ? last : `${leaders.slice(0, -1).join('、')}和${last}`
}

function rank(year: string): number {
  return year === 'longTerm' ? 0 : Number(year)
}

/** 东湘锰业尾渣库整治项目已完成总工程量的92%，已完成项目招投标，预计12月底前完成整治。 */
export function worksSentence(task: Task, subject: string): string {
  const share = latestOf(task, 'share')
  const stages = [...new Set(task.reports.flatMap((report) => report.stage ?? []))]
  const expected = latestOf(task, 'expectedOn')
  const invested = latestOf(task, 'investedYuan')
  const parts = [
    ...(task.finishedOn === null ? [] : [`已于${printMonthDay(task.finishedOn)}完成整改`]),
    ...(share === null || share === 0 ? [] : [`已完成总工程量的${share}%`]),
    ...(task.finishedOn === null ? stages.slice(-2).map((one) => label('worksStage', one)) : []),
    ...(invested === null ? [] : [`投入治理资金${printYuan(invested)}`]),
    ...(expected === null || task.finishedOn !== null ? [] : [`预计${byEndOf(expected)}完成整改`]),
  ]
  return parts.length === 0 ? `${subject}正在整改。` : `${subject}${parts.join('，')}。`
}

/** 12月底前 for the last day of a month, else 12月15日前. */
export function byEndOf(day: Day): string {
  const { month } = dayParts(day)
  return dayParts(addDays(day, 1)).month === month ? `${printMonthDay(day)}前` : `${month}月底前`
}
