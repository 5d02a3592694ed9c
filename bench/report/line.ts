/** A quantity that was measured, in one of these units. */
export type Unit = 'ms' | 's' | 'MB' | 'requests/s' | ''

/** One figure beside its floor and its aims. */
export type Line = {
  readonly section: string
  readonly what: string
  readonly value: number
  readonly unit: Unit
  /** The same work done barely, in the same run; null where nothing barer exists. */
  readonly floor: number | null
  readonly aims: Aims
  readonly note?: string
}

export type Aims = {
  readonly atMost?: number
  readonly atLeast?: number
  /** The measured quantity over the floor. */
  readonly ratioAtMost?: number
}

/** How many times its floor a figure is. */
export function ratioOf({ value, floor }: Line): number | null {
  return floor === null || floor === 0 ? null : value / floor
}

/** Whether every aim is met; null where there is none. */
export function isMet(line: Line): boolean | null {
  const { atMost, atLeast, ratioAtMost } = line.aims
  const ratio = ratioOf(line)
  const checks = [
    ...(atMost === undefined ? [] : [line.value <= atMost]),
    ...(atLeast === undefined ? [] : [line.value >= atLeast]),
    ...(ratioAtMost === undefined ? [] : [ratio !== null && ratio <= ratioAtMost]),
  ]
  return checks.length === 0 ? null : checks.every(Boolean)
}

/** The cells of a line as they are printed. */
export function cellsOf(line: Line): readonly string[] {
  const { what, value, unit, floor } = line
  const ratio = ratioOf(line)
  const met = isMet(line)
  return [
    what,
    quantity(value, unit),
    floor === null ? '–' : quantity(floor, unit),
    ratio === null ? '–' : `${ratio.toFixed(2)} ×`,
    aimOf(line),
    met === null ? '–' : met ? 'met' : 'NOT MET',
  ]
}

function aimOf({ aims: { atMost, atLeast, ratioAtMost }, unit }: Line): string {
  const words = [
    ...(atMost === undefined ? [] : [`≤ ${quantity(atMost, unit)}`]),
    ...(atLeast === undefined ? [] : [`≥ ${quantity(atLeast, unit)}`]),
    ...(ratioAtMost === undefined ? [] : [`≤ ${ratioAtMost} ×`]),
  ]
  return words.join(', ') || '–'
}

function quantity(value: number, unit: Unit): string {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`.trim()
}
