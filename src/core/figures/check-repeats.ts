import { wholeNumber } from '../reading/chinese-number.ts'
import type { Check } from './check.ts'
import { WORDS } from './check-words.ts'
import { isExactCount } from './figure.ts'
import { figuresTold } from './figures-told.ts'
import type { Item } from './item.ts'
import { likeness } from './likeness.ts'
import { sameUnit } from './part-list.ts'
import { type ReadText, sentenceAround } from './statement.ts'

/** The same figure printed twice: title and body, and the running total in two places. */
export function checkRepeats(read: ReadText): readonly Check[] {
  const heads = read.every.filter(
    (item) =>
      (item.labelClass === 'head' || item.labelClass === 'batch') &&
      isExactCount(item.figure) &&
      /^(?:件|个|起|宗|条)$/u.test(item.figure.unit),
  )
  return [
    ...titleRepeats(heads, read),
    ...rollingRepeats(heads, read),
    ...nounRepeats(read),
    ...meetingRepeats(read),
  ]
}

/** The title is the first line, or what follows the word 标题. */
function titleEnd(text: string): number {
  const named = /^[^\n]*?标题:[^。\n]*[。\n]/u.exec(text.slice(0, 2000))
  const line = text.indexOf('\n')
  if (named !== null) return named[0].length
  const head = text.slice(0, line)
  if (line === -1 || !/标题:/u.test(text.slice(line + 1, line + 6)) || /。/u.test(head)) return line
  return line + 1 + Math.max(0, text.slice(line + 1).indexOf('。'))
}

const ALIKE = 0.5
const SAME_WORDS = 0.8

function titleRepeats(heads: readonly Item[], read: ReadText): readonly Check[] {
  const end = titleEnd(read.flow.text)
  const body = heads.filter(({ figure }) => figure.from >= end)
  return heads
    .filter(({ figure }) => figure.from < end)
    .flatMap((title) => {
      const fitting = body.filter(({ figure }) => sameUnit(figure.unit, title.figure.unit))
      const same = fitting.filter(({ figure }) => figure.value === title.figure.value)
      const best = mostAlike(title, same.length > 0 ? same : fitting)
      if (best === null) return []
      if (same.length === 0 && (isSpoken(title, heads, end) || !isTheSame(title, best))) return []
      const others = fitting.filter(
        (item) => item !== best && !same.includes(item) && isOfBatch(title, item),
      )
      return [best, ...others].map((item) => repeated(title, item, read))
    })
}

/** The same single batch, and the same words: 第八批信访件134件 above, 第八批信访件135件 below. */
function isOfBatch(title: Item, body: Item): boolean {
  const batch = batchOf(title)
  const isOne = batch?.startsWith('第') === true && batch === batchOf(body)
  return isOne && !isRolling(body) && likeness(title.label, body.label) >= SAME_WORDS
}

/** Another print of the same value in the title stands for the body already. */
function isSpoken(title: Item, heads: readonly Item[], end: number): boolean {
  return heads.some(
    (h) => h !== title && h.figure.from < end && h.figure.value === title.figure.value,
  )
}

function isTheSame(title: Item, body: Item): boolean {
  const [own, other] = [batchOf(title), batchOf(body)]
  if (own !== null && other !== null) return own === other && isRolling(title) === isRolling(body)
  return isRolling(title) === isRolling(body) && likeness(title.label, body.label) >= ALIKE
}

/** 第八批, 十五批: of which batch or of how many batches a figure tells. */
function batchOf({ gap }: Item): string | null {
  const said = /(第?)([\d一二三四五六七八九十百]+)批(?:次)?[^批。;:]{0,20}$/u.exec(gap)
  return said === null ? null : `${said[1]}${wholeNumber(said[2] ?? '') ?? said[2]}`
}

function isRolling({ gap, label }: Item): boolean {
  return /累计/u.test(label) || /截[至止][^。\n]*[共计]/u.test(gap)
}

function mostAlike(title: Item, choices: readonly Item[]): Item | null {
  const score = (item: Item) =>
    likeness(title.label, item.label) +
    (batchOf(title) !== null && batchOf(title) === batchOf(item) ? 1 : 0)
  return choices.reduce<Item | null>(
    (best, item) => (best === null || score(item) > score(best) ? item : best),
    null,
  )
}

const NEAR = 1.25

/** 累计 (or 截至…共) said of everything received, in two sections. */
function rollingRepeats(heads: readonly Item[], read: ReadText): readonly Check[] {
  const rolling = heads.filter(
    (item) =>
      item.figure.unit === '件' &&
      isRolling(item) &&
      !/分解|其中|第/u.test(item.label) &&
      /转办|交办|接到|收到|受理|移交/u.test(item.label),
  )
  return rolling.slice(1).flatMap((later, index) => {
    const earlier = rolling[index]
    if (earlier === undefined) return []
    const [a, b] = [earlier.figure.value, later.figure.value]
    return Math.max(a, b) / Math.max(1, Math.min(a, b)) <= NEAR
      ? [repeated(earlier, later, read)]
      : []
  })
}

const LEAST_NOUN = 2

/** 14个市州 here and 14个市州 there: told only where they agree, for a different number may be of another thing. */
function nounRepeats(read: ReadText): readonly Check[] {
  const counted = read.every.filter(
    ({ figure, tail }) => isExactCount(figure) && figure.unit !== '' && tail.length >= LEAST_NOUN,
  )
  const last = new Map<string, Item>()
  return counted.flatMap((later) => {
    const { value, unit } = later.figure
    const key = `${value}${unit}${later.tail.slice(0, LEAST_NOUN)}`
    const earlier = last.get(key)
    last.set(key, later)
    return earlier === undefined ? [] : [repeated(earlier, later, read)]
  })
}

/** 第3次例会 in the contents, the heading and the text. */
function meetingRepeats({ figures, flow }: ReadText): readonly Check[] {
  const told = figures
    .filter(
      ({ kind, from, to }) => kind === 'ordinal' && /[次届]$/u.test(flow.text.slice(from, to)),
    )
    .map((figure) => ({ figure, noun: flow.text.slice(figure.to, figure.to + LEAST_NOUN) }))
  return told.flatMap(({ figure, noun }, index) => {
    const earlier = told
      .slice(0, index)
      .findLast((other) => other.noun === noun && other.figure.value === figure.value)
    if (earlier === undefined || !/^\p{Script=Han}+$/u.test(noun)) return []
    const { value } = figure
    return [
      {
        kind: 'repeated-figure',
        outcome: 'right',
        total: value,
        parts: [value],
        expected: value,
        unit: flow.text.slice(figure.to - 1, figure.to),
        text: sentenceAround(flow, figure.from, figure.to),
        place: flow.placeOf(figure.from),
        figures: figuresTold(flow, { total: [figure], part: [earlier.figure] }),
        reason: WORDS.sameTwice(value),
      } satisfies Check,
    ]
  })
}

function repeated(earlier: Item, later: Item, { flow }: ReadText): Check {
  const [first, second] = [earlier.figure.value, later.figure.value]
  const isRight = first === second
  return {
    kind: 'repeated-figure',
    outcome: isRight ? 'right' : 'wrong',
    total: second,
    parts: [first],
    expected: first,
    unit: later.figure.unit,
    text: sentenceAround(flow, later.figure.from, later.figure.to),
    place: flow.placeOf(later.figure.from),
    figures: figuresTold(flow, { total: [later], part: [earlier] }),
    reason: isRight ? WORDS.sameTwice(first) : WORDS.differsTwice(first, second),
    ...(!isRight && { change: { from: first, to: second } }),
  }
}
