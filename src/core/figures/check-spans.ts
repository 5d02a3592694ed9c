import { dayOf, daysBetween } from '../calendar/day.ts'
import type { Check } from './check.ts'
import { WORDS } from './check-words.ts'
import { figuresTold } from './figures-told.ts'
import type { ReadText } from './statement.ts'

const SPAN =
  /(\d{1,3})(?:天|日)(?![^\d]{0,2}\d{0,2}[月日])[^\d]{0,24}?(\d{4})年(\d{1,2})月(\d{1,2})日?(?:-|—|~|至|到)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/gu

/** 进驻时间为15天（2020年9月14日-9月28日）: both days counted. */
export function checkSpans({ flow }: ReadText): readonly Check[] {
  return [...flow.text.matchAll(SPAN)].flatMap((match) => {
    const [text, days = '', year, month, day, toYear, toMonth, toDay] = match
    const from = dayOf(Number(year), Number(month), Number(day))
    const to = dayOf(Number(toYear ?? year), Number(toMonth ?? month), Number(toDay))
    if (from === null || to === null) return []
    const total = Number(days)
    const span = daysBetween(from, to) + 1
    const outcome = span === total ? 'right' : span === total + 1 ? 'unknown' : 'wrong'
    return [
      {
        kind: 'date-span',
        outcome,
        total,
        parts: [span],
        expected: span,
        unit: '天',
        text,
        place: flow.placeOf(match.index),
        figures: figuresTold(flow, {
          total: [{ from: match.index, to: match.index + days.length, value: total }],
        }),
        reason: WORDS.span(total, span),
        ...(outcome === 'wrong' && { change: { from: total, to: span } }),
      } satisfies Check,
    ]
  })
}
