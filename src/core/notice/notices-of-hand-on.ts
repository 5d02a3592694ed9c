import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import { addWorkingDays, type WorkCalendar } from '../calendar/work-calendar.ts'
import type { Case, Part } from '../case/case.ts'
import { HAND_ON_FROM } from '../case/decide-hand-on.ts'
import type { HandOn } from '../case/hand-on.ts'
import type { UnitId } from '../ledger/ids.ts'
import { wordHandOnLate } from '../wording/hand-on-sentence.ts'
import type { NoticeToMake } from './notice.ts'

/**
 * What the clock of a hand-on tells at a moment: the unit below is reminded on the working day before
 * its last day; once it is overdue that is told to it and to the unit that handed on. Each is told once.
 */
export function noticesOfHandOn(
  state: Pick<Case, 'id' | 'roundId'>,
  part: Pick<Part, 'unitId' | 'step'>,
  { from, to, step, dueOn }: HandOn,
  given: {
    readonly at: Instant
    readonly calendar: WorkCalendar
    readonly nameOf: (unitId: UnitId) => string
  },
): readonly NoticeToMake[] {
  const isWithUnitBelow = step === 'assigned' || step === 'signedFor' || step === 'returned'
  if (!isWithUnitBelow || !HAND_ON_FROM.includes(part.step)) return []
  const told = (kind: 'reminder' | 'overdue', unitId: UnitId, note: string): NoticeToMake => ({
    ...{ roundId: state.roundId, caseId: state.id, entryId: null, book: null },
    ...{ kind, audience: 'unit', unitId, day: dueOn, note },
    key: `${kind}:${state.id}:${part.unitId}>${to}:${unitId}:${dueOn}`,
  })
  const today = dayOfInstant(given.at)
  if (today === addWorkingDays(dueOn, -1, given.calendar)) return [told('reminder', to, '')]
  if (today <= dueOn) return []
  return [told('overdue', to, ''), told('overdue', from, wordHandOnLate(given.nameOf(to)))]
}
