import { addDays, type Day } from '../calendar/day.ts'
import type { CaseFacts } from '../case/case-facts.ts'
import { type OverviewCounts, overviewCounts } from './overview.ts'

/** So many cases more (or fewer) of one state from this day on. */
export type StateChange = Pick<CaseFacts, 'step' | 'status' | 'isVerified'> & {
  readonly on: Day
  readonly change: number
}

/** How far the cases were at the end of a day, the last day up to the cut-off alone. */
export type TrendDay = Omit<OverviewCounts, 'overdue' | 'dueSoon'> & { readonly day: Day }

/** Every day from the first to the last, what changed added up; days without a change stand as well. */
export function trendOf(
  changes: readonly StateChange[],
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly TrendDay[] {
  const byDay = new Map<Day, StateChange[]>()
  for (const change of changes) {
    const day = change.on < from ? from : change.on
    byDay.set(day, [...(byDay.get(day) ?? []), change])
  }
  const held = new Map<string, StateChange>()
  const days: TrendDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (const change of byDay.get(day) ?? []) hold(held, change)
    const groups = [...held.values()].map((one) => ({ ...one, count: one.change, plus: 0 }))
    const { overdue: _, dueSoon: __, ...counts } = overviewCounts(groups)
    days.push({ day, ...counts })
  }
  return days
}

function hold(held: Map<string, StateChange>, change: StateChange): void {
  const key = `${change.step} ${change.status} ${change.isVerified}`
  const before = held.get(key)
  held.set(key, before ? { ...before, change: before.change + change.change } : change)
}
