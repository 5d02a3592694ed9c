import { addMonths, type Day } from '../calendar/day.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import { addWorkingDays, type WorkCalendar } from '../calendar/work-calendar.ts'
import type { MonthlyReportRule } from '../round/rectification-settings.ts'
import type { Task, WorksReport } from './task.ts'

/** Where a task's report for a month stands. */
export type MonthState = 'notDue' | 'asked' | 'given' | 'givenLate' | 'late'

/** What a task owes for a month. */
export type MonthReport = {
  /** `2020-10` */
  readonly month: string
  /** Reports are asked for from this day on. */
  readonly askedOn: Day
  readonly dueOn: Day
  readonly remindOn: readonly Day[]
  readonly givenAt: Instant | null
  readonly state: MonthState
  readonly report: WorksReport | null
}

type Judged = Pick<Task, 'openedAt' | 'finishedOn' | 'reports' | 'step'>

/** What the task owes for a month, as of a day; null where it was not open in that month. */
export function monthReportOf(
  task: Judged,
  month: string,
  asked: {
    readonly on: Day
    readonly rule: MonthlyReportRule
    readonly calendar: WorkCalendar
  },
): MonthReport | null {
  if (!wasOpenIn(task, month)) return null
  const { on, rule, calendar } = asked
  const askedOn = addMonths(`${month}-01` as Day, 1)
  const dueOn = `${askedOn.slice(0, 8)}${String(rule.dueDay).padStart(2, '0')}` as Day
  const report = task.reports.find((one) => one.month === month) ?? null
  return {
    month,
    askedOn,
    dueOn,
    remindOn: [...rule.remindBefore]
      .sort((a, b) => b - a)
      .map((count) => addWorkingDays(dueOn, -count, calendar)),
    givenAt: report?.at ?? null,
    state: stateOf(report, { on, askedOn, dueOn }),
    report,
  }
}

function wasOpenIn({ openedAt, finishedOn, step }: Judged, month: string): boolean {
  if (step === 'withdrawn' || dayOfInstant(openedAt).slice(0, 7) > month) return false
  return finishedOn === null || finishedOn.slice(0, 7) >= month
}

function stateOf(
  report: WorksReport | null,
  { on, askedOn, dueOn }: { readonly on: Day; readonly askedOn: Day; readonly dueOn: Day },
): MonthState {
  if (report) return dayOfInstant(report.at) > dueOn ? 'givenLate' : 'given'
  if (on > dueOn) return 'late'
  return on >= askedOn ? 'asked' : 'notDue'
}
