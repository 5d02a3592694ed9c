import type { TrendDayView } from '../../contract/figures/answers.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { useDesk } from '../api/desk.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useWords } from '../words/language.ts'
import { Chart } from './chart/chart.tsx'
import { COUNT_WORDS } from './count-words.ts'
import { OVERVIEW_WORDS } from './overview-words.ts'
import { ScrollBox } from './scroll-box.tsx'

const LINES = ['handedOver', 'replied', 'closed'] as const

/** How far the cases were at the end of each day, as lines and as a table. */
export function Trend({ asOf }: { readonly asOf: AsOf }) {
  const { round } = useDesk()
  const say = useWords(OVERVIEW_WORDS)
  const counts = useWords(COUNT_WORDS)
  const query = new URLSearchParams({ at: asOf.at, clock: asOf.clock })
  const { answer } = useAnswer<readonly TrendDayView[]>({
    path: `/api/rounds/${round.roundId}/trend?${query}`,
  })
  if (!answer || answer.length < 2) return null
  return (
    <section className="sheet" aria-labelledby="trend">
      <h2 id="trend">{say.trend}</h2>
      <p className="soft">{say.trendAbout}</p>
      <Chart
        label={say.trend}
        days={answer.map((one) => one.day)}
        lines={LINES.map((name) => ({
          name: counts[name],
          values: answer.map((one) => one[name]),
        }))}
      />
      <details>
        <summary>{say.showTable}</summary>
        <TrendTable days={answer} />
      </details>
    </section>
  )
}

function TrendTable({ days }: { readonly days: readonly TrendDayView[] }) {
  const say = useWords(OVERVIEW_WORDS)
  const counts = useWords(COUNT_WORDS)
  return (
    <ScrollBox>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.day}</th>
            <th scope="col" className="count">
              {say.perDay}
            </th>
            {LINES.map((name) => (
              <th key={name} scope="col" className="count">
                {counts[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((one, at) => (
            <tr key={one.day}>
              <th scope="row">{one.day}</th>
              <td className="count">{one.handedOver - (days[at - 1]?.handedOver ?? 0)}</td>
              {LINES.map((name) => (
                <td key={name} className="count">
                  {one[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
