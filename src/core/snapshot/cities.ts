import { addDays } from '../calendar/day.ts'
import { dayOfInstant, type Instant, instantAt } from '../calendar/instant.ts'
import type { CitySettings } from '../round/round-settings.ts'
import { percent } from '../statistics/closing-rates.ts'
import { totalOf } from './check-snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/** What a province's table shows of a city: totals of its snapshot's figures, and both closing rates. */
export type CityCounts = {
  readonly handedOver: number
  readonly verified: number
  readonly closed: number
  readonly partlyClosed: number
  readonly open: number
  readonly overdue: number
  readonly key: number
  readonly difficult: number
  /** 完成整改, closed out among them: another thing than closed. */
  readonly rectified: number
  readonly withoutPartlyClosed: number | null
  readonly withPartlyClosed: number | null
}

const COUNTED = [
  ...(['handedOver', 'verified', 'closed', 'partlyClosed'] as const),
  ...(['open', 'overdue', 'key', 'difficult', 'rectified'] as const),
] as const

type Counted = Readonly<Record<(typeof COUNTED)[number], number>>

/** The counts of one snapshot. */
export function countsOfSnapshot(snapshot: Snapshot): CityCounts {
  return withRates((name) =>
    name === 'rectified' ? rectifiedIn(snapshot) : totalOf(snapshot, name),
  )
}

const RECTIFIED: readonly string[] = ['done', 'closedOut']

function rectifiedIn({ figures }: Snapshot): number {
  const parts = figures.find(({ name }) => name === 'progress')?.figure.parts ?? []
  return parts.reduce((sum, { key, count }) => sum + (RECTIFIED.includes(key) ? count : 0), 0)
}

/** The counts of several cities together; the rates are of the sums, never means of rates. */
export function countsTogether(all: readonly CityCounts[]): CityCounts {
  return withRates((name) => all.reduce((sum, one) => sum + one[name], 0))
}

function withRates(of: (name: (typeof COUNTED)[number]) => number): CityCounts {
  const counts = Object.fromEntries(COUNTED.map((name) => [name, of(name)])) as Counted
  const { handedOver, closed, partlyClosed } = counts
  return {
    ...counts,
    withoutPartlyClosed: percent(closed, handedOver),
    withPartlyClosed: percent(closed + partlyClosed, handedOver),
  }
}

/** The last moment, at or before `at`, by which a snapshot of the city was due; null where none was yet. */
export function lastDueAt({ dueAt, from, to }: CitySettings, at: Instant): Instant | null {
  const today = dayOfInstant(at)
  const until = to !== null && to < today ? to : today
  const candidates = [until, addDays(until, -1)].filter((day) => day >= from)
  return candidates.map((day) => instantAt(day, dueAt)).find((moment) => moment <= at) ?? null
}

/** Since when a city owes a snapshot: the last due moment, where none of the day up to it or later has come. */
export function owedSince(
  city: CitySettings,
  { at, latest }: { readonly at: Instant; readonly latest: Instant | null },
): Instant | null {
  const due = lastDueAt(city, at)
  if (due === null) return null
  const dayBefore = instantAt(addDays(dayOfInstant(due), -1), city.dueAt)
  return latest !== null && latest > dayBefore ? null : due
}
