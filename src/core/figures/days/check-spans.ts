import { type Day, dayOf, daysBetween } from '../../calendar/day.ts'
import { NATIONAL_CALENDAR } from '../../calendar/national-calendar.ts'
import { isWorkday, workingDaysBetween } from '../../calendar/work-calendar.ts'
import type { Check } from '../check.ts'
import { WORDS } from '../reasons/reason.ts'
import type { ReadText } from '../text/statement.ts'
import { toldCheck } from '../told-check.ts'

const FROM_TO = String.raw`(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?(?:-|—|~|至|到)(?:(?<toYear>\d{4})年)?(?:(?<toMonth>\d{1,2})月)?(?<toDay>\d{1,2})日`
const COUNT = String.raw`(?<count>\d{1,3})(?<unit>个?工作日|天|个?自然日|日)`
const BEFORE = new RegExp(`${COUNT}(?![^\\d]{0,2}\\d{0,2}[月日])[^\\d]{0,24}?${FROM_TO}`, 'dgu')
const AFTER = new RegExp(`${FROM_TO}\\)?,?(?:止,?)?(?:期限)?(?:共计?|为期|计|\\()${COUNT}`, 'dgu')

/** 进驻时间为15天（2020年9月14日-9月28日）; 2025年5月21日至2025年6月4日，共10个工作日: both days counted. */
export function checkSpans(read: ReadText): readonly Check[] {
  return [BEFORE, AFTER].flatMap((form) =>
    [...read.flow.text.matchAll(form)].flatMap((match) => spanOf(match, read) ?? []),
  )
}

function spanOf(match: RegExpExecArray, { flow }: ReadText): Check | null {
  const { year, month, day, toYear, toMonth, toDay, count, unit } = match.groups ?? {}
  const from = dayOf(Number(year), Number(month), Number(day))
  const to = dayOf(Number(toYear ?? year), Number(toMonth ?? month), Number(toDay))
  if (from === null || to === null) return null
  const total = Number(count)
  const isWorking = /工作日/u.test(unit ?? '')
  const [start, end] = match.indices?.groups?.['count'] ?? [match.index, match.index]
  const said = { text: match[0], from: start, to: end, total, unit: isWorking ? '个工作日' : '天' }
  if (to < from)
    return toldCheck(flow, {
      ...{ ...said, kind: 'date-order', outcome: 'wrong', parts: [], expected: total },
      ...WORDS.backwards(),
    })
  const span = isWorking ? workdaysIn(from, to) : daysBetween(from, to) + 1
  const outcome = span === total ? 'right' : span === total + 1 ? 'unknown' : 'wrong'
  return toldCheck(flow, {
    ...{ ...said, kind: 'date-span', outcome, parts: [span], expected: span, isFigure: true },
    ...(isWorking ? WORDS.workingSpan(total, span) : WORDS.span(total, span)),
  })
}

function workdaysIn(from: Day, to: Day): number {
  return (
    workingDaysBetween(from, to, NATIONAL_CALENDAR) + (isWorkday(from, NATIONAL_CALENDAR) ? 1 : 0)
  )
}
