import { addDays, type Day } from '../../calendar/day.ts'
import { printDay, printMonthDay } from '../../calendar/day-wording.ts'
import { endOfDay, type Instant, instantAt } from '../../calendar/instant.ts'
import type { CutOffSettings } from '../../round/bulletin-settings.ts'

/** Up to when something is counted, and how papers print it. */
export type CutOff = {
  readonly at: Instant
  readonly on: Day
  /** 2020年11月7日, 2024年3月14日17：00 */
  readonly date: string
  /** 11月7日, 3月14日17：00 */
  readonly monthDay: string
}

/** The cut-off that settings say, for an issue of this day. A day without a clock time means its end. */
export function cutOffOf(settings: CutOffSettings, issuedOn: Day): CutOff {
  const on = addDays(issuedOn, settings.daysBefore > 0 ? -settings.daysBefore : settings.daysBefore)
  const clock = settings.clock === null ? '' : settings.clock.replace(':', '：')
  return {
    at: settings.clock === null ? endOfDay(on) : instantAt(on, settings.clock),
    on,
    date: `${printDay(on)}${clock}`,
    monthDay: `${printMonthDay(on)}${clock}`,
  }
}
