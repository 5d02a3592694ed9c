import { addDays, type Day } from '../calendar/day.ts'
import {
  addWorkingDays,
  type DayNature,
  naturesBetween,
  type WorkCalendar,
} from '../calendar/work-calendar.ts'
import type { DeadlineStage } from './deadline-stage.ts'

/** Where a stage that begins after a day ends, and what lies between. */
export type CountedStage = {
  readonly dueOn: Day
  readonly notable: readonly DayNature[]
  readonly isProvisional: boolean
}

const COUNTED = new WeakMap<WorkCalendar, Map<string, CountedStage>>()

/** Counts a stage; the answer is kept, since a list of 100,000 cases asks for a few days only. */
export function countStage(
  { count, unit }: Pick<DeadlineStage, 'count' | 'unit'>,
  from: Day,
  calendar: WorkCalendar,
): CountedStage {
  const counted = COUNTED.get(calendar) ?? new Map<string, CountedStage>()
  COUNTED.set(calendar, counted)
  const key = `${from} ${count} ${unit}`
  const known = counted.get(key)
  if (known) return known
  const stage =
    unit === 'working'
      ? countWorkingDays(from, count, calendar)
      : { dueOn: addDays(from, count), notable: [], isProvisional: false }
  counted.set(key, stage)
  return stage
}

function countWorkingDays(from: Day, count: number, calendar: WorkCalendar): CountedStage {
  const dueOn = addWorkingDays(from, count, calendar)
  const natures = naturesBetween(from, dueOn, calendar)
  return {
    dueOn,
    notable: natures.filter((nature) => nature.because !== 'weekday'),
    isProvisional: natures.some((nature) => nature.isProvisional),
  }
}
