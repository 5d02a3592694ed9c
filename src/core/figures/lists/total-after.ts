import { cleanLabel } from '../labels/clean-label.ts'
import { CLOSING_VERBS, SUM_WORDS } from '../labels/closing-words.ts'
import { isExactCount } from '../numbers/figure.ts'
import type { Item } from '../text/item.ts'
import { countBefore, type ReadText } from '../text/statement.ts'
import type { PartList } from './part-list.ts'

/** 合计384 or 共计12件 that closes the list. */
export function totalAfter({ items, column }: PartList, { every }: ReadText): Item | null {
  const end = items.at(-1)?.figure.to ?? 0
  const at = countBefore(every, end)
  if (column !== null && column !== '') return columnAfter(column, every.slice(at, at + MOST_AFTER))
  const owner = items.at(-1)?.ownerFrom ?? null
  const next = every
    .slice(at, at + MOST_AFTER)
    .find(({ ownerFrom }) => owner !== null || ownerFrom === null)
  if (next === undefined || next.ownerFrom !== owner || !isExactCount(next.figure)) return null

  const isNear = next.lead !== 'sentence' || (/^以上/u.test(next.label) && !/\n/u.test(next.gap))
  return isNear && CLOSES.test(next.label) ? next : null
}

const MOST_AFTER = 6
const CLOSES = new RegExp(
  `^(?:(?:以上|上述)[^,。;]{0,10})?(?:${SUM_WORDS}|共)(?:${CLOSING_VERBS})?$`,
  'u',
)

/** 甲县34件（办结25件、在办9件）…，共103件，办结78件，在办25件: the column's total behind the list. */
function columnAfter(column: string, after: readonly Item[]): Item | null {
  const at = after.findIndex(({ label, ownerFrom }) => ownerFrom === null && CLOSES.test(label))
  const end = after.findIndex(({ lead }) => lead === 'sentence')
  const own = after.slice(0, end === -1 ? undefined : end)
  if (at === -1 || at >= own.length) return null
  return own.slice(at + 1).find(({ label }) => cleanLabel(label) === column) ?? null
}
