import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { sameUnit } from '../lists/list-marks.ts'
import { isExactCount } from '../numbers/figure.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'

/** 甲市4件、已办结3件、未办结1件；乙市5件（办结4件、在办1件）: closed, partly closed and open make what each unit has. */
export function checkUnitStatus(read: ReadText): readonly Check[] {
  const isPlace = ({ labelClass, figure }: Item) => labelClass === 'place' && isExactCount(figure)
  const after = read.items.map((item, at) => (isPlace(item) ? following(read.items, at) : []))
  const isUsual = after.filter(({ length }) => length > 0).length > 1
  return read.items.flatMap((place, index) => {
    if (!isPlace(place)) return []
    const own = place.inside.length > 0 ? place.inside : isUsual ? (after[index] ?? []) : []
    const parts = own.filter((item) => item.labelClass === 'status' && fits(item, place))
    return isWhole(parts) ? [held(place, parts, read)] : []
  })
}

/** The figures after a place, up to the next mark that parts places. */
function following(items: readonly Item[], index: number): readonly Item[] {
  const rest = items.slice(index + 1, index + 5)
  const end = rest.findIndex(
    ({ labelClass, lead }) =>
      labelClass !== 'status' || /^(?:sentence|semicolon|colon)$/u.test(lead),
  )
  return end === -1 ? rest : rest.slice(0, end)
}

function fits(item: Item, place: Item): boolean {
  return isExactCount(item.figure) && sameUnit(item.figure.unit, place.figure.unit)
}

function isWhole(parts: readonly Item[]): boolean {
  const isOpen = ({ label }: Item) => /未|正在|在办|尚/u.test(label)
  return parts.length > 1 && parts.some(isOpen) && parts.some((part) => !isOpen(part))
}

function held(place: Item, parts: readonly Item[], { flow }: ReadText): Check {
  const values = parts.map(({ figure }) => figure.value)
  const sum = values.reduce((all, value) => all + value, 0)
  const total = place.figure.value
  const name = cleanLabel(place.label)
  return {
    ...{ kind: 'closing', outcome: sum === total ? 'right' : 'wrong', total, parts: values },
    ...{ expected: sum, unit: place.figure.unit },
    text: sentenceAround(flow, place.figure.from, parts.at(-1)?.figure.to ?? place.figure.to),
    place: flow.placeOf(place.figure.from),
    figures: figuresTold(flow, { total: [place], part: parts }),
    ...(sum === total ? WORDS.unitAgrees(name, total) : WORDS.unitDiffers(name, total, sum)),
    ...(sum !== total && { change: { from: total, to: sum } }),
  }
}
