import { useRef } from 'react'
import type { BesideView } from '../../../contract/figures/answers.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useWords } from '../../words/language.ts'
import { CopyTable } from './copy-table.tsx'
import { CountCells, CountHeads } from './count-columns.tsx'
import { FIGURES_WORDS } from './figures-words.ts'

const SHOWN = ['handedOver', 'verified', 'closed', 'partlyClosed', 'open', 'overdue'] as const

/** The rounds of one stationing beside each other as of the page's moment: each by itself, and all together. */
export function RoundsBeside({ asOf }: { readonly asOf: AsOf }) {
  const { round, officeId } = useDesk()
  const say = useWords(FIGURES_WORDS)
  const table = useRef<HTMLTableElement>(null)
  const query = new URLSearchParams({ at: asOf.at, clock: asOf.clock })
  const { answer } = useAnswer<BesideView>({
    path: `/api/rounds/${round.roundId}/beside?${query}`,
  })
  if (!answer || answer.rounds.length < 2) return null
  return (
    <section className="sheet" aria-labelledby="beside">
      <div className="sheet-head">
        <h2 id="beside">{say.beside}</h2>
        <div className="paper-links">
          <CopyTable table={table} />
        </div>
      </div>
      <p className="soft">{say.besideAbout}</p>
      <ScrollBox>
        <table ref={table}>
          <thead>
            <tr>
              <th scope="col">{say.round}</th>
              <CountHeads shown={SHOWN} />
            </tr>
          </thead>
          <tbody>
            {answer.rounds.map((one) => (
              <tr key={one.roundId}>
                <th scope="row">
                  <Link to={`/${officeId}/${one.roundId}/figures?${query}`}>{one.title}</Link>
                </th>
                <CountCells shown={SHOWN} counts={one.counts} />
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{say.total}</th>
              <CountCells shown={SHOWN} counts={answer.together} />
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}
