import type { MeasureKind, UnitOfCount } from '../case/case.ts'
import type { UnitId } from '../ledger/ids.ts'

/** What one kind of measure, in one unit of count, adds up to with one unit; 家 and 件 are never added. */
export type MeasureSum = {
  readonly kind: MeasureKind
  readonly unitOfCount: UnitOfCount
  readonly unitId: UnitId
  readonly quantity: number
  /** How many measures, and how many cases they were taken in. */
  readonly measures: number
  readonly cases: number
}

/** The same over all units; cases are not added, for one case may have measures of several units. */
export type MeasureTotal = Pick<MeasureSum, 'kind' | 'unitOfCount' | 'quantity' | 'measures'>

/** Totals over units: one for each kind and unit of count, in the order of the sums. */
export function totalMeasures(sums: readonly MeasureSum[]): readonly MeasureTotal[] {
  const totals = new Map<string, MeasureTotal>()
  for (const { kind, unitOfCount, quantity, measures } of sums) {
    const key = `${kind} ${unitOfCount}`
    const total = totals.get(key)
    totals.set(key, {
      kind,
      unitOfCount,
      quantity: toTheCent((total?.quantity ?? 0) + quantity),
      measures: (total?.measures ?? 0) + measures,
    })
  }
  return [...totals.values()]
}

/** Sums of yuan and fen carry no trace of binary fractions. */
function toTheCent(quantity: number): number {
  return Math.round(quantity * 100) / 100
}
