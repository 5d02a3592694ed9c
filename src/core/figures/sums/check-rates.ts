import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { sameUnit } from '../lists/list-marks.ts'
import { isHead } from '../lists/tied-totals.ts'
import { type Figure, isExactCount } from '../numbers/figure.ts'
import { decimalsOf, isRounded } from '../numbers/rounding.ts'
import { type Told, WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { countBefore, type ReadText, sentenceAround } from '../text/statement.ts'
import type { HeldList } from './check-parts.ts'

/** What a rate is of, by its name: 办结率, 整改完成率, 属实率, 销号率. */
const RATE = /(?<of>[^\d,。;:、()\n]{1,8}?)率(?:\([^()]{0,16}\))?(?:为|达到|达|是|约|:)*$/u
const NEGATED = /未|尚|没有|正在|时限|不满意|不属实/u
/** By its name what a rate counts: what the counts are called, and what none of them is called. */
type Numerator = { readonly of: RegExp; readonly not: RegExp }
const NUMERATORS: readonly (readonly [RegExp, Numerator])[] = [
  [/办结/u, { of: /办结/u, not: NEGATED }],
  [/整改|完成/u, { of: /完成整改|整改完成|已整改|完成/u, not: NEGATED }],
  [/不属实|不实/u, { of: /不属实|不实|查否/u, not: /未|尚/u }],
  [/属实/u, { of: /属实|查实/u, not: NEGATED }],
  [/销号/u, { of: /销号/u, not: NEGATED }],
  [/不满意/u, { of: /不满意/u, not: /未|尚/u }],
  [/满意/u, { of: /满意/u, not: NEGATED }],
]
/** 阶段性办结, 基本属实, 基本满意: counted with the full, or left out. */
const PARTLY = /阶段|基本(?:属实|满意|办结)/u
/** How many figures before and after a rate it may be of. */
const BEFORE = 12
const AFTER = 4

/** A rate against the counts beside it; the closing rate under both definitions: with 阶段性办结 and without. */
export function checkRates(held: readonly HeldList[], read: ReadText): readonly Check[] {
  const wholeOf = new Map(
    held.flatMap(({ list, found }) => list.items.map((item) => [item, found.item])),
  )
  return read.figures
    .filter(({ kind }) => kind === 'percent')
    .flatMap((rate) => {
      const of = rateName(rate, read)
      const form = of === null ? undefined : NUMERATORS.find(([name]) => name.test(of))?.[1]
      return form === undefined ? [] : rateCheck(rate, { form, wholeOf }, read)
    })
}

function rateName({ from }: Figure, { flow }: ReadText): string | null {
  return RATE.exec(flow.text.slice(Math.max(0, from - 30), from))?.groups?.['of'] ?? null
}

type Choice = { readonly parts: readonly Item[]; readonly whole: Item }

type Of = { readonly form: Numerator; readonly wholeOf: ReadonlyMap<Item, Item> }

function rateCheck(rate: Figure, { form, wholeOf }: Of, read: ReadText): readonly Check[] {
  const told = nearItems(rate, read)
  const done = told.filter(({ label }) => form.of.test(label) && !form.not.test(label))
  const partly = done.filter(({ label }) => PARTLY.test(label))
  const full = done.filter(({ label }) => !PARTLY.test(label))
  const numerators = full.flatMap((item) => [
    [item],
    ...partly.map((other) =>
      item.figure.from < other.figure.from ? [item, other] : [other, item],
    ),
  ])
  const listed = numerators.flatMap((parts) => {
    const whole = parts.map((part) => wholeOf.get(part)).find((item) => item !== undefined)
    return whole === undefined || whole.figure.value === 0 ? [] : [{ parts, whole }]
  })
  const choices = [
    ...listed,
    ...numerators.flatMap((parts) => wholesOf(parts, told).map((whole) => ({ parts, whole }))),
  ]
  const fit = choices.find((choice) => isRounded(exactRate(choice), rate, read))
  const meant = fit ?? listed[0] ?? choices.find((choice) => isWholeOf(choice, rate, read))
  if (meant === undefined) return []
  return [checkOf(meant, rate, { isRight: fit !== undefined, read })]
}

/** The exact counts near a rate in its paragraph, nearest first. */
function nearItems(rate: Figure, { every, flow }: ReadText): readonly Item[] {
  const at = countBefore(every, rate.from)
  const isBeside = ({ figure }: Item) =>
    figure.to <= rate.from
      ? isOnLine(flow.text.slice(figure.to, rate.from))
      : !/[。\n]/u.test(flow.text.slice(rate.to, figure.from))
  const usable = (items: readonly Item[]) =>
    items.filter((item) => isExactCount(item.figure) && isBeside(item))
  return [
    ...usable(every.slice(Math.max(0, at - BEFORE), at)).reverse(),
    ...usable(every.slice(at, at + AFTER)),
  ]
}

/** In the same paragraph, or in the one above where the rate stands alone: 办结率：77.3%. */
function isOnLine(between: string): boolean {
  const lines = between.split('\n')
  return (
    lines.length === 1 || (lines.length === 2 && /^[^,。;]{1,8}率(?:为|:)?$/u.test(lines[1] ?? ''))
  )
}

function wholesOf(parts: readonly Item[], told: readonly Item[]): readonly Item[] {
  const least = sumOf(parts)
  const unit = parts[0]?.figure.unit ?? ''
  return told.filter(
    (item) =>
      !parts.includes(item) &&
      item.figure.value >= least &&
      item.figure.value > 0 &&
      item.labelClass !== 'measure' &&
      sameUnit(item.figure.unit, unit),
  )
}

const sumOf = (parts: readonly Item[]) => parts.reduce((sum, { figure }) => sum + figure.value, 0)

const exactRate = ({ parts, whole }: Choice) => (100 * sumOf(parts)) / whole.figure.value

/** The total of the sentence: then the rate is wrong where it does not fit. */
function isWholeOf({ parts, whole }: Choice, rate: Figure, { flow }: ReadText): boolean {
  const from = Math.min(whole.figure.to, parts[0]?.figure.to ?? rate.from)
  const isOneSentence = !/[。\n]/u.test(flow.text.slice(from, Math.max(from, rate.from)))
  const isBefore = whole.figure.from < Math.min(rate.from, parts[0]?.figure.from ?? 0)
  return isHead(whole) && isOneSentence && isBefore
}

type Outcome = { readonly isRight: boolean; readonly read: ReadText }

function checkOf(choice: Choice, rate: Figure, { isRight, read }: Outcome): Check {
  const expected = Number(exactRate(choice).toFixed(decimalsOf(rate, read)))
  return {
    kind: 'percent-of',
    outcome: isRight ? 'right' : 'wrong',
    total: choice.whole.figure.value,
    parts: choice.parts.map(({ figure }) => figure.value),
    percent: rate.value,
    expected,
    unit: '%',
    text: sentenceAround(read.flow, rate.from, rate.to),
    place: read.flow.placeOf(rate.from),
    figures: figuresTold(read.flow, {
      total: [choice.whole],
      part: choice.parts,
      percent: [rate],
    }),
    ...rateReason(choice, rate, { expected, read }),
    ...(!isRight && { change: { from: rate.value, to: expected } }),
  }
}

type Exact = { readonly expected: number; readonly read: ReadText }

/** Only a closing rate has two definitions. */
function rateReason({ parts }: Choice, rate: Figure, { expected, read }: Exact): Told {
  return /办结/u.test(rateName(rate, read) ?? '')
    ? WORDS.closingRate(rate.value, expected, parts.length > 1)
    : WORDS.rate(rate.value, expected)
}
