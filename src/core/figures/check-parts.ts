import type { Check, CheckOutcome } from './check.ts'
import { WORDS } from './check-words.ts'
import { figuresTold } from './figures-told.ts'
import { adjustedSum, type FoundTotal, findTotal, sumOf } from './find-total.ts'
import type { PartList } from './part-list.ts'
import { smallestChange } from './smallest-change.ts'
import { type ReadText, sentenceAround } from './statement.ts'

/** A list held against its total; `found` is what it was held against. */
export type HeldList = {
  readonly list: PartList
  readonly found: FoundTotal
  readonly check: Check
}

/** Every list of parts held against the total that the text gives it. */
export function checkParts(read: ReadText): readonly HeldList[] {
  const totals = read.lists.flatMap((list) => {
    const found = findTotal(list, read)
    return found === null ? [] : [{ list, found }]
  })
  const countsOneEach = totals.some(
    ({ list, found }) => list.by === 'category' && sumOf(list.items) === found.item.figure.value,
  )
  return totals.flatMap(({ list, found }) => {
    const check = holdAgainst({ list, found, countsOneEach }, read)
    return check === null ? [] : [{ list, found, check }]
  })
}

function holdAgainst(held: Held, read: ReadText): Check | null {
  const { list, found } = held
  const total = found.item.figure.value
  const plain = sumOf(list.items)
  const usesJoint = list.joint !== null && plain !== total
  const sum = usesJoint ? adjustedSum(list) : plain
  const judged = sum === total ? right(usesJoint) : judge({ ...held, sum, total }, read)
  if (judged === null) return null
  const parts = partsOf(list)
  const first = list.items[0]?.figure.from ?? 0
  return {
    kind: judged.kind ?? (usesJoint ? 'joint-adjusted' : 'parts-sum-to-total'),
    outcome: judged.outcome,
    total,
    parts,
    expected: sum,
    unit:
      list.items.find(({ figure }) => figure.unit !== '')?.figure.unit ?? found.item.figure.unit,
    text: sentenceAround(read.flow, first, list.items.at(-1)?.figure.to ?? first),
    place: read.flow.placeOf(first),
    figures: figuresTold(read.flow, { total: [found.item], part: list.items }),
    reason: judged.reason(total, sum),
    ...(judged.outcome === 'wrong' && { change: smallestChange(total, parts, total - sum) }),
  }
}

export function partsOf({ items }: PartList): readonly number[] {
  return items.flatMap(({ figure, times }) => Array<number>(Math.min(times, 99)).fill(figure.value))
}

type Judged = {
  readonly kind?: Check['kind']
  readonly outcome: CheckOutcome
  readonly reason: (total: number, sum: number) => string
}
type Held = {
  readonly list: PartList
  readonly found: FoundTotal
  /** Another list of categories in the paper adds up: it counts one category for each case. */
  readonly countsOneEach: boolean
}
type Case = Held & {
  readonly sum: number
  readonly total: number
}

function right(usesJoint: boolean): Judged {
  return { outcome: 'right', reason: usesJoint ? WORDS.jointAgrees : WORDS.agrees }
}

/** What a sum that differs from its total means, by what the list divides. */
function judge(held: Case, read: ReadText): Judged | null {
  const { list, found, sum, total } = held
  const wrong: Judged = { outcome: 'wrong', reason: WORDS.differs }
  const isOpen = isOpenList(list, read)
  if (isOpen && sum < total) return null
  switch (list.by) {
    case 'category':
      if (sum < total) return list.items.length > 2 || found.tie === 'firm' ? wrong : null
      return mayBeSeveral(held)
        ? { kind: 'multi-label', outcome: 'right', reason: WORDS.severalLabels }
        : wrong
    case 'source':
    case 'batch':
      return wrong
    case 'verdict':
      return sum > total || list.items.length > 2 ? wrong : null
    case 'status':
      return sum > total || list.column !== null || isWhole(list, found) ? wrong : null
    case 'priority':
      return list.column !== null && found.item.labelClass === 'priority' ? wrong : null
    case 'place':
      if (list.items.length < 3 && found.tie === 'loose') return null
      return isPartial(list) && sum < total ? null : wrong
    default:
      return null
  }
}

/** 其中 before two or three places picks some out of the whole. */
function isPartial({ items }: PartList): boolean {
  return /其中[^:]{0,8}$/u.test(items[0]?.gap ?? '') && items.length < 6
}

/** The list ends in 等: more follows that is not printed. */
function isOpenList({ items }: PartList, { flow }: ReadText): boolean {
  const last = items.at(-1)
  if (last === undefined) return false
  return /^等/u.test(last.tail) || /^等/u.test(flow.text.slice(last.figure.to))
}

/** Closed and open both told, or all that follows the colon: then nothing is left out. */
function isWhole({ items }: PartList, found: FoundTotal): boolean {
  const labels = items.map(({ label }) => label)
  const open = labels.some((label) => /未|正在|在办|剩余|其余|推进中|整改中/u.test(label))
  const partly = labels.some((label) => /阶段/u.test(label))
  const closed = labels.some((label) => /办结|完成|销号/u.test(label))
  return (open && closed) || (partly && closed && found.tie === 'firm')
}

/** Sums that several categories per case give lie further above the total than this. */
const CLOSE = 1.12

/** One case may have several categories, unless problems are counted or the paper counts one each. */
function mayBeSeveral({ list, found, sum, total, countsOneEach }: Case): boolean {
  if (/问题|类型|类别/u.test(found.item.label) && !/信访|举报|案件|交办/u.test(found.item.label))
    return false
  if (sum / total <= CLOSE || sum - total < 2 || countsOneEach) return false
  return !list.items.some(({ figure }) => isSwapped(figure.value, sum - total))
}

/** Two neighbouring digits of one figure changed places: 62 for 26 is all that is too much. */
function isSwapped(value: number, excess: number): boolean {
  const digits = String(value)
  return [...digits].some((digit, index) => {
    const next = digits[index + 1]
    if (next === undefined) return false
    const turned = `${digits.slice(0, index)}${next}${digit}${digits.slice(index + 2)}`
    return value - Number(turned) === excess
  })
}
