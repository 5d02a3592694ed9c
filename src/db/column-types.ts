import { types } from 'pg'
import type { Day } from '../core/calendar/day.ts'
import { type Instant, instantOfMillis } from '../core/calendar/instant.ts'

type Parser = (text: string) => unknown

const UTC = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00$/

/** A `timestamptz` as the server writes it. A session in another zone than UTC is understood too. */
export function instantOfColumn(text: string): Instant {
  const parts = UTC.exec(text)
  if (parts)
    return `${parts[1]}T${parts[2]}.${(parts[3] ?? '').slice(0, 3).padEnd(3, '0')}Z` as Instant
  const millis = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'))
  if (Number.isNaN(millis)) throw new RangeError(`no such instant: ${text}`)
  return instantOfMillis(millis)
}

/** An `int8` as a number. Throws a RangeError where a number could not hold it exactly. */
export function numberOfColumn(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a safe integer: ${text}`)
  return number
}

const dayOfColumn = (text: string) => text as Day

/** The driver splits `text[]` (1009) for us; its own list of types leaves that number out. */
const splitAnyTexts = types.getTypeParser(1009 as (typeof types.builtins)['TEXT'])

/** Units and categories, of which a list shows hundreds: nothing quoted, no list within, no null. */
const PLAIN_TEXTS = /^\{([^"\\{}]+)\}$/

function splitTexts(text: string): readonly (string | null)[] {
  if (text === '{}') return []
  const plain = PLAIN_TEXTS.exec(text)?.[1]
  const texts = plain?.split(',')
  return texts && !texts.includes('NULL') ? texts : splitAnyTexts(text)
}

const arrayOf =
  (parser: Parser): Parser =>
  (text) => {
    const elements: readonly (string | null)[] = splitTexts(text)
    return elements.map((element) => (element === null ? null : parser(element)))
  }

const keptAsText: Parser = (text) => text

/** PostgreSQL's numbers of the types, and of arrays of them, that we read in our own way. */
const PARSERS: ReadonlyMap<number, Parser> = new Map([
  [20, numberOfColumn],
  [1009, splitTexts],
  [1016, arrayOf(numberOfColumn)],
  [1082, dayOfColumn],
  [1182, arrayOf(dayOfColumn)],
  [1184, instantOfColumn],
  [1185, arrayOf(instantOfColumn)],
  [1700, keptAsText],
  [1231, arrayOf(keptAsText)],
])

/** How a pool reads columns: `timestamptz` → Instant, `date` → Day, `int8` → number, `numeric` → text. */
export const columnTypes = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS.get(id)) ?? types.getTypeParser(id, format),
}
