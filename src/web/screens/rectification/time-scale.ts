import type { TaskScheduleView } from '../../../contract/books/task-schedule.ts'
import { addDays, addMonths, type Day, daysBetween } from '../../../core/calendar/day.ts'

/** One scale of time for all bars of a page: from its first to its last day, drawn so wide. */
export type TimeScale = {
  readonly from: Day
  readonly to: Day
  readonly width: number
  /** Where a day stands; what lies outside stands at the edge. */
  readonly x: (day: Day) => number
  /** First days of months that are named, not closer than their names are wide. */
  readonly ticks: readonly Day[]
}

const WIDTH = 520
const MARGIN = 6
/** Beyond this a bar says nothing any more: what is due later is drawn to the edge. */
const MOST_DAYS = 1461
const NAME_WIDTH = 60

/** The scale on which every task of a page and today have room. */
export function timeScale(tasks: readonly TaskScheduleView[], today: Day): TimeScale {
  const days = [today, ...tasks.flatMap(daysOf)].sort()
  const from = days[0] ?? today
  const last = days[days.length - 1] ?? today
  const limit = addDays(from, MOST_DAYS)
  const to = last > limit ? limit : last
  const span = Math.max(1, daysBetween(from, to))
  const x = (day: Day) => {
    const share = Math.min(1, Math.max(0, daysBetween(from, day) / span))
    return MARGIN + share * (WIDTH - 2 * MARGIN)
  }
  return { from, to, width: WIDTH, x, ticks: ticksOf(from, to, x) }
}

function daysOf({ beganOn, dueOn, milestones }: TaskScheduleView): readonly Day[] {
  const marks = milestones.flatMap((one) => [
    one.plannedOn,
    ...(one.reachedOn ? [one.reachedOn] : []),
  ])
  return [beganOn, ...(dueOn ? [dueOn] : []), ...marks]
}

function ticksOf(from: Day, to: Day, x: (day: Day) => number): readonly Day[] {
  const ticks: Day[] = []
  for (let month = `${from.slice(0, 7)}-01` as Day; month <= to; month = addMonths(month, 1)) {
    const last = ticks[ticks.length - 1]
    if (month < from || (last !== undefined && x(month) - x(last) < NAME_WIDTH)) continue
    ticks.push(month)
  }
  return ticks
}
