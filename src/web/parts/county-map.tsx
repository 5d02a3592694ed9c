import { useState } from 'react'
import type { OverviewView } from '../../contract/figures/answers.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { countOfUnit } from '../api/count-of-unit.ts'
import { type CountName, scopeOfCount } from '../api/counts.ts'
import { useWords } from '../words/language.ts'
import { COUNT_WORDS } from './count-words.ts'
import { OVERVIEW_WORDS } from './overview-words.ts'
import { TileMap } from './tile-map.tsx'

const SHOWN: readonly CountName[] = ['handedOver', 'open', 'closed', 'overdue']

type Props = { readonly overview: OverviewView; readonly asOf: AsOf }

/** How many cases every county has, of the count that is chosen. */
export function CountyMap({ overview, asOf }: Props) {
  const say = useWords(OVERVIEW_WORDS)
  const counts = useWords(COUNT_WORDS)
  const [shown, show] = useState<CountName>('open')
  return (
    <section className="sheet" aria-labelledby="map">
      <div className="sheet-head">
        <h2 id="map">{say.map}</h2>
        <select
          className="field"
          aria-label={say.mapShows}
          value={shown}
          onChange={(event) => show(event.target.value as CountName)}
        >
          {SHOWN.map((name) => (
            <option key={name} value={name}>
              {counts[name]}
            </option>
          ))}
        </select>
      </div>
      <TileMap
        label={`${say.map}，${counts[shown]}`}
        countOf={(unit) => countOfUnit(overview, unit, shown)}
        askedFor={(unit) => ({
          scope: { ...scopeOfCount(shown, asOf), unitIds: [unit] },
          asOf,
        })}
      />
      <p className="soft">
        {say.mapTiles}
        {overview.rows.some((row) => row.jointUnits) && ` ${say.mapJoint}`}
      </p>
    </section>
  )
}
