import type { UnitId } from '../core/ledger/ids.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'

/** The unit of the round that bears a name. Throws a RangeError when the settings have none: a slip in the demonstration itself. */
export function unitNamed(settings: RoundSettings, name: string): UnitId {
  const found = settings.units.find(
    (unit) => unit.fullName === name || unit.shortName === name || unit.aliases.includes(name),
  )
  if (!found) throw new RangeError(`${settings.id} has no unit called ${name}`)
  return found.id
}
