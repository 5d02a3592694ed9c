import type { UnitId } from '../../ledger/ids.ts'
import type { Unit } from '../../unit/unit.ts'
import type { PrintedNames } from '../printed-names.ts'

type Entry = Pick<Unit, 'kind' | 'fullName' | 'shortName'> &
  Partial<Pick<Unit, 'aliases' | 'divisionCode' | 'validFrom' | 'validTo'>>

/** A unit directly under the office, with what is not said left open. */
export function unitEntry(id: string, entry: Entry): Unit {
  return {
    aliases: [],
    divisionCode: null,
    parentId: null,
    validFrom: null,
    validTo: null,
    ...entry,
    id: id as UnitId,
  }
}

/** A county or district with its division code: 蓝山, 县, 431127. */
export function countyEntry(id: string, name: readonly [string, string], code: string): Unit {
  const [shortName, suffix] = name
  const fullName = shortName.endsWith(suffix) ? shortName : `${shortName}${suffix}`
  return unitEntry(id, { kind: 'county', fullName, shortName, divisionCode: code })
}

/** A department of the city: its short and its full name. */
export function departmentEntry(
  id: string,
  shortName: string,
  fullName: string,
  aliases: readonly string[] = [],
): Unit {
  return unitEntry(id, {
    kind: 'department',
    fullName: shortName,
    shortName,
    aliases: [fullName, ...aliases].filter((name) => name !== shortName),
  })
}

/** Names that one list prints otherwise, by unit id. */
export function printedAs(names: Readonly<Record<string, string>>): PrintedNames {
  return names as PrintedNames
}
