import type { Check, CheckOutcome } from '../check.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { classOf } from '../labels/label-class.ts'
import { isMisprint, isSwapped } from '../numbers/misprint.ts'
import { type Told, WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import type { ReadText } from '../text/statement.ts'
import type { FoundTotal } from './find-total.ts'
import { overcountOf } from './joint-cases.ts'
import { isAnnounced, isPicked, isWhole, saysSeveral } from './list-cues.ts'
import { opens } from './list-marks.ts'
import type { PartList } from './part-list.ts'

/** What a list's sum means, with the reason as words of the total and the sum; the kind stands where it is another than the list's own. */
export type Judged = {
  readonly kind?: Check['kind']
  readonly outcome: CheckOutcome
  readonly reason: (total: number, sum: number) => Told
}
type Differing = {
  readonly list: PartList
  readonly found: FoundTotal
  readonly sum: number
  readonly total: number
  /** The figures in whose brackets the list stands, where it is made of brackets. */
  readonly owners: readonly Item[]
  /** Another list of categories in the paper adds up: it counts one category for each case. */
  readonly countsOneEach: boolean
}

const WRONG: Judged = { outcome: 'wrong', reason: WORDS.differs }
const SEVERAL_UNITS: Judged = {
  kind: 'joint-adjusted',
  outcome: 'right',
  reason: WORDS.severalUnits,
}
const REST_OPEN: Judged = { outcome: 'unknown', reason: WORDS.restOpen }
const MAY_BE_SHARED: Judged = { outcome: 'unknown', reason: WORDS.unitsMayShare }
const SEVERAL_TYPES: Judged = { kind: 'multi-label', outcome: 'right', reason: WORDS.severalLabels }

/** A list that gives its total; the reason says where it does so only with joint cases counted once. */
export function agreed(usesJoint: boolean): Judged {
  return { outcome: 'right', reason: usesJoint ? WORDS.jointAgrees : WORDS.agrees }
}

/** What a sum that differs from its total means, by what the list divides; null where nothing can be said. */
export function judge(held: Differing, read: ReadText): Judged | null {
  const { list, found, sum, total } = held
  if (sum < total && isPicked(list, read)) return null
  if (isSaidAgain(list, total)) return null
  switch (list.by) {
    case 'category':
      if (sum > total && hasCombinations(list)) return WRONG
      if (sum < total && isSomeOf(held)) return null
      if (sum < total) return list.items.length > 2 || found.tie === 'firm' ? WRONG : null
      return saysSeveral(list, read) || mayBeSeveral(held) ? SEVERAL_TYPES : WRONG
    case 'source':
    case 'batch':
      return WRONG
    case 'verdict':
      return sum > total || list.items.length > 2 ? WRONG : null
    case 'status':
      return judgeStatus(held, read)
    case 'priority':
      return judgePriority(held)
    case 'place':
      if (list.items.length < 3 && found.tie === 'loose' && !isAnnounced(list.items[0])) return null
      if (list.items.some(({ plus }) => plus !== null)) return WRONG
      if (sum > total && saysSeveral(list, read) && !hasJointLine(list)) return SEVERAL_UNITS
      if (mayBeShared(held, read)) return MAY_BE_SHARED
      return sum < total && isPartial(list, sum, total) ? null : WRONG
    case 'prose':
    case 'measure':
      return isMistyped(held) ? WRONG : null
    default:
      return null
  }
}

/** What 其中 or a bracket divides into measures may overlap and leave out: only what reads like one figure mistyped is wrong. */
function isMistyped({ list: { items }, found, sum, total }: Differing): boolean {
  const isInBracket = items.every(({ ownerFrom }) => ownerFrom !== null)
  const isTied = found.tie === 'firm' && (isInBracket || items.some(opens))
  if (sum > total && isMisprint(total, sum)) return true
  if (!isTied || Math.abs(sum - total) > SLIGHT * total) return false
  const isPart = items.some(({ figure: { value } }) => isMisprint(value, value + total - sum))
  return isPart && (sum > total || items.length > 2)
}

const SLIGHT = 0.35

/** 其余1件属县市区合办: joint cases have a line of their own, and count once. */
function hasJointLine({ items }: PartList): boolean {
  return items.some(
    ({ labelClass, tail, label }) =>
      labelClass === 'joint' ||
      (labelClass === 'rest' && /合办|联合|共同|涉及/u.test(tail + label)),
  )
}

/** Joint cases are told of elsewhere in the paper, and the units have a few more than there are cases. */
function mayBeShared({ list, sum, total }: Differing, read: ReadText): boolean {
  const isLittle = sum > total && sum - total <= Math.max(1, SHARED * total)
  return isLittle && overcountOf(list, read) === null && JOINT.test(read.flow.text)
}

const SHARED = 0.02
const JOINT = /同时(?:涉及|转办|交办)|[合联]办|(?:共同|联合)办理|跨[区县市]/u

/** 332个问题，反映大气问题的98个、水污染的95个、噪声污染的40个: no word says that these are all kinds. */
function isSomeOf({ list: { items }, sum, total }: Differing): boolean {
  const first = items[0]
  const isAll = items.some(({ labelClass }) => labelClass === 'rest') || first?.lead === 'colon'
  return !isAll && SOME_OF.test(first?.gap ?? '') && sum < MOST_OF * total
}

const SOME_OF = /反映|涉及|主要(?:为|是|有)/u
const MOST_OF = 0.85

/** 大气和噪声1件, 综合类2件: a case of several types has a line of its own and counts once. */
function hasCombinations({ items }: PartList): boolean {
  return items.some(
    ({ label, times }) => times === 1 && (/综合类/u.test(label) || isCombination(label)),
  )
}

function isCombination(label: string): boolean {
  if (/分别|依次|各$/u.test(label)) return false
  const plain = cleanLabel(label).replace(/其[他它]|与?核与辐射/gu, '')
  return classOf(label).labelClass === 'category' && /.[、和及与]./u.test(plain)
}

/** 其中 before two or three places picks some out of the whole. */
function isPartial({ items }: PartList, sum: number, total: number): boolean {
  const isOpened = /其中[^:]{0,8}$/u.test(items[0]?.gap ?? '')
  if (!isOpened || items.length > 3) return false
  const isNearly = total >= MANY && isMisprint(total, sum)
  return items.length < 3 ? !isNearly : sum < total * MOSTLY
}

const MOSTLY = 0.6
/** From here on two parts that all but make the whole are all of it. */
const MANY = 50

/** Further off, the total is of something else. */
const NEAR = 0.3

/** 重点件8件，一般件34件 leaves nothing out; else only brackets make a list of key cases. */
function judgePriority(held: Differing): Judged | null {
  const { list, found } = held
  const labels = list.items.map(({ label }) => label)
  const isBoth =
    (labels.some((one) => /重[点要]/u.test(one)) && labels.some((one) => /一般|普通/u.test(one))) ||
    (labels.some((one) => /重复/u.test(one)) && labels.some((one) => /首次|初次/u.test(one)))
  const isNear = Math.abs(held.sum - held.total) <= NEAR * held.total
  if (isBoth && list.items.length === 2 && isNear) return WRONG
  const isColumn = list.column !== null && found.item.labelClass === 'priority'
  return isColumn && !mayCountAgain(held) ? WRONG : null
}

/** 对14家下达通知，责令14家整改，并向14家发放资料 tells of the same 14. */
function isSaidAgain({ items }: PartList, total: number): boolean {
  const nouns = new Set(items.map(({ tail }) => tail.slice(0, 2)))
  const isOneNoun = nouns.size === 1 && !nouns.has('')
  return isOneNoun && items.every(({ figure }) => figure.value === total)
}

function judgeStatus(held: Differing, read: ReadText): Judged | null {
  const { list, sum, total } = held
  if (sum > total || list.column !== null || isWhole(list)) return WRONG
  if (!isClosedOnly(held, read)) return null
  const first = list.items[0]
  const isSaidOfAll = first !== undefined && (first.lead === 'colon' || opens(first))
  return isSaidOfAll ? WRONG : REST_OPEN
}

/** 大气40件（其中重复件3件）…: where a case counts in several categories, so does its bracket. */
function mayCountAgain({ list, sum, total, owners }: Differing): boolean {
  return (
    sum > total &&
    owners.some(({ labelClass }) => labelClass === 'category') &&
    list.by === 'priority'
  )
}

/** Closed at once and in part, and nothing else told: all that follows the colon. What one unit leaves open may be told further on. */
function isClosedOnly({ list: { items }, found, sum, total }: Differing, read: ReadText): boolean {
  const partly = items.filter(({ label }) => /阶段/u.test(label))
  const full = items.filter(({ label }) => /^[^阶段]*(?:办结|完成|销号)/u.test(label))
  if (partly.length !== 1 || full.length !== 1 || found.tie !== 'firm') return false
  return !isOfUnit(found.item) || !isOpenElsewhere(total - sum, read)
}

/** 南昌市转办18件 */
function isOfUnit({ label, labelClass }: Item): boolean {
  return labelClass === 'place' || /[市区县州旗](?:转办|交办|收到|接收|共)?$/u.test(label)
}

function isOpenElsewhere(missing: number, { every }: ReadText): boolean {
  return every.some(
    ({ label, figure }) => /未办结|正在办理|在办|办理中/u.test(label) && figure.value >= missing,
  )
}

/** Sums that several categories per case give lie further above the total than this. */
const CLOSE = 1.12

/** 涉及环境问题29个, 有62个问题: then nothing counts twice. */
function countsProblems({ item: { label, tail, figure } }: FoundTotal): boolean {
  if (/^(?:环境)?问题/u.test(tail) && figure.unit === '个') return true
  if (figure.unit === '项' || /^(?:整改)?任务/u.test(tail)) return true
  return /问题|类型|类别/u.test(label) && !/信访|举报|案件|交办/u.test(label)
}

/** One case may have several categories, unless problems are counted or the paper counts one each. */
function mayBeSeveral({ list, found, sum, total, countsOneEach }: Differing): boolean {
  if (countsProblems(found)) return false
  if (sum / total <= CLOSE || sum - total < 2 || countsOneEach) return false
  return !list.items.some(({ figure }) => isSwapped(figure.value, sum - total))
}
