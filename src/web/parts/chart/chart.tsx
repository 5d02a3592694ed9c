import { useIsFetching } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { ChartProps } from './chart-lines.ts'

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
