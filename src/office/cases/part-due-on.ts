import type { Day } from '../../core/calendar/day.ts'
import { addDays } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { addWorkingDays, type WorkCalendar } from '../../core/calendar/work-calendar.ts'
import type { Case, Part } from '../../core/case/case.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'

/** The last day that a part has, or null where neither the list nor the round sets one. */
export function partDueOn(
  settings: RoundSettings,
  calendar: WorkCalendar,
  state: Case,
  part: Part,
): Day | null {
  const granted = part.extensions
    .filter((extension) => extension.decision?.isGranted)
    .map((extension) => extension.until)
    .sort()
    .at(-1)
  return granted ?? part.givenDueOn ?? dueByRule(settings, calendar, state)
}

function dueByRule(settings: RoundSettings, calendar: WorkCalendar, state: Case): Day | null {
  const first = state.handOvers[0]
  const rule = settings.deadlines.find(
    (one) =>
      (one.kinds === 'all' || one.kinds.includes(state.kind)) && (!one.onlyKey || state.isKey),
  )
  if (!first || !rule) return null
  return rule.stages.reduce(
    (from, stage) =>
      stage.unit === 'working'
        ? addWorkingDays(from, stage.count, calendar)
        : addDays(from, stage.count),
    dayOfInstant(first.at),
  )
}
