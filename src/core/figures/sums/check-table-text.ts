import type { ReadPaper } from '../../reading/paper.ts'
import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { isHead } from '../lists/tied-totals.ts'
import { isExactCount } from '../numbers/figure.ts'
import { isMisprint } from '../numbers/misprint.ts'
import { WORDS } from '../reasons/reason.ts'
import type { ReadText } from '../text/statement.ts'
import { tableTotals } from './check-tables.ts'

/** The totals of a table against the totals in the text around it: the same, or one mistyped. */
export function checkTableTexts(read: ReadText, paper: ReadPaper): readonly Check[] {
  const heads = read.every.filter((item) => isHead(item) && isExactCount(item.figure))
  return tableTotals(paper).flatMap(({ value, span, text }) => {
    const same = read.every.findLast(({ figure }) => figure.value === value && isExactCount(figure))
    const off = heads.filter(({ figure }) => value >= 100 && isMisprint(figure.value, value))
    const head = same ?? (off.length === 1 ? off[0] : undefined)
    if (head === undefined) return []
    const isRight = same !== undefined
    const [told] = figuresTold(read.flow, { part: [head] })
    return [
      {
        ...{ kind: 'repeated-figure', outcome: isRight ? 'right' : 'wrong', total: value },
        ...{ parts: [head.figure.value], expected: head.figure.value, unit: head.figure.unit },
        ...{ text, place: span.from },
        figures: [{ role: 'total', value, ...span }, ...(told === undefined ? [] : [told])],
        ...(isRight ? WORDS.sameTwice(value) : WORDS.differsTwice(head.figure.value, value)),
      } satisfies Check,
    ]
  })
}
