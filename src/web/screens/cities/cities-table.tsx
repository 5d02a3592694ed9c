import type { CitiesComparedView } from '../../../contract/snapshot/snapshot.ts'
import type { CityCounts } from '../../../core/snapshot/cities.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { CITY_COUNT_WORDS } from '../../../core/wording/snapshot-words.ts'
import { useDesk } from '../../api/desk.ts'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CITIES_WORDS } from './cities-words.ts'

const COUNTS = [
  ...(['handedOver', 'verified', 'closed', 'partlyClosed'] as const),
  ...(['open', 'overdue', 'key', 'rectified'] as const),
] as const

type City = CitiesComparedView['cities'][number]

/** A line a city, each with its own cut-off; the sum says over how many of them it is. */
export function CitiesTable({ compared }: { readonly compared: CitiesComparedView }) {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  const { cities, total, sent } = compared
  return (
    <ScrollBox>
      <table className="unit-table">
        <thead>
          <tr>
            <th scope="col">{say.city}</th>
            <th scope="col">{say.asOf}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col" className="count">
                {CITY_COUNT_WORDS[name][language]}
              </th>
            ))}
            <th scope="col" className="count wraps">
              {say.rateWithout}
            </th>
            <th scope="col" className="count wraps">
              {say.rateWith}
            </th>
            <th scope="col">{say.remark}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="total">
            <th scope="row" colSpan={2}>
              {say.total(sent, cities.length)}
            </th>
            <Numbers counts={total} />
            <td />
          </tr>
          {cities.map((city) => (
            <CityRow key={city.unitId} city={city} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function CityRow({ city }: { readonly city: City }) {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { unitId, snapshot, owedSince } = city
  const name = unitWord(unitId, round.settings)
  return (
    <tr>
      <th scope="row">
        {snapshot ? <Link to={`${home}/cities/${snapshot.snapshotId}`}>{name}</Link> : name}
      </th>
      <td className="units">{snapshot ? wordCutOff(snapshot.asOf.at, language) : '—'}</td>
      {snapshot ? <Numbers counts={snapshot.counts} /> : <td colSpan={COUNTS.length + 2}>—</td>}
      <td>
        {owedSince && (
          <span className="late-word">{say.owed(wordCutOff(owedSince, language))} </span>
        )}
        {!snapshot && !owedSince && say.notSent}
        {snapshot && snapshot.findings.length > 0 && (
          <span className="late-word">{say.faults(snapshot.findings.length)}</span>
        )}
        {snapshot && snapshot.findings.length === 0 && <span className="soft">{say.agrees}</span>}
      </td>
    </tr>
  )
}

function Numbers({ counts }: { readonly counts: CityCounts }) {
  const rate = (of: number | null) => (of === null ? '—' : `${of.toFixed(1)}%`)
  return (
    <>
      {COUNTS.map((name) => (
        <td key={name} className="count">
          {counts[name]}
        </td>
      ))}
      <td className="count">{rate(counts.withoutPartlyClosed)}</td>
      <td className="count">{rate(counts.withPartlyClosed)}</td>
    </>
  )
}
