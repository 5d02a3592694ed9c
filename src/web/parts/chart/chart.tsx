import { lazy, Suspense } from 'react'
import type { Day } from '../../../core/calendar/day.ts'

/** One line of a chart, a value for every day. */
export type ChartLine = { readonly name: string; readonly values: readonly number[] }

export type ChartProps = {
  /** What the chart shows, for those who hear it. */
  readonly label: string
  readonly days: readonly Day[]
  readonly lines: readonly ChartLine[]
}

const LineChart = lazy(() => import('./line-chart.tsx').then((it) => ({ default: it.LineChart })))

/** Lines over days; the library that draws them comes after the page can be used. */
export function Chart(props: ChartProps) {
  return (
    <div className="chart">
      <Suspense fallback={null}>
        <LineChart {...props} />
      </Suspense>
    </div>
  )
}
