import { addMonths, type Day } from '../calendar/day.ts'
import type { DayNature, WorkCalendar } from '../calendar/work-calendar.ts'
import { countStage } from '../deadline/counted-stage.ts'

/** How long something may take, from the day after its start. */
export type Term = {
  readonly count: number
  readonly unit: 'calendar' | 'working' | 'months'
}

/** What a clock of an entry runs for. */
export type ClockName =
  | 'planDue'
  | 'reportDue'
  | 'taskDue'
  | 'milestoneDue'
  | 'noticeEnds'
  | 'acceptanceDue'
  | 'reinspectionDue'
  | 'callBackDue'
  | 'resultDue'
  | 'answerDue'
  | 'materialDue'

/** By when something is due, and how that day came about. */
export type Clock = {
  readonly name: ClockName
  /** What it is about where an entry has several of one name: a milestone's title. */
  readonly subject: string
  /** Day 0 of the term; null where the day itself was given. */
  readonly startedOn: Day | null
  readonly term: Term | null
  /** Where the term is written; empty where the day was given. */
  readonly source: string
  /** The last day on which it is in time; the whole day counts. */
  readonly dueOn: Day
  /** The day on which what it asks was done; null while it runs. */
  readonly metOn: Day | null
  /** Days off that working days pass over, and Saturdays or Sundays that count as worked. */
  readonly notable: readonly DayNature[]
  /** True where a year's holiday notice is not known yet, so that the day may still move. */
  readonly isProvisional: boolean
  /** How many working days before the day its unit is reminded. */
  readonly remindBefore: readonly number[]
}

type Given = Pick<Clock, 'name' | 'metOn'> & Partial<Pick<Clock, 'subject' | 'remindBefore'>>

/** A clock by a rule: the day after `startedOn` is day 1. */
export function clockByTerm(
  given: Given & { readonly startedOn: Day; readonly term: Term; readonly source: string },
  calendar: WorkCalendar,
): Clock {
  const { startedOn, term } = given
  return { subject: '', remindBefore: [], ...given, ...countTerm(startedOn, term, calendar) }
}

/** A clock whose day somebody set. */
export function clockOnDay(given: Given & { readonly dueOn: Day }): Clock {
  return {
    ...{ subject: '', remindBefore: [], startedOn: null, term: null, source: '' },
    ...{ notable: [], isProvisional: false },
    ...given,
  }
}

/** Where a term ends that starts after a day. */
export function countTerm(
  startedOn: Day,
  { count, unit }: Term,
  calendar: WorkCalendar,
): Pick<Clock, 'dueOn' | 'notable' | 'isProvisional'> {
  return unit === 'months'
    ? { dueOn: addMonths(startedOn, count), notable: [], isProvisional: false }
    : countStage({ count, unit }, startedOn, calendar)
}
