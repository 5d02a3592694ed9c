import type { Check } from './check.ts'
import { WORDS } from './check-words.ts'
import { type Figure, isExactCount } from './figure.ts'
import { figuresTold } from './figures-told.ts'
import type { Item } from './item.ts'
import { type ReadText, sentenceAround } from './statement.ts'

/** 办结率 against the counts of its sentence, under both definitions: with 阶段性办结 and without. */
export function checkRates(read: ReadText): readonly Check[] {
  return read.figures
    .filter(({ kind, from }) => kind === 'percent' && isClosingRate(read, from))
    .flatMap((rate) => rateCheck(rate, read))
}

function isClosingRate({ flow }: ReadText, from: number): boolean {
  return /办结率(?:分别)?(?:为|达到?|是|约|:)*$/u.test(
    flow.text.slice(Math.max(0, from - 12), from),
  )
}

function rateCheck(rate: Figure, read: ReadText): readonly Check[] {
  const told = sentenceItems(rate, read)
  const at = told.findIndex(({ label }) => isClosed(label))
  const closed = told[at]
  const whole = told
    .slice(at + 1)
    .find(({ labelClass }) => labelClass === 'head' || labelClass === 'batch')
  if (closed === undefined || whole === undefined || whole.figure.value === 0) return []
  const partly = told.find(({ label }) => /阶段/u.test(label))
  const choices = [[closed], ...(partly === undefined ? [] : [inOrder(closed, partly)])].map(
    (items) => ({
      items,
      parts: items.map(({ figure }) => figure.value),
      exact: (100 * items.reduce((sum, { figure }) => sum + figure.value, 0)) / whole.figure.value,
    }),
  )
  const decimals = /\.(\d+)/u.exec(read.flow.text.slice(rate.from, rate.to))?.[1]?.length ?? 0
  const fits = choices.find(
    ({ exact }) => Math.abs(exact - rate.value) <= 0.5 * 10 ** -decimals + 1e-9,
  )
  const best = fits ?? choices[0]
  if (best === undefined) return []
  const expected = Number(best.exact.toFixed(decimals))
  return [
    {
      kind: 'percent-of',
      outcome: fits === undefined ? 'wrong' : 'right',
      total: whole.figure.value,
      parts: best.parts,
      percent: rate.value,
      expected,
      unit: '%',
      text: sentenceAround(read.flow, rate.from, rate.to),
      place: read.flow.placeOf(rate.from),
      figures: figuresTold(read.flow, { total: [whole], part: best.items, percent: [rate] }),
      reason: WORDS.rate({ printed: rate.value, expected, isWithPartly: best.parts.length > 1 }),
      ...(fits === undefined && { change: { from: rate.value, to: expected } }),
    },
  ]
}

const inOrder = (a: Item, b: Item) => (a.figure.from < b.figure.from ? [a, b] : [b, a])

const isClosed = (label: string) => /办结/u.test(label) && !/未办结|阶段/u.test(label)

/** The exact counts of the sentence before the rate, nearest first. */
function sentenceItems(rate: Figure, { items, flow }: ReadText): readonly Item[] {
  return items
    .filter(({ figure }) => isExactCount(figure) && figure.to <= rate.from)
    .filter(({ figure }) => !/[。!?\n]/u.test(flow.text.slice(figure.to, rate.from)))
    .reverse()
}
