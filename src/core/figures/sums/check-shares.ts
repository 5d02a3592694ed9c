import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { sumOf } from '../lists/find-total.ts'
import { sameUnit } from '../lists/list-marks.ts'
import { type Figure, isExactCount } from '../numbers/figure.ts'
import { decimalsOf, isRounded } from '../numbers/rounding.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'
import type { HeldList } from './check-parts.ts'

/** 生态14（66.7%）: the printed share against the count and its total. */
export function checkPercentages(held: readonly HeldList[], read: ReadText): readonly Check[] {
  const adjusted = new Set(shareRuns(read).filter(isHundred).flat())
  const listed = held
    .filter((one) => isOfTotal(one, read))
    .flatMap(({ list, found }) => list.items.map((part) => ({ part, whole: found.item })))
  const told = new Set(listed.map(({ part }) => part))
  const single = read.items.flatMap((part, at) => {
    const whole = told.has(part) ? null : wholeBefore(part, read.items[at - 1])
    return whole === null ? [] : [{ part, whole }]
  })
  return [...listed, ...single].flatMap(({ part, whole }) => {
    const { figure, share } = part
    if (share === null || whole.figure.value === 0) return []
    const exact = (100 * figure.value) / whole.figure.value
    const decimals = decimalsOf(share, read)
    const isMoved =
      decimals >= 2 && adjusted.has(share) && Math.abs(exact - share.value) <= 1.5 * 10 ** -decimals
    const isRight = isRounded(exact, share, read) || isMoved
    return [shareOf({ part, whole, share }, isRight, read)]
  })
}

/** Where a list does not add up and none of its shares fits, they are of something else. */
function isOfTotal({ list, found, check }: HeldList, read: ReadText): boolean {
  const total = found.item.figure.value
  const shared = list.items.filter(({ share }) => share !== null)
  if (check.outcome === 'right' || shared.length < 2 || total === 0) return true
  return shared.some(
    ({ figure, share }) => share !== null && isRounded((100 * figure.value) / total, share, read),
  )
}

/** 677件未办结信访件中，有266件重复投诉，占39.29%: of which the share is. */
function wholeBefore(part: Item, last: Item | undefined): Item | null {
  const isTold = part.share !== null && isExactCount(part.figure) && /^其中/u.test(part.label)
  if (!isTold || last === undefined || part.lead === 'sentence') return null
  const isWhole = isExactCount(last.figure) && sameUnit(last.figure.unit, part.figure.unit)
  return isWhole && last.figure.value >= part.figure.value ? last : null
}

type Share = { readonly part: Item; readonly whole: Item; readonly share: Figure }

function shareOf({ part, whole, share }: Share, isRight: boolean, read: ReadText): Check {
  const [value, total] = [part.figure.value, whole.figure.value]
  const expected = Number(((100 * value) / total).toFixed(decimalsOf(share, read)))
  return {
    kind: 'percent-of',
    outcome: isRight ? 'right' : 'wrong',
    total,
    parts: [value],
    percent: share.value,
    expected,
    unit: '%',
    text: sentenceAround(read.flow, part.figure.from, share.to),
    place: read.flow.placeOf(share.from),
    figures: figuresTold(read.flow, { total: [whole], part: [part.figure], percent: [share] }),
    ...WORDS.share(value, total, expected, share.value),
    ...(!isRight && { change: { from: share.value, to: expected } }),
  }
}

const LEAST_SHARES = 3

/** One share is moved by its last digit at times so that all make 100. */
const isHundred = (run: readonly Figure[]) =>
  run.length >= LEAST_SHARES &&
  Math.abs(run.reduce((all, { value }) => all + value, 0) - 100) < 1e-6

/** Shares of one sentence that are told as parts of a whole make 100 within their rounding. */
export function checkShareSums(held: readonly HeldList[], read: ReadText): readonly Check[] {
  const several = new Set(
    held
      .filter(({ list, found }) => sumOf(list.items) > found.item.figure.value)
      .flatMap(({ list }) => list.items.flatMap(({ share }) => share ?? [])),
  )
  return shareRuns(read)
    .filter((run) => !run.some((share) => several.has(share)))
    .flatMap((run) => shareSum(run, read))
}

function shareRuns({ figures, flow }: ReadText): readonly (readonly Figure[])[] {
  const runs: Figure[][] = []
  for (const share of figures.filter(({ kind }) => kind === 'percent')) {
    const last = runs.at(-1)?.at(-1)
    const between = last === undefined ? '\n' : flow.text.slice(last.to, share.from)
    if (/[。!?\n]/u.test(between)) runs.push([share])
    else runs.at(-1)?.push(share)
  }
  return runs
}

/** Shares of which each case may have several, told in the sentence. */
const SEVERAL = /[多几]种|多[类项重]|多个(?:问题|类型|污染|事项)/u
/** Further off, the shares are of different wholes. */
const FAR = 3

function shareSum(run: readonly Figure[], read: ReadText): readonly Check[] {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.length < LEAST_SHARES) return []
  const said = read.flow.text.slice(Math.max(0, first.from - 12), last.to)
  const sentence = sentenceAround(read.flow, first.from, last.to)
  if (!/占/u.test(said) || SEVERAL.test(sentence)) return []
  const sum = run.reduce((all, { value }) => all + value, 0)
  const slack = run.reduce((all, share) => all + 0.5 * 10 ** -decimalsOf(share, read), 1e-9)
  const isWhole = Math.abs(sum - 100) <= slack
  if (!isWhole && Math.abs(sum - 100) > 1.5 * run.length) return []
  const expected = Number(sum.toFixed(2))
  return [
    {
      kind: 'shares',
      outcome: isWhole ? 'right' : sum > 100 && sum - 100 <= FAR ? 'wrong' : 'unknown',
      total: 100,
      parts: run.map(({ value }) => value),
      expected,
      unit: '%',
      text: sentence,
      place: read.flow.placeOf(first.from),
      figures: figuresTold(read.flow, { part: run }),
      ...(isWhole ? WORDS.sharesWhole(expected) : WORDS.sharesDiffer(expected)),
    },
  ]
}
