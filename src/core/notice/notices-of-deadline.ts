import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Case, Part } from '../case/case.ts'
import type { Deadline } from '../deadline/deadline.ts'
import { escalationsReached, isOverdue, isReminderDue } from '../deadline/deadline-questions.ts'
import type { NoticeAudience, NoticeToMake } from './notice.ts'

/**
 * What a part's deadline tells at a moment: the unit is reminded on the days of the rule, and once it
 * is overdue it is told to the unit, then to the office and the leader so many working days later as
 * the rule says. Each is told once: the key holds the day.
 */
export function noticesOfDeadline(
  state: Case,
  { unitId }: Pick<Part, 'unitId'>,
  deadline: Deadline,
  { at, calendar }: { readonly at: Instant; readonly calendar: WorkCalendar },
): readonly NoticeToMake[] {
  const about = {
    ...{ roundId: state.roundId, caseId: state.id, entryId: null, book: null, unitId },
    ...{ day: deadline.dueOn, note: '' },
  }
  const made = (kind: 'reminder' | 'overdue', audience: NoticeAudience, on: string) => ({
    ...about,
    kind,
    audience,
    key: `${kind}:${state.id}:${unitId}:${audience}:${on}`,
  })
  const today = dayOfInstant(at)
  if (isReminderDue(deadline, at, calendar)) return [made('reminder', 'unit', today)]
  if (!isOverdue(deadline, at)) return []
  const reached = escalationsReached(deadline, at, calendar)
  const audiences = new Set<NoticeAudience>(['unit', ...reached.map(({ to }) => to)])
  return [...audiences].map((audience) => made('overdue', audience, deadline.dueOn))
}
