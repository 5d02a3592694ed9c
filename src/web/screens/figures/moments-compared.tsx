import { useRef, useState } from 'react'
import { addDays, type Day } from '../../../core/calendar/day.ts'
import { dayOfInstant, endOfDay } from '../../../core/calendar/instant.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { type CountName, scopeOfCount } from '../../api/counts.ts'
import { useOverview } from '../../api/use-overview.ts'
import { Count } from '../../parts/count.tsx'
import { COUNT_WORDS } from '../../parts/count-words.ts'
import { DayField } from '../../parts/day-field.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CopyTable } from './copy-table.tsx'
import { FIGURES_WORDS } from './figures-words.ts'

const SHOWN: readonly CountName[] = [
  'handedOver',
  'signedFor',
  'verified',
  'replied',
  'reported',
  'closed',
  'partlyClosed',
  'open',
  'overdue',
]
const A_WEEK = 7

/** The round's counts at two moments, and what changed between them. */
export function MomentsCompared({ asOf }: { readonly asOf: AsOf }) {
  const say = useWords(FIGURES_WORDS)
  const counts = useWords(COUNT_WORDS)
  const language = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const [day, setDay] = useState<Day | null>(addDays(dayOfInstant(asOf.at), -A_WEEK))
  const other: AsOf | null = day && { at: endOfDay(day), clock: asOf.clock }
  const now = useOverview(asOf).answer?.total
  const then = useOverview(other).answer?.total
  const signed = (change: number) => (change > 0 ? `+${change}` : String(change))
  return (
    <section className="sheet" aria-labelledby="compare">
      <div className="sheet-head">
        <h2 id="compare">{say.compare}</h2>
        <div className="paper-links">
          <CopyTable table={table} />
          <DayField value={day} change={setDay} label={say.compareWith} />
        </div>
      </div>
      {other && now && then && (
        <ScrollBox>
          <table ref={table}>
            <thead>
              <tr>
                <th />
                <th scope="col" className="count wraps">
                  {say.thenOf(wordCutOff(other.at, language))}
                </th>
                <th scope="col" className="count wraps">
                  {say.thenOf(wordCutOff(asOf.at, language))}
                </th>
                <th scope="col" className="count">
                  {say.change}
                </th>
              </tr>
            </thead>
            <tbody>
              {SHOWN.map((name) => (
                <tr key={name}>
                  <th scope="row">{counts[name]}</th>
                  <td className="count">
                    <Count
                      count={then[name]}
                      asked={{ scope: scopeOfCount(name, other), asOf: other }}
                    />
                  </td>
                  <td className="count">
                    <Count count={now[name]} asked={{ scope: scopeOfCount(name, asOf), asOf }} />
                  </td>
                  <td className="count">{signed(now[name] - then[name])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  )
}
