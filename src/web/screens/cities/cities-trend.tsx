import type { CitiesComparedView } from '../../../contract/snapshot/snapshot.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { CITY_COUNT_WORDS } from '../../../core/wording/snapshot-words.ts'
import { useDesk } from '../../api/desk.ts'
import { Chart } from '../../parts/chart/chart.tsx'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CITIES_WORDS } from './cities-words.ts'

type City = CitiesComparedView['cities'][number]

const LINES = ['handedOver', 'verified', 'rectified', 'closed'] as const

/** How each city went from snapshot to snapshot: lines, and the table that they are drawn from. */
export function CitiesTrend({ cities }: { readonly cities: readonly City[] }) {
  const say = useWords(CITIES_WORDS)
  const sent = cities.filter(({ trend }) => trend.length > 0)
  if (sent.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="trend">
      <h2 id="trend">{say.trend}</h2>
      {sent.map((city) => (
        <OfCity key={city.unitId} city={city} />
      ))}
    </section>
  )
}

function OfCity({ city: { unitId, trend } }: { readonly city: City }) {
  const language = useLanguage()
  const { round, home } = useDesk()
  const name = unitWord(unitId, round.settings)
  const words = CITY_COUNT_WORDS
  return (
    <div>
      <h3>{name}</h3>
      {trend.length > 1 && (
        <Chart
          label={name}
          days={trend.map(({ at }) => dayOfInstant(at))}
          lines={LINES.map((line) => ({
            name: words[line][language],
            values: trend.map(({ counts }) => counts[line]),
          }))}
        />
      )}
      <ScrollBox>
        <table>
          <thead>
            <tr>
              <th scope="col">{CITIES_WORDS.asOf[language]}</th>
              {LINES.map((line) => (
                <th key={line} scope="col" className="count">
                  {words[line][language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.map(({ snapshotId, at, counts }) => (
              <tr key={snapshotId}>
                <th scope="row">
                  <Link to={`${home}/cities/${snapshotId}`}>{wordCutOff(at, language)}</Link>
                </th>
                {LINES.map((line) => (
                  <td key={line} className="count">
                    {counts[line]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  )
}
