import { type Instant, parseInstant } from '../core/calendar/instant.ts'
import { readWrittenMoment } from '../core/calendar/written-moment.ts'
import type { AsOf } from '../core/statistics/question.ts'
import { wrongUsage } from './command-trouble.ts'

/** What `--at` and `--clock` name: a day means its last moment; nothing means now. */
export function asOfSaid(
  said: { readonly at?: string; readonly clock?: string },
  now: () => Instant,
): AsOf {
  const clock = said.clock ?? 'now'
  if (clock !== 'now' && clock !== 'then') {
    throw wrongUsage('value-wrong', { name: '--clock', value: clock, expected: 'now / then' })
  }
  return {
    at: said.at === undefined ? now() : momentSaid('--at', said.at),
    clock: clock === 'now' ? 'asNowKnown' : 'asThenKnown',
  }
}

/** The moment that an option names. */
export function momentSaid(name: string, text: string): Instant {
  const moment = readWrittenMoment(text) ?? parseInstant(text)
  if (moment) return moment
  const expected = '2024-03-14 / 2024-03-14 17:00 / 2024-03-14T17:00:00+08:00'
  throw wrongUsage('value-wrong', { name, value: text, expected })
}
