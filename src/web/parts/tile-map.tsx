import type { UnitId } from '../../core/ledger/ids.ts'
import { placedUnits } from '../../core/unit/tile-places.ts'
import { useDesk } from '../api/desk.ts'
import { type Asked, figureAddress } from '../api/figure-address.ts'
import { Link } from './link.tsx'

const STEPS = 5

type Props = {
  readonly label: string
  readonly countOf: (unit: UnitId) => number
  readonly askedFor: (unit: UnitId) => Asked
}

/** The counties as tiles, each about where it lies, with its number, in five steps of one hue; a tile opens its cases. */
export function TileMap({ label, countOf, askedFor }: Props) {
  const desk = useDesk()
  const placed = placedUnits(desk.round.settings.units)
  const most = Math.max(1, ...placed.map(({ unit }) => countOf(unit.id)))
  return (
    <ul className="tile-map" aria-label={label}>
      {placed.map(({ unit, place }) => {
        const count = countOf(unit.id)
        return (
          <li
            key={unit.id}
            className={`tile step-${stepOf(count, most)}`}
            style={{ gridColumn: place.column, gridRow: place.row }}
            title={unit.fullName}
          >
            {count === 0 ? (
              <Face name={unit.shortName} count={0} />
            ) : (
              <Link to={figureAddress(desk, askedFor(unit.id))}>
                <Face name={unit.shortName} count={count} />
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Face({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <>
      <span className="tile-name">{name}</span> <span className="tile-count">{count}</span>
    </>
  )
}

/** Nought has no colour; the rest in five equal steps up to the most. */
function stepOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((count / most) * STEPS)
}
