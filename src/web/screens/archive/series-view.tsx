import { Fragment } from 'react'
import type { FigureSeriesView } from '../../../contract/archive.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { writeMoment } from '../../../core/calendar/written-moment.ts'
import { Chart } from '../../parts/chart/chart.tsx'
import type { ChartLine } from '../../parts/chart/chart-lines.ts'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useWords } from '../../words/language.ts'
import { useArchiveAddress } from './archive-address.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'

type Point = FigureSeriesView['points'][number]

/** A series as lines and as a table; what differs is said in words and numbers, not by colour alone. */
export function SeriesView({ series: { points } }: { readonly series: FigureSeriesView }) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const to = useArchiveAddress()
  const dated = points.filter((point) => point.issuedOn !== null)
  const isCounted = dated.length > 0 && dated.every(({ ledger }) => ledger !== null)
  const lines: readonly ChartLine[] = [
    { name: say.printed, values: dated.map(({ printed }) => printed) },
    ...(isCounted ? [{ name: say.ledger, values: dated.map(({ ledger }) => ledger ?? 0) }] : []),
  ]
  if (points.length === 0) return <p className="empty">{say.noSeries}</p>
  return (
    <>
      {dated.length > 1 && (
        <Chart
          label={say.chart}
          days={dated.map(({ issuedOn }) => issuedOn as Day)}
          lines={lines}
        />
      )}
      <ScrollBox>
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{say.date}</th>
              <th scope="col">{say.issue}</th>
              <th scope="col">{say.cutOff}</th>
              <th scope="col">{say.label}</th>
              <th scope="col" className="count">
                {say.printed}
              </th>
              <th scope="col" className="count">
                {say.ledger}
              </th>
              <th scope="col" className="count">
                {say.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <Fragment key={point.archiveId}>
                <tr>
                  <td className="date">{point.issuedOn}</td>
                  <td>
                    <Link to={to(point.archiveId)}>{point.issueLine}</Link>
                  </td>
                  <td className="date">{point.cutOff === null ? '' : writeMoment(point.cutOff)}</td>
                  <td title={point.sentence}>{point.label}</td>
                  <Numbers printed={point.printed} ledger={point.ledger} />
                </tr>
                <Parts parts={point.parts} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

function Parts({ parts }: { readonly parts: Point['parts'] }) {
  return parts.map(({ key, label, printed, ledger }) => (
    <tr key={key} className="part">
      <td colSpan={3} />
      <td>{label}</td>
      <Numbers printed={printed} ledger={ledger} />
    </tr>
  ))
}

type Both = { readonly printed: number | null; readonly ledger: number | null }

function Numbers({ printed, ledger }: Both) {
  const difference = printed === null || ledger === null ? 0 : printed - ledger
  return (
    <>
      <td className="count">{printed ?? ''}</td>
      <td className="count">{ledger ?? ''}</td>
      <td className={difference === 0 ? 'count' : 'number wrong'}>
        {difference === 0 ? '' : difference > 0 ? `+${difference}` : difference}
      </td>
    </>
  )
}
