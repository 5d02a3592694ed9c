import { casesIn, type FactGroup, plusIn } from './fact-group.ts'
import type { Figure, FigurePart, FigureSum } from './figure.ts'
import { keysInOrder, partKeysOf, unitsOfJointKey } from './part-keys.ts'
import type { Question } from './question.ts'
import type { Roster } from './roster.ts'

/**
 * The figure that groups of facts give. Only parts that hold a case are listed, in the round's order,
 * joint groups last. The k of a split case counts once: with the first part that the case counts in.
 */
export function tally(groups: readonly FactGroup[], question: Question, roster: Roster): Figure {
  const total = casesIn(groups)
  const plus = question.countsSplits === true ? plusIn(groups) : 0
  const parts = partsOf(groups, question, roster)
  const sum = sumOf(question, { parts, total }, roster)
  return { question, total, totalPlus: total + plus, parts, sum }
}

function partsOf(
  groups: readonly FactGroup[],
  question: Question,
  roster: Roster,
): readonly FigurePart[] {
  const { by } = question
  if (by === null) return []
  const counts = new Map<string, { count: number; plus: number }>()
  for (const group of groups) {
    for (const [n, key] of partKeysOf(group, question, roster).entries()) {
      const part = counts.get(key) ?? { count: 0, plus: 0 }
      part.count += group.count
      if (n === 0 && question.countsSplits === true) part.plus += group.plus
      counts.set(key, part)
    }
  }
  return inOrder([...counts.keys()], keysInOrder(by, roster)).map((key) => ({
    key,
    jointUnits: by === 'unit' ? unitsOfJointKey(key) : null,
    count: counts.get(key)?.count ?? 0,
    plus: counts.get(key)?.plus ?? 0,
  }))
}

/** Keys that the order names come in it; joint groups after them by their units' places; days as they rise. */
function inOrder(keys: readonly string[], order: readonly string[]): readonly string[] {
  const place = new Map(order.map((key, n) => [key, n]))
  const placesOf = (key: string): readonly number[] => {
    const own = place.get(key)
    if (own !== undefined) return [own]
    const units = unitsOfJointKey(key) ?? []
    return [order.length, ...units.map((unit) => place.get(unit) ?? order.length)]
  }
  return [...keys].sort((a, b) => comparePlaces(placesOf(a), placesOf(b)) || (a < b ? -1 : 1))
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const difference = (a[n] ?? -1) - (b[n] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

function sumOf(
  { by, jointCases }: Question,
  { parts, total }: Pick<Figure, 'parts' | 'total'>,
  roster: Roster,
): FigureSum {
  const sum = casesIn(parts)
  if (by === null) return { kind: 'none' }
  if (by === 'unit' && jointCases === 'each-unit')
    return { kind: 'adjusted', sum, over: sum - total }
  if (by === 'category' && roster.categoryWay === 'several') return { kind: 'exceeds', sum }
  return { kind: 'equal', sum }
}

/** The groups that count in each part, by the part's key. */
export function groupsByPart(
  groups: readonly FactGroup[],
  question: Pick<Question, 'by' | 'jointCases'>,
  roster: Roster,
): ReadonlyMap<string, readonly FactGroup[]> {
  const parts = new Map<string, FactGroup[]>()
  for (const group of groups) {
    for (const key of partKeysOf(group, question, roster)) {
      const part = parts.get(key)
      if (part) part.push(group)
      else parts.set(key, [group])
    }
  }
  return parts
}
