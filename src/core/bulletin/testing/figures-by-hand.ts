import type { UnitId } from '../../ledger/ids.ts'
import type { Figure, FigurePart } from '../../statistics/figure.ts'
import type { AskedFigure } from '../issue/questions.ts'

/** Counts written down by hand: a total, or entries by key (joint groups as `a+b`). */
export type HandCounts = number | Readonly<Record<string, number>>

/** Figures as the ledger would answer them; every figure asked for must have been written down. */
export function figuresByHand(
  asked: readonly AskedFigure[],
  counts: Readonly<Record<string, HandCounts>>,
): ReadonlyMap<string, Figure> {
  return new Map(asked.map((one) => [one.key, figureByHand(one, counts[one.key])]))
}

function figureByHand({ key, question }: AskedFigure, counts: HandCounts | undefined): Figure {
  if (counts === undefined) throw new RangeError(`no counts were written down for ${key}`)
  if (typeof counts === 'number') {
    return { question, total: counts, totalPlus: counts, parts: [], sum: { kind: 'none' } }
  }
  const { total: given, ...entries }: Partial<Record<string, number>> = counts
  const parts = Object.entries(entries).map(([name, count = 0]): FigurePart => {
    const jointUnits = name.includes('+') ? (name.split('+') as UnitId[]) : null
    return { key: name, jointUnits, count, plus: 0 }
  })
  const sum = parts.reduce((added, part) => added + part.count, 0)
  const total = given ?? sum
  const kind = sum === total ? 'equal' : 'exceeds'
  return { question, total, totalPlus: total, parts, sum: { kind, sum } }
}
