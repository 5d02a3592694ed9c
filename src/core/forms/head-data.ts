import type { Day } from '../calendar/day.ts'
import { printDay, printInstant } from '../calendar/day-wording.ts'
import type { Instant } from '../calendar/instant.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { FormData } from './form-data.ts'

/** A paper's facts with what every paper says; a paper that bears a day of its own bears that one. */
export function withHead(facts: FormData, head: FormData): FormData {
  const own = facts['日期']
  return { ...facts, ...head, ...(typeof own === 'string' && { 日期: own }) }
}

/** What every paper may say. */
export function headData(
  { title, team, office }: RoundSettings,
  given: {
    readonly number: string
    readonly madeOn: Day
    readonly at: Instant
    readonly note: string
  },
): FormData {
  return {
    编号: given.number,
    日期: printDay(given.madeOn),
    截至: printInstant(given.at),
    办公室: office.name,
    办公室简称: office.shortName,
    联系电话: office.phone ?? '',
    电子邮箱: office.email ?? '',
    轮次: title,
    督察组: team.name,
    督察组简称: team.shortName,
    说明: given.note,
  }
}
