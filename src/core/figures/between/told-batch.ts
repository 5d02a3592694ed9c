import { wholeNumber } from '../../reading/chinese-number.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { isExactCount } from '../numbers/figure.ts'
import type { Item } from '../text/item.ts'
import type { ReadText } from '../text/statement.ts'

/** What one paper of a series tells: its batch, what the batch holds, what all batches hold so far. */
export type ToldBatch = {
  readonly batch: number
  readonly own: Item
  readonly rolling: Item
  readonly sources: ReadonlyMap<string, Item>
  readonly rollingSources: readonly Item[]
}

/** The batch that a paper tells of; null where it tells of none or of several alike. */
export function toldBatch({ every }: ReadText): ToldBatch | null {
  const counts = every.filter(({ figure }) => isExactCount(figure))
  const ofOne = counts.filter(({ label, gap }) => isOneBatch(label, gap))
  const own =
    ofOne.find((item) => sourcesOf(item).length > 0 && isFirstBatch(item, ofOne)) ?? ofOne[0]
  const rolling = counts.find(isRolling)
  const batch = own === undefined ? null : batchIn(own.gap)
  if (own === undefined || rolling === undefined || batch === null || own === rolling) return null
  return {
    batch,
    own,
    rolling,
    sources: new Map(sourcesOf(own).map((item) => [cleanLabel(item.label), item])),
    rollingSources: sourcesOf(rolling),
  }
}

/** 累计 said of everything so far, in no bracket. */
export function isRolling({ label, ownerFrom }: Item): boolean {
  return /累计/u.test(label) && !/分解/u.test(label) && ownerFrom === null
}

/** A later paragraph may tell of an earlier batch. */
const isFirstBatch = ({ gap }: Item, [first]: readonly Item[]) =>
  first !== undefined && batchIn(gap) === batchIn(first.gap)

const isOneBatch = (label: string, gap: string) =>
  !/累计|至第|第[^批]*[-~至]/u.test(label) && batchIn(gap) !== null

function batchIn(gap: string): number | null {
  const said = /第([\d一二三四五六七八九十百]+)批[^批\n]*$/u.exec(gap)?.[1]
  return said === undefined ? null : wholeNumber(said)
}

const sourcesOf = ({ inside }: Item) => inside.filter(({ labelClass }) => labelClass === 'source')
