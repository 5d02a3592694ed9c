import type { Day } from './day.ts'

/** One year's notice of the State Council's General Office on holidays: facts, entered as they were published. */
export type HolidayNotice = {
  readonly year: number
  /** The number of the notice, and of those that changed it. */
  readonly source: string
  readonly festivals: readonly Festival[]
}

/** One festival of a year's notice: its days off, and the days worked for them. */
export type Festival = {
  /** 国庆节、中秋节 where two fall together. */
  readonly name: string
  /** First and last day off, weekends among them included; the first may lie in the year before. */
  readonly from: Day
  readonly to: Day
  /** Saturdays and Sundays worked in exchange (调休上班). */
  readonly madeUpOn: readonly Day[]
}
