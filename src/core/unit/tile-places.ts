import type { Unit } from './unit.ts'

/** Column and row of a unit's tile, counted from the north-west. */
export type TilePlace = { readonly column: number; readonly row: number }

/**
 * About where counties and zones lie to each other, by their statistical codes (by
 * the id of a zone that has none): a map of tiles needs no
 * boundaries, which nobody may print without approval of the map.
 */
const PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  // 永州
  431122: [1, 1],
  431103: [2, 1],
  431121: [3, 1],
  431181: [3, 1],
  431102: [1, 2],
  431171: [2, 2],
  jindong: [3, 2],
  431123: [1, 3],
  431126: [2, 3],
  431128: [3, 3],
  431124: [1, 4],
  431129: [2, 4],
  431127: [3, 4],
  431125: [1, 5],
  431173: [2, 5],
  // 益阳
  430921: [3, 1],
  430971: [4, 1],
  430902: [2, 2],
  430981: [3, 2],
  430923: [1, 3],
  430922: [2, 3],
  430903: [3, 3],
  430972: [4, 3],
}

const COLUMNS = 4

/** A unit of the map with its tile. */
export type PlacedUnit = { readonly unit: Unit; readonly place: TilePlace }

/** The counties and zones with their tiles; where the place of any is not known, all stand in the order of the papers. */
export function placedUnits(units: readonly Unit[]): readonly PlacedUnit[] {
  const onMap = units.filter(
    (unit, at) =>
      (unit.kind === 'county' || unit.kind === 'zone') &&
      units.findIndex((one) => one.id === unit.id) === at,
  )
  const known = onMap.map((unit) => placeOf(unit))
  return onMap.map((unit, at) => ({
    unit,
    place: known.every((place) => place !== null) ? (known[at] ?? inOrder(at)) : inOrder(at),
  }))
}

function placeOf({ divisionCode, id }: Unit): TilePlace | null {
  const place = PLACES[divisionCode ?? id]
  return place ? { column: place[0], row: place[1] } : null
}

function inOrder(at: number): TilePlace {
  return { column: (at % COLUMNS) + 1, row: Math.floor(at / COLUMNS) + 1 }
}
