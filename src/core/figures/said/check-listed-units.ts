import type { Check } from '../check.ts'
import { WORDS } from '../reasons/reason.ts'
import type { ReadText } from '../text/statement.ts'
import { toldCheck } from '../told-check.ts'

const LEAST = 4
/** The last name runs on into the sentence. */
const LIST = /(?:[\u4e00-\u9fff]{2,7}、){3,}[\u4e00-\u9fff]{2,7}/gu
const HEADING = /(?<=^|\n)▲([^,。:;\n]{2,8})(?=\n)/gu

/** Units named in a row above, and the items ▲ that follow with their names. */
export function checkListedUnits({ flow }: ReadText): readonly Check[] {
  const headings = [...flow.text.matchAll(HEADING)]
  const first = headings[0]?.index ?? 0
  if (headings.length < LEAST) return []
  const bare = headings.map(([, name = '']) => bareName(name))
  const lists = [...flow.text.slice(0, first).matchAll(LIST)]
  const named = lists
    .map((match) => ({ match, units: unitsIn(match[0], bare) }))
    .findLast(({ units }) => units.filter((unit) => bare.includes(unit)).length >= LEAST)
  if (named === undefined) return []
  const { match, units } = named
  const told = units.filter((unit) => bare.includes(unit))
  return [
    toldCheck(flow, {
      ...{ kind: 'count-of-list', outcome: told.length === units.length ? 'right' : 'unknown' },
      ...{ total: units.length, parts: told.map(() => 1), expected: told.length, unit: '个' },
      ...{ text: match[0], from: match.index, to: match.index + match[0].length },
      ...(told.length === units.length
        ? WORDS.listed(told.length)
        : WORDS.listedOtherwise(units.length, told.length)),
    }),
  ]
}

const bareName = (name: string) => name.replace(/(?<=..)[市县区]$/u, '')

/** The names of a list; the last is cut where a heading says so. */
function unitsIn(list: string, headings: readonly string[]): readonly string[] {
  const names = list.split('、')
  const last = names.at(-1) ?? ''
  const known = headings.find((heading) => last.startsWith(heading))
  return [...names.slice(0, -1).map(bareName), known ?? bareName(last)]
}
