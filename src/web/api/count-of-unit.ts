import type { OverviewView } from '../../contract/figures/answers.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import type { CountName } from './counts.ts'

/** Every case that the unit leads, alone or with others. */
export function countOfUnit({ rows }: OverviewView, unit: UnitId, name: CountName): number {
  return rows
    .filter((row) => row.key === unit || row.jointUnits?.includes(unit))
    .reduce((sum, row) => sum + row[name], 0)
}
