import { cleanLabel } from '../labels/clean-label.ts'
import { isExactCount } from '../numbers/figure.ts'
import { isMisprint } from '../numbers/misprint.ts'
import { paragraphStart } from '../text/flow.ts'
import type { Item } from '../text/item.ts'
import { countBefore, type ReadText } from '../text/statement.ts'
import { isAnnounced, isWhole } from './list-cues.ts'
import { opens, sameUnit } from './list-marks.ts'
import type { PartList } from './part-list.ts'
import { giver, isHead, tiedTo } from './tied-totals.ts'
import { totalAfter } from './total-after.ts'
import { totalByShares } from './total-by-shares.ts'

/** The figure that a list is held against, and how firmly the text ties them together. */
export type FoundTotal = {
  readonly item: Item
  readonly tie: 'firm' | 'loose'
}

/** How many paragraphs back a total may stand. */
const REACH = 6
/** How many figures back. */
const WINDOW = 160
/** A list further from its total than this is a list of something else. */
const LOOSE_RATIO = 1.6
const FIRM_RATIO = 12
/** A long list is a list of the total before it even where one figure is far off. */
const MANY = 5
const MANY_RATIO = 2.2
/** 按区域分布为： announces the list of what was just told. */
const COLON_RATIO = 5

/** What a list adds up to, an item of 各 as often as it has units, to six decimals so that the machine's rounding tells no difference. */
export function sumOf(items: readonly Item[]): number {
  const sum = items.reduce((all, { figure, times }) => all + figure.value * times, 0)
  return Number(sum.toFixed(6))
}

/**
 * The total of a list that gives `sum`: the figure whose bracket it stands in; else a figure before
 * it that it adds up to; else the one that the layout points to and that comes closest.
 */
export function findTotal(list: PartList, sum: number, read: ReadText): FoundTotal | null {
  if (list.total !== null) return { item: list.total, tie: 'firm' }
  const before = candidates(list, read)
  const owner = ownerOf(list, read)
  const after = totalAfter(list, read)
  if (after !== null) return { item: after, tie: 'firm' }
  if (owner !== null && !isForeign(owner, list)) {
    const fits = owner.figure.value === sum || list.by !== 'priority'
    if (fits) return { item: owner, tie: 'firm' }
  }
  const tied = tiedTo(list, before)
  const exact = (pool: readonly Item[]) => pool.find(({ figure }) => figure.value === sum)
  const given = giver(list, before)
  if (given !== null && given.figure.value === sum) return { item: given, tie: 'firm' }
  const shared = totalByShares(list, before, read)
  if (shared !== null) return { item: shared, tie: 'firm' }
  const firm = exact(tied) ?? (isDivision(list) ? nearest(tied, sum, FIRM_RATIO) : undefined)
  if (firm !== undefined) return { item: firm, tie: 'firm' }
  const elsewhere = exact(before.filter(mayDivide))
  if (elsewhere !== undefined)
    return {
      item: misprintedNear(list, { sum, elsewhere, before }, read) ?? elsewhere,
      tie: 'firm',
    }
  const item = nearest(tied, sum, FIRM_RATIO)
  if (item !== undefined) return { item, tie: 'firm' }
  const reach = inReach(list, before, read)
  const loose = isSaidOf(list)
    ? nearest(reach.slice(0, 1), sum, COLON_RATIO)
    : nearest(reach, sum, widestOf(list))
  return loose === undefined ? null : { item: loose, tie: 'loose' }
}

/** 其中来电80件，来信54件 divides what was told right before it. */
function isSaidOf({ items, by, column }: PartList): boolean {
  const first = items[0]
  return first !== undefined && column === null && by !== 'place' && opens(first)
}

function widestOf(list: PartList): number {
  const { items } = list
  if (['status', 'verdict'].includes(list.by) && isWhole(list)) return COLON_RATIO
  if (items[0]?.lead === 'colon' || isAnnounced(items[0])) return COLON_RATIO
  return items.length >= MANY ? MANY_RATIO : LOOSE_RATIO
}

/** The count of one source or type is no total for a list in another sentence. */
function mayDivide({ labelClass }: Item): boolean {
  return !['source', 'category', 'rest', 'joint'].includes(labelClass)
}

type Elsewhere = {
  readonly sum: number
  readonly elsewhere: Item
  readonly before: readonly Item[]
}

/** The total told last in the list's own paragraph reads like the sum mistyped, and only another paragraph has the sum. */
function misprintedNear(
  list: PartList,
  { sum, elsewhere, before }: Elsewhere,
  { flow }: ReadText,
): Item | null {
  const first = list.items[0]?.figure.from ?? 0
  const start = paragraphStart(flow.text, first, 0)
  if (elsewhere.figure.from >= start) return null
  const near = before.find(
    (item) => isHead(item) && item.figure.from >= start && !/分解|剔除|合并|去重/u.test(item.gap),
  )
  if (near === undefined) return null
  return isMisprint(near.figure.value, sum) ? near : null
}

function isForeign(owner: Item, list: PartList): boolean {
  const unit = list.items[0]?.figure.unit ?? ''
  return !sameUnit(owner.figure.unit, unit) || !isExactCount(owner.figure)
}

function ownerOf({ items }: PartList, { itemAt }: ReadText): Item | null {
  const from = items[0]?.ownerFrom ?? null
  const owners = new Set(items.map(({ ownerFrom }) => ownerFrom))
  if (from === null || owners.size > 1) return null
  return itemAt.get(from) ?? null
}

/** Figures before the list that could be its total, nearest first. */
function candidates(list: PartList, read: ReadText): readonly Item[] {
  const { every, flow, parts, itemAt } = read
  const first = list.items[0]?.figure.from ?? 0
  const unit = list.items.find(({ figure }) => figure.unit !== '')?.figure.unit ?? ''
  const members = new Set(list.items)
  const isPart = (from: number | null) => {
    const owner = from === null ? undefined : itemAt.get(from)
    return owner !== undefined && parts.has(owner)
  }
  // 200(+1): the parts give the total before splitting; with their k they are held on their own.
  const hasPlus = list.items.some(({ plus }) => plus !== null)
  const own = countBefore(every, first)
  const near = Math.max(own - WINDOW, countBefore(every, paragraphStart(flow.text, first, REACH)))
  const title = every.slice(0, Math.min(near, countBefore(every, firstLineEnd(flow.text))))
  return [...title, ...every.slice(near, own)]
    .filter((item) => !members.has(item) && !parts.has(item) && isExactCount(item.figure))
    .filter(({ figure }) => sameUnit(figure.unit, unit))
    .filter(({ ownerFrom }) => !isPart(ownerFrom))
    .filter((item) => list.column === null || fitsColumn(item, list.column))
    .filter(({ label }) => !hasPlus || !/分解|拆分/u.test(label))
    .reverse()
}

function fitsColumn(item: Item, column: string): boolean {
  if (column === '') return item.labelClass === 'head' || item.labelClass === 'batch'
  const label = cleanLabel(item.label)
  return label.includes(column) || column.includes(label.replace(/案?件$/u, '') || '\u0000')
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n')
  return end === -1 ? text.length : end
}

/** Lists that leave nothing out: their total stands in the same sentence or nowhere. */
function isDivision(list: PartList): boolean {
  if (list.column !== null) return false
  if (list.by === 'status') return isWhole(list) && list.before.at(-1)?.labelClass === 'head'
  return ['source', 'category', 'place', 'batch'].includes(list.by)
}

function nearest(pool: readonly Item[], sum: number, widest: number): Item | undefined {
  const ranked = pool
    .filter(({ figure, labelClass }) => figure.value > 0 && labelClass !== 'prose')
    .map((item) => ({ item, ratio: ratioOf(item.figure.value, sum) }))
    .sort((a, b) => a.ratio - b.ratio)[0]
  return ranked !== undefined && ranked.ratio <= widest ? ranked.item : undefined
}

const ratioOf = (a: number, b: number) => (b === 0 ? a + 1 : Math.max(a, b) / Math.min(a, b))

/** Totals of the sentences before, with the word 累计 where the list has it. */
function inReach(list: PartList, before: readonly Item[], { totals }: ReadText): readonly Item[] {
  const isRolling = /累计/u.test(list.items[0]?.gap ?? '')
  const heads = unsuperseded(
    before.filter(
      (item) => isHead(item) || item.labelClass === 'priority' || totals?.has(item) === true,
    ),
  ).slice(0, 8)
  const rolling = heads.filter(({ gap, label }) => /累计/u.test(`${gap}${label}`))
  return isRolling && rolling.length > 0 ? rolling : heads
}

/** 116件，剔除重复件后，实际89件: what follows stands for the figure before it. */
function unsuperseded(heads: readonly Item[]): readonly Item[] {
  return heads.filter((_item, at) => {
    const later = heads[at - 1]
    return later === undefined || !/剔除|合并重复|去重|实际案件|实际件数/u.test(later.gap)
  })
}
