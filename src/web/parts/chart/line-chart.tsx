import { LineChart as Lines } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { ChartProps } from './chart-lines.ts'
import { lineOption } from './line-option.ts'

use([Lines, GridComponent, TooltipComponent, AriaComponent, CanvasRenderer])

/** Draws the lines on a canvas (no style is written into the page, which its policy forbids) and follows the width of its place. */
export function LineChart({ label, days, lines }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const drawn = init(element, null, { renderer: 'canvas' })
    chart.current = drawn
    const watch = new ResizeObserver(() => drawn.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      drawn.dispose()
      chart.current = null
    }
  }, [])
  useEffect(() => {
    chart.current?.setOption(lineOption({ days, lines }), true)
  }, [days, lines])
  return <div ref={place} className="chart-place" role="img" aria-label={label} />
}
