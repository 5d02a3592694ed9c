import { useRef } from 'react'
import type { OverviewView } from '../../../contract/figures/answers.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import { useDesk } from '../../api/desk.ts'
import { type RoundLine, roundWord } from '../../api/round.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CopyTable } from './copy-table.tsx'
import { CountCells, CountHeads } from './count-columns.tsx'
import { FIGURES_WORDS } from './figures-words.ts'

const SHOWN = ['handedOver', 'reported', 'closed', 'partlyClosed', 'open'] as const

/** The rounds of the office beside each other; each leads to its own figures. */
export function RoundsCompared() {
  const { officeId } = useDesk()
  const say = useWords(FIGURES_WORDS)
  const table = useRef<HTMLTableElement>(null)
  const { answer: rounds } = useAnswer<readonly RoundLine[]>({ path: '/api/rounds' })
  const { answer: clock } = useAnswer<{ readonly now: Instant }>({ path: '/api/now' })
  if (!rounds || rounds.length < 2 || !clock) return null
  return (
    <section className="sheet" aria-labelledby="rounds">
      <div className="sheet-head">
        <h2 id="rounds">{say.rounds}</h2>
        <div className="paper-links">
          <CopyTable table={table} />
        </div>
      </div>
      <p className="soft">{say.roundsAbout}</p>
      <ScrollBox>
        <table ref={table}>
          <thead>
            <tr>
              <th scope="col">{say.round}</th>
              <CountHeads shown={SHOWN} />
              <th scope="col" className="count">
                {say.rate}
              </th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <RoundLineOf
                key={round.roundId}
                now={clock.now}
                home={`/${officeId}/${round.roundId}/figures`}
                {...{ round, rounds }}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

type LineProps = {
  readonly round: RoundLine
  readonly rounds: readonly RoundLine[]
  readonly now: Instant
  readonly home: string
}

function RoundLineOf({ round, rounds, now, home }: LineProps) {
  const language = useLanguage()
  const query = new URLSearchParams({ at: now, clock: 'asNowKnown' })
  const { answer } = useAnswer<OverviewView>({
    path: `/api/rounds/${round.roundId}/overview?${query}`,
  })
  const total = answer?.total
  return (
    <tr>
      <th scope="row">
        <Link to={home}>{roundWord(round, rounds, language)}</Link>
      </th>
      <CountCells shown={SHOWN} counts={total} />
      <td className="count">{total && rateOf(round, total)}</td>
    </tr>
  )
}

/** By the round's own definition of its closing rate. */
function rateOf({ settings }: RoundLine, total: OverviewView['total']): string {
  if (total.handedOver === 0) return ''
  const isWide = settings.closingRate === 'withPartlyClosed'
  const done = total.closed + (isWide ? total.partlyClosed : 0)
  return ((done / total.handedOver) * 100).toFixed(1)
}
