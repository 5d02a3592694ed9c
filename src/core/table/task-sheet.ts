import type { Cell } from '../bulletin/blocks.ts'
import type { Sheet } from '../bulletin/sheet.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import { printDay, printMonthDay } from '../calendar/day-wording.ts'
import { progressOn } from '../rectification/progress.ts'
import {
  latestOf,
  leadersOf,
  type Milestone,
  type NamedUnit,
  type Task,
  taskDueOn,
} from '../rectification/task.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { NUMBER_LEVELS } from '../wording/books/level-number.ts'
import { label } from '../wording/label.ts'
import { printYuan } from '../wording/money.ts'

/** The heading under which milestones stand, and by which a list that comes back is read. */
export const MILESTONES_HEADING = '整改节点'

/** The heading over tasks of no section that follow those of one; a list that comes back is read by it. */
export const NO_SECTION = '其他任务（不分部分）'

type Column = {
  readonly heading: string
  readonly width: number
  readonly cell: (task: Task, on: Day) => readonly string[]
  readonly isCentred?: true
}

/** By these headings a list that comes back is read again (`reading/headings.ts`). */
const COLUMNS: readonly Column[] = [
  { heading: '反馈问题', width: 12, cell: ({ plan }) => lines(plan.problem) },
  { heading: '问题类别', width: 4.4, cell: ({ plan }) => [plan.problemClass ?? ''] },
  { heading: '整改目标', width: 8, cell: ({ plan }) => lines(plan.goal) },
  { heading: '整改措施', width: 13, cell: ({ plan }) => plan.measures },
  { heading: '牵头单位', width: 6, cell: ({ plan }) => unitLines(plan.leads) },
  { heading: '配合单位', width: 6, cell: ({ plan }) => unitLines(plan.supports) },
  { heading: '责任人', width: 5, cell: ({ plan }) => plan.persons },
  { heading: '联系帮扶领导', width: 5, cell: ({ plan }) => leadersOf(plan) },
  { heading: '整改时限', width: 5, cell: (task) => [dueText(task)] },
  { heading: MILESTONES_HEADING, width: 9, cell: ({ plan }) => plan.milestones.map(milestoneLine) },
  {
    ...{ heading: '计划投资', width: 4.4 },
    cell: ({ plan }) => [plan.plannedYuan === null ? '' : printYuan(plan.plannedYuan)],
  },
  { heading: '进展情况', width: 8, cell: (task) => [progressText(task)] },
  {
    ...{ heading: '序时进度', width: 4.4, isCentred: true },
    cell: (task, on) => [label('progress', progressOn(task, on).progress)],
  },
]

/** 整改任务清单: every task of a round as it stands on a day, under the headings of the list; it can be imported again. */
export function taskSheet(settings: RoundSettings, tasks: readonly Task[], on: Day): Sheet {
  const columns = columnsOf(tasks)
  return {
    name: '整改任务清单',
    titleLines: [`${settings.title}反馈意见整改任务清单`],
    ends: { left: settings.office.name, right: `截至${printDay(on)}` },
    widths: columns.map(({ width }) => width),
    header: [columns.map(({ heading }) => ({ paragraphs: [heading], align: 'center' as const }))],
    rows: rowsOf(tasks, columns, on),
    notes: [
      `注：共${tasks.length}项。序时进度按整改节点和完成情况自动判断；整改节点每行一个：计划日期、应完成比例（可以不写）、内容。`,
    ],
    orientation: 'landscape',
  }
}

/** The number, those of the levels above that any task carries, then the rest; leaders where any task has one. */
function columnsOf(tasks: readonly Task[]): readonly Column[] {
  const hasLeaders = tasks.some(({ plan }) => leadersOf(plan).length > 0)
  const numbers = levelsOf(tasks).map(
    (level): Column => ({
      ...{ heading: `${level}序号`, width: 2.4, isCentred: true },
      cell: ({ plan }) => [numbersOf(plan, level)],
    }),
  )
  return [
    { heading: '序号', width: 2.2, isCentred: true, cell: ({ plan }) => [plan.no] },
    ...numbers,
    ...COLUMNS.filter(({ heading }) => hasLeaders || heading !== '联系帮扶领导'),
  ]
}

/** The levels above whose numbers any task carries, each with a column of its own. */
function levelsOf(tasks: readonly Task[]): readonly string[] {
  const used = new Set(tasks.flatMap(({ plan }) => plan.otherNumbers.map((one) => one.level)))
  const known: readonly string[] = NUMBER_LEVELS
  return [...known.filter((level) => used.delete(level)), ...used]
}

function rowsOf(
  tasks: readonly Task[],
  columns: readonly Column[],
  on: Day,
): readonly (readonly Cell[])[] {
  let section: string | null = null
  return tasks.flatMap((task) => {
    const said = task.plan.section ?? NO_SECTION
    const head: (readonly Cell[])[] =
      task.plan.section !== section ? [[{ paragraphs: [said], columnSpan: columns.length }]] : []
    section = task.plan.section
    return [...head, columns.map((column) => cellOf(column, task, on))]
  })
}

function cellOf({ cell, isCentred }: Column, task: Task, on: Day): Cell {
  const paragraphs = cell(task, on)
  return {
    paragraphs: paragraphs.length > 0 ? paragraphs : [''],
    align: isCentred ? 'center' : 'left',
  }
}

/** Several of one level stand in one cell: 17、18. */
function numbersOf({ otherNumbers }: Task['plan'], level: string): string {
  return otherNumbers.flatMap((one) => (one.level === level ? [one.no] : [])).join('、')
}

function lines(text: string): readonly string[] {
  return text.split('\n')
}

function unitLines(units: readonly NamedUnit[]): readonly string[] {
  return units.map((unit) => unit.words)
}

function dueText(task: Task): string {
  const { plan } = task
  if (plan.dueWords !== null) return plan.dueWords
  const dueOn = taskDueOn(task)
  return dueOn === null ? (plan.isLongTerm ? '长期坚持' : '') : printDay(dueOn)
}

/** A milestone as one line of a cell, its share in percent left out where none is planned: 2020-11-30 60% 完成项目招投标. */
export function milestoneLine({ plannedOn, share, title }: Omit<Milestone, 'id'>): string {
  return [plannedOn, ...(share === null ? [] : [`${share}%`]), title].join(' ')
}

const LINE = /^(\d{4}-\d{2}-\d{2})\s+(?:(\d+(?:\.\d+)?)[%％]\s*)?(\S.*)$/su

/** The milestone that a line of the list tells; null where it tells none. */
export function readMilestoneLine(line: string): Omit<Milestone, 'id'> | null {
  const [, day = '', share, title = ''] = LINE.exec(line.trim()) ?? []
  const plannedOn = parseDay(day)
  if (!plannedOn) return null
  return { plannedOn, share: share === undefined ? null : Number(share), title: title.trim() }
}

/** 已完成总工程量的92%，已完成项目招投标，累计投入5.5亿元，预计12月31日完成。 */
export function progressText(task: Task): string {
  const share = latestOf(task, 'share')
  const stage = latestOf(task, 'stage')
  const invested = latestOf(task, 'investedYuan')
  const expected = latestOf(task, 'expectedOn')
  const done = task.finishedOn
  const parts = [
    ...(share === null ? [] : [`已完成总工程量的${share}%`]),
    ...(stage === null || done !== null ? [] : [label('worksStage', stage)]),
    ...(invested === null ? [] : [`累计投入${printYuan(invested)}`]),
    ...(expected === null || done !== null ? [] : [`预计${printMonthDay(expected)}完成`]),
    ...(done === null ? [] : [`${printDay(done)}完成整改`]),
    ...(task.closedOutOn === null ? [] : [`${printDay(task.closedOutOn)}销号`]),
  ]
  return parts.length > 0 ? `${parts.join('，')}。` : ''
}
