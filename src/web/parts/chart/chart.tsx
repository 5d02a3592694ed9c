import { useIsFetching } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
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

/** Lines over days; the library that draws them comes once the page has all its answers and can be used. */
export function Chart(props: ChartProps) {
  const isBusy = useIsFetching() > 0
  const [isDrawn, draw] = useState(false)
  useEffect(() => {
    if (!isBusy) draw(true)
  }, [isBusy])
  return (
    <div className="chart">
      {isDrawn && (
        <Suspense fallback={null}>
          <LineChart {...props} />
        </Suspense>
      )}
    </div>
  )
}
