import type { UnitId } from '../../../core/ledger/ids.ts'
import type { Unit } from '../../../core/unit/unit.ts'
import type { RoundLine } from '../../api/round.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'

/** The units of all the office's rounds, and what each is called; the auditor, who sees no round, sees ids. */
export function useUnits(): {
  readonly units: readonly Unit[]
  readonly nameOf: (unitId: UnitId | null) => string
} {
  const { role } = useSession()
  const path = role === 'auditor' ? null : '/api/rounds'
  const rounds = useAnswer<readonly RoundLine[]>({ path }).answer ?? []
  const known = new Map<UnitId, Unit>()
  for (const { settings } of rounds) {
    for (const unit of settings.units) if (!known.has(unit.id)) known.set(unit.id, unit)
  }
  return {
    units: [...known.values()],
    nameOf: (unitId) => (unitId === null ? '' : (known.get(unitId)?.fullName ?? unitId)),
  }
}
