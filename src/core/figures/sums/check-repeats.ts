import { wholeNumber } from '../../reading/chinese-number.ts'
import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { likeness } from '../labels/likeness.ts'
import { sameUnit } from '../lists/list-marks.ts'
import { isHead } from '../lists/tied-totals.ts'
import { isExactCount } from '../numbers/figure.ts'
import { isMisprint } from '../numbers/misprint.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'
import type { HeldList } from './check-parts.ts'

/** The same figure printed twice: title and body, and the running total in two places. */
export function checkRepeats(held: readonly HeldList[], read: ReadText): readonly Check[] {
  const totals = new Set(held.map(({ found }) => found.item))
  const heads = read.every.filter(
    (item) =>
      (isHead(item) || totals.has(item)) &&
      isExactCount(item.figure) &&
      /^(?:件|个|起|宗|条)$/u.test(item.figure.unit),
  )
  return once([
    ...titleRepeats(heads, read),
    ...rollingRepeats(heads, read),
    ...equalTotals(heads, read),
    ...nounRepeats(read),
    ...meetingRepeats(read),
  ])
}

/** One figure said again is told once, however many rules find it. */
function once(checks: readonly Check[]): readonly Check[] {
  const keyOf = ({ place, parts }: Check) => JSON.stringify([place, parts])
  return [...new Map(checks.map((check) => [keyOf(check), check])).values()]
}

const LEAST_TELLING = 20

/** The same total again in another sentence: told where they agree. */
function equalTotals(heads: readonly Item[], read: ReadText): readonly Check[] {
  const last = new Map<string, Item>()
  return heads.flatMap((later) => {
    const key = `${later.figure.value}`
    const earlier = last.get(key)
    last.set(key, later)
    if (earlier === undefined || !sameUnit(earlier.figure.unit, later.figure.unit)) return []
    if (!/[。;\n]/u.test(read.flow.text.slice(earlier.figure.to, later.figure.from))) return []
    const isTelling = later.figure.value >= LEAST_TELLING || batchOf(later) === batchOf(earlier)
    return isTelling ? [repeated(earlier, later, read), ...sameBrackets(earlier, later, read)] : []
  })
}

/** 56件（重点5件） in two places: what the brackets say of the same total is the same too. */
function sameBrackets(earlier: Item, later: Item, read: ReadText): readonly Check[] {
  return later.inside.flatMap((item) => {
    const name = cleanLabel(item.label)
    const other = earlier.inside.find(({ label }) => cleanLabel(label) === name)
    const isTold = name !== '' && other !== undefined && isExactCount(item.figure)
    return isTold && isExactCount(other.figure) ? [repeated(other, item, read)] : []
  })
}

const LONGEST_TITLE = 80

/** The title is the first line where it is no sentence, or what follows the word 标题; 0 where there is none. */
function titleEnd(text: string): number {
  const named = /^[^\n]*?标题:[^。\n]*[。\n]/u.exec(text.slice(0, 2000))
  const line = text.indexOf('\n')
  if (named !== null) return named[0].length
  if (line === -1) return 0
  const head = text.slice(0, line)
  const isSentence = /[。;]/u.test(head) || line > LONGEST_TITLE
  if (!/标题:/u.test(text.slice(line + 1, line + 6)) || isSentence) return isSentence ? 0 : line
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
  const isAlike = likeness(title.label, body.label) >= ALIKE
  const isOff = isMisprint(title.figure.value, body.figure.value) && title.figure.value >= 100
  return isRolling(title) === isRolling(body) && (isAlike || isOff)
}

/** 第八批, 十五批: of which batch or of how many batches a figure tells. */
function batchOf({ gap }: Item): string | null {
  const said = /(第?)([\d一二三四五六七八九十百]+)批(?:次)?[^批。;:]{0,20}$/u.exec(gap)
  return said === null ? null : `${said[1]}${wholeNumber(said[2] ?? '') ?? said[2]}`
}

function isRolling({ gap, label }: Item): boolean {
  if (/此前|之前|以前|前期|上一?批/u.test(gap)) return false
  if (/累计/u.test(label) || /截[至止][^。\n]*[共计]/u.test(gap)) return true
  return /(?:^|[^第\d一二三四五六七八九十百])[\d一二三四五六七八九十百]+批次?[^批第。;:]{0,20}$/u.test(
    gap,
  )
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
const HANDED_OVER = /转办|交办|接到|收到|受理|移交/u

/** 累计 (or 截至…共) said of everything received, in two sections. */
function rollingRepeats(heads: readonly Item[], read: ReadText): readonly Check[] {
  const rolling = heads.filter(
    (item) =>
      item.figure.unit === '件' && isRolling(item) && !/分解|其中|第|剔除|办结/u.test(item.label),
  )
  return rolling.slice(1).flatMap((later, index) => {
    const earlier = rolling[index]
    if (earlier === undefined || !isSaidAgain(earlier, later)) return []
    const check = repeated(earlier, later, read)
    return isGrown(earlier, later, read) ? [undecided(check)] : [check]
  })
}

function isSaidAgain(earlier: Item, later: Item): boolean {
  const [a, b] = [earlier.figure.value, later.figure.value]
  if (!HANDED_OVER.test(later.label)) return false
  if (!HANDED_OVER.test(earlier.label)) return a === b || isMisprint(a, b)
  return Math.max(a, b) / Math.max(1, Math.min(a, b)) <= NEAR
}

/** Two cut-offs: the later figure may be right. */
function undecided({ change: _change, ...check }: Check): Check {
  return { ...check, outcome: 'unknown', ...WORDS.grownTwice(check.expected, check.total) }
}

/** A later cut-off may give more. */
function isGrown(earlier: Item, later: Item, { flow }: ReadText): boolean {
  if (later.figure.value <= earlier.figure.value) return false
  const [first, second] = [earlier, later].map(({ figure }) => cutOffBefore(flow.text, figure.from))
  return first !== null && second !== null && first !== second
}

function cutOffBefore(text: string, at: number): string | null {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1
  return /截[至止]([^,。]*?[日时天前])/u.exec(text.slice(start, at))?.[1] ?? null
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
        ...WORDS.sameTwice(value),
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
    ...(isRight ? WORDS.sameTwice(first) : WORDS.differsTwice(first, second)),
    ...(!isRight && { change: { from: first, to: second } }),
  }
}
