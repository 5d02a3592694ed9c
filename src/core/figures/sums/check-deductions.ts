import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { sameUnit } from '../lists/list-marks.ts'
import { isExactCount } from '../numbers/figure.ts'
import { smallestChange } from '../numbers/smallest-change.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'

const TAKEN = /(?:剔除|扣除|合并|去除|除去|减去|去掉)[^,]{0,12}$/u
const LEFT = /^(?:实际|有效|实有|净|剩余|实为|最终|实|共|为|交办|转办)/u

/** 45件，剔除重复举报6件后，实际交办39件: what is taken away and what is left make what there was. */
export function checkDeductions({ items, flow }: ReadText): readonly Check[] {
  return items.flatMap((taken, at) => {
    const [all, left] = [items[at - 1], items[at + 1]]
    if (all === undefined || left === undefined || !isTaken(taken, all, left)) return []
    const [total, parts] = [all.figure.value, [taken.figure.value, left.figure.value]]
    const sum = taken.figure.value + left.figure.value
    const isRight = sum === total
    return [
      {
        ...{ kind: 'parts-sum-to-total', outcome: isRight ? 'right' : 'wrong', total, parts },
        ...{ expected: sum, unit: all.figure.unit },
        text: sentenceAround(flow, all.figure.from, left.figure.to),
        place: flow.placeOf(taken.figure.from),
        figures: figuresTold(flow, { total: [all], part: [taken, left] }),
        ...(isRight ? WORDS.agrees(total) : WORDS.differs(total, sum)),
        ...(!isRight && { change: smallestChange(total, parts, total - sum) }),
      } satisfies Check,
    ]
  })
}

function isTaken(taken: Item, all: Item, left: Item): boolean {
  const isNext = (item: Item) => item.lead === 'comma' || item.lead === 'pause'
  const isSaid = TAKEN.test(taken.label) && /^[^,]{0,6}后$/u.test(taken.tail)
  const isOne = [taken, left].every(
    ({ figure }) => isExactCount(figure) && sameUnit(figure.unit, all.figure.unit),
  )
  return (
    isSaid &&
    isOne &&
    isExactCount(all.figure) &&
    isNext(taken) &&
    isNext(left) &&
    LEFT.test(left.label)
  )
}
