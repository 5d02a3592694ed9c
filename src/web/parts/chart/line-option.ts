import type { ChartProps } from './chart-lines.ts'

/** Nearly black, mid green, deep green: told apart by lightness, by the dashes between and by the name at each line's end. */
const COLOURS = ['#1c211e', '#3f8263', '#17603f'] as const
const SOFT = '#5b645f'
const FAINT = '#eef1ef'

/** Plain lines from nought, each named at its end; touching shows the numbers of a day. */
export function lineOption({ days, lines }: Pick<ChartProps, 'days' | 'lines'>) {
  const shifts = labelShifts(lines.map(({ values }) => values.at(-1) ?? 0))
  return {
    animation: false,
    color: [...COLOURS],
    grid: { left: 8, right: 84, top: 12, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'line', lineStyle: { color: SOFT } },
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: days.map((day) => day.slice(5)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#b9c2bd' } },
      axisLabel: { color: SOFT, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: FAINT } },
      axisLabel: { color: SOFT },
    },
    series: lines.map(({ name, values }, at) => ({
      type: 'line',
      name,
      data: [...values],
      symbol: 'none',
      lineStyle: { width: 2, type: at % 2 === 1 ? 'dashed' : 'solid' },
      endLabel: {
        show: true,
        formatter: '{a} {c}',
        color: 'inherit',
        distance: 6,
        offset: [0, shifts[at] ?? 0],
      },
    })),
  }
}

/** About how high the lines are drawn, and how far apart two names must stand, in pixels. */
const DRAWN_HEIGHT = 180
const LABEL_HEIGHT = 15

/** How far down each end's name moves so that none stands on another: the highest line keeps its place. */
export function labelShifts(ends: readonly number[]): readonly number[] {
  const most = Math.max(1, ...ends)
  const wanted = ends.map((end, at) => ({ at, y: (1 - end / most) * DRAWN_HEIGHT }))
  const shifts = ends.map(() => 0)
  let free = Number.NEGATIVE_INFINITY
  for (const { at, y } of [...wanted].sort((a, b) => a.y - b.y)) {
    const placed = Math.max(y, free)
    shifts[at] = Math.round(placed - y)
    free = placed + LABEL_HEIGHT
  }
  return shifts
}
