import type { ClosingStatus } from '../case/case.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { FactGroup } from './fact-group.ts'
import { inRosterOrder, jointKey } from './part-keys.ts'
import type { Roster } from './roster.ts'

/** Joint cases that stand alike: the same units, and the same of them done with their parts. */
export type JointProgress = {
  /** In the round's order; `key` joins them as a figure by unit does. */
  readonly units: readonly UnitId[]
  readonly key: string
  readonly status: ClosingStatus
  readonly cases: number
  readonly done: readonly UnitId[]
  readonly partlyDone: readonly UnitId[]
  readonly open: readonly UnitId[]
}

/** 属于冷水滩和零陵的部分已经完成: how far each unit of the joint cases is, from groups of units, parts and status. */
export function jointProgress(
  groups: readonly FactGroup[],
  roster: Pick<Roster, 'units'>,
): readonly JointProgress[] {
  const alike = new Map<string, JointProgress>()
  for (const group of groups) {
    const units = inRosterOrder(group.leadUnits ?? [], roster)
    if (units.length < 2) continue
    const standing = standingOf(group, units)
    const same = JSON.stringify([units, standing])
    const cases = (alike.get(same)?.cases ?? 0) + group.count
    alike.set(same, { units, key: jointKey(units, roster), cases, ...standing })
  }
  return [...alike.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function standingOf(group: FactGroup, units: readonly UnitId[]) {
  const statusOf = new Map(
    (group.leadUnits ?? []).map((unit, n) => [unit, group.jointStatuses?.[n] ?? 'open']),
  )
  const those = (status: ClosingStatus) => units.filter((unit) => statusOf.get(unit) === status)
  return {
    status: group.status ?? 'open',
    done: those('closed'),
    partlyDone: those('partlyClosed'),
    open: those('open'),
  }
}
