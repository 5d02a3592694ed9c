import type { Day } from '../../../core/calendar/day.ts'

/** One line of a chart, a value for every day. */
export type ChartLine = { readonly name: string; readonly values: readonly number[] }

export type ChartProps = {
  /** What the chart shows, for those who hear it. */
  readonly label: string
  readonly days: readonly Day[]
  readonly lines: readonly ChartLine[]
}
