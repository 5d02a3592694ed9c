import { useRef } from 'react'
import type { OverviewView } from '../../../contract/figures/answers.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { partWord } from '../../../core/wording/part-words.ts'
import { countOfUnit } from '../../api/count-of-unit.ts'
import { type CountName, scopeOfCount } from '../../api/counts.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useOverview } from '../../api/use-overview.ts'
import { COUNT_WORDS } from '../../parts/count-words.ts'
import { Link } from '../../parts/link.tsx'
import { TileMap } from '../../parts/tile-map.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { BIG_SCREEN_WORDS } from './big-screen-words.ts'
import { LastActs } from './last-acts.tsx'

const EVERY_MS = 30_000
const MOST_UNITS = 8
const FIGURES: readonly CountName[] = ['handedOver', 'signedFor', 'closed', 'open', 'overdue']

/** The round for a wall: five figures, the map, what is overdue, the last acts; it keeps itself up to date. */
export function BigScreen() {
  const { round, home } = useDesk()
  const say = useWords(BIG_SCREEN_WORDS)
  const language = useLanguage()
  const screen = useRef<HTMLDivElement>(null)
  const asOf = useMomentOfWall()
  const { answer: overview } = useOverview(asOf, EVERY_MS)
  return (
    <div ref={screen} className="big-screen">
      <header>
        <h1>{round.title}</h1>
        <span>{say.asOf(wordCutOff(asOf.at, language))}</span>
        <button type="button" onClick={() => void screen.current?.requestFullscreen()}>
          {say.full}
        </button>
        <Link to={`${home}/today`}>{say.leave}</Link>
      </header>
      {overview && (
        <>
          <Figures overview={overview} />
          <div className="big-columns">
            <section aria-label={say.map}>
              <h2>{say.map}</h2>
              <TileMap
                label={say.map}
                countOf={(unit) => countOfUnit(overview, unit, 'open')}
                askedFor={(unit) => ({
                  scope: { ...scopeOfCount('open', asOf), unitIds: [unit] },
                  asOf,
                })}
              />
            </section>
            <Overdue overview={overview} />
            <LastActs everyMs={EVERY_MS} />
          </div>
        </>
      )}
    </div>
  )
}

/** Now, moving on by itself; of a round long over, its last day. */
function useMomentOfWall(): AsOf {
  const { now } = useDesk()
  const asOf = useCutOff()
  const clock = useAnswer<{ readonly now: Instant }>({ path: '/api/now', everyMs: EVERY_MS })
  return asOf.at === now && clock.answer ? { ...asOf, at: clock.answer.now } : asOf
}

function Figures({ overview: { total } }: { readonly overview: OverviewView }) {
  const counts = useWords(COUNT_WORDS)
  return (
    <dl className="big-figures">
      {FIGURES.map((name) => (
        <div key={name} className={name === 'overdue' && total.overdue > 0 ? 'big-late' : ''}>
          <dt>{counts[name]}</dt>
          <dd>{total[name].toLocaleString('en-US')}</dd>
        </div>
      ))}
    </dl>
  )
}

function Overdue({ overview: { rows } }: { readonly overview: OverviewView }) {
  const { round } = useDesk()
  const say = useWords(BIG_SCREEN_WORDS)
  const language = useLanguage()
  const late = rows
    .filter((row) => row.overdue > 0)
    .sort((one, other) => other.overdue - one.overdue)
    .slice(0, MOST_UNITS)
  return (
    <section aria-label={say.overdue}>
      <h2>{say.overdue}</h2>
      {late.length === 0 && <p>{say.noneOverdue}</p>}
      <ul className="big-list">
        {late.map((row) => (
          <li key={row.key}>
            <span>{partWord('unit', row.key, round.settings, language)}</span>
            <strong className="big-late">{say.cases(row.overdue)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
