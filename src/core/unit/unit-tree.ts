import type { UnitId } from '../ledger/ids.ts'
import type { Unit } from './unit.ts'

/** The unit above one, or null directly under the office. */
export type ParentOf = (unitId: UnitId) => UnitId | null

/** The tree that a round's list of units makes. */
export function treeOf(units: readonly Pick<Unit, 'id' | 'parentId'>[]): ParentOf {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
  return (unitId) => parents.get(unitId) ?? null
}

/** The units above one, the nearest first; a circle, which settings forbid, ends where it begins. */
export function unitsAbove(unitId: UnitId, parentOf: ParentOf): readonly UnitId[] {
  const above: UnitId[] = []
  let next = parentOf(unitId)
  while (next !== null && next !== unitId && !above.includes(next)) {
    above.push(next)
    next = parentOf(next)
  }
  return above
}

/** Whether one unit stands somewhere below another: a township below its county. */
export function isBelow(unitId: UnitId, upper: UnitId, parentOf: ParentOf): boolean {
  return unitsAbove(unitId, parentOf).includes(upper)
}
