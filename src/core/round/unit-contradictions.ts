import { SETTINGS_WORDING } from '../wording/settings-problems.ts'
import { inside, type Place, wrong } from './check.ts'
import { listAt, textAt, textsAt } from './loose.ts'

type LooseUnit = {
  readonly at: Place
  readonly id: string | null
  readonly parentId: string | null
  readonly names: readonly string[]
  readonly from: string
  readonly to: string
}

/** The ids of the round's units, as far as they can be read. */
export function unitIdsOf(input: unknown): ReadonlySet<string> {
  return new Set(listAt(input, 'units').flatMap((unit) => textAt(unit, 'id') ?? []))
}

/** Ids twice, one name for two units at one time, units above that do not exist or go in a circle. */
export function noteUnitContradictions(input: unknown, at: Place): void {
  const units = listAt(input, 'units').map((unit, index) =>
    looseUnit(unit, inside(inside(at, 'units'), index)),
  )
  noteIds(units)
  noteNames(units)
  noteParents(units)
  noteCities(input, at)
}

function looseUnit(unit: unknown, at: Place): LooseUnit {
  const names = [
    textAt(unit, 'fullName'),
    textAt(unit, 'shortName'),
    ...textsAt(unit, 'aliases'),
  ].filter((name): name is string => name !== null)
  return {
    at,
    id: textAt(unit, 'id'),
    parentId: textAt(unit, 'parentId'),
    names: [...new Set(names)],
    from: textAt(unit, 'validFrom') ?? '',
    to: textAt(unit, 'validTo') ?? '9999',
  }
}

function noteIds(units: readonly LooseUnit[]): void {
  const seen = new Map<string, number>()
  for (const [index, { id, at }] of units.entries()) {
    if (id === null) continue
    const first = seen.get(id)
    if (first === undefined) seen.set(id, index)
    else wrong(inside(at, 'id'), SETTINGS_WORDING.unitTwice(id, first + 1))
  }
}

function noteNames(units: readonly LooseUnit[]): void {
  const owners = new Map<string, LooseUnit[]>()
  for (const unit of units) {
    for (const name of unit.names) {
      const others = owners.get(name) ?? []
      const other = others.find((one) => one.from <= unit.to && unit.from <= one.to)
      if (other) {
        wrong(unit.at, SETTINGS_WORDING.nameOfTwo(name, other.names[0] ?? other.id ?? ''))
      }
      owners.set(name, [...others, unit])
    }
  }
}

/** A city that reports is one of the round's units. */
function noteCities(input: unknown, at: Place): void {
  const known = unitIdsOf(input)
  for (const [index, city] of listAt(input, 'cities').entries()) {
    const unitId = textAt(city, 'unitId')
    if (unitId === null || known.has(unitId)) continue
    const place = inside(inside(inside(at, 'cities'), index), 'unitId')
    wrong(place, SETTINGS_WORDING.noUnit(unitId))
  }
}

function noteParents(units: readonly LooseUnit[]): void {
  const parents = new Map(units.flatMap((unit) => (unit.id ? [[unit.id, unit.parentId]] : [])))
  for (const { id, parentId, at } of units) {
    if (parentId === null) continue
    const place = inside(at, 'parentId')
    if (!parents.has(parentId)) wrong(place, SETTINGS_WORDING.noParent(parentId))
    else if (id !== null && isOwnAncestor(id, parents)) wrong(place, SETTINGS_WORDING.circle)
  }
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>()
  let above = parents.get(id) ?? null
  while (above !== null && !passed.has(above)) {
    if (above === id) return true
    passed.add(above)
    above = parents.get(above) ?? null
  }
  return false
}
