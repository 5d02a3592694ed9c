import { cleanLabel } from '../labels/clean-label.ts'
import { isExactCount } from '../numbers/figure.ts'
import type { Item } from '../text/item.ts'
import { sameUnit } from './list-marks.ts'

/** A run without the second figures of its names, and those as lists of their own. */
export type TwoFold = {
  readonly run: readonly Item[]
  readonly second: readonly (readonly Item[])[]
}

const LEAST = 2

/** 甲区15家、128.6万元，乙区11家、94.3万元: a second figure in another unit is told of the name before it. */
export function secondFigures(run: readonly Item[]): TwoFold {
  const second = run.flatMap((item, at) => {
    const named = run[at - 1]
    return named !== undefined && isSecond(item, named) ? [{ item, named }] : []
  })
  const unit = second[0]?.item.figure.unit
  if (second.length < LEAST || second.some(({ item }) => item.figure.unit !== unit))
    return { run, second: [] }
  const apart = new Set(second.map(({ item }) => item))
  // Told of its name, it stands where the name stands.
  const named = second.map(({ item, named: { label, labelClass, isGuess, lead, gap } }) => ({
    ...item,
    ...{ label, labelClass, isGuess, lead, gap },
  }))
  return { run: run.filter((item) => !apart.has(item)), second: [named] }
}

function isSecond(item: Item, named: Item): boolean {
  if (item.lead === 'sentence' || item.lead === 'colon' || item.lead === 'semicolon') return false
  const isBare = /^(?:罚款|金额|罚款金额|处罚金额|拟处罚)?$/u.test(cleanLabel(item.label))
  const isNamed = named.labelClass === 'place' && isExactCount(item.figure)
  return isBare && isNamed && !sameUnit(item.figure.unit, named.figure.unit)
}
