import { addDays, type Day } from '../calendar/day.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { Case, CaseKind, Part, PartStep } from '../case/case.ts'
import { HAND_ON_FROM } from '../case/decide-hand-on.ts'
import type { HandOn } from '../case/hand-on.ts'
import type { Deadline } from '../deadline/deadline.ts'
import { runningDueOn } from '../deadline/deadline-questions.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'

/** Why a part is on the list: 未签收、已超期、今日到期、明日到期、退回待办. */
export type ChasingReason = 'overdue' | 'dueToday' | 'dueTomorrow' | 'unsigned' | 'returned'

/** In the order of urgency. */
export const CHASING_REASONS: readonly ChasingReason[] = [
  'overdue',
  'dueToday',
  'dueTomorrow',
  'unsigned',
  'returned',
]

/** One unit's part of a case that wants chasing. */
export type ChasingLine = {
  readonly caseId: CaseId
  readonly number: string | null
  readonly kind: CaseKind
  readonly isKey: boolean
  readonly about: string
  readonly unitId: UnitId
  /** The unit above that handed it on; null where the part is the unit's own. */
  readonly handedOnBy: UnitId | null
  readonly step: PartStep
  readonly reasons: readonly ChasingReason[]
  readonly dueOn: Day | null
  /** When it was dispatched to the unit. */
  readonly dispatchedAt: Instant
  readonly urged: { readonly times: number; readonly lastAt: Instant | null }
}

/** The line of a part at a moment, or null where nothing about it wants chasing. */
export function chasingLine(
  state: Case,
  part: Part,
  { deadline, at, about }: Given,
): ChasingLine | null {
  const dueOn = runningDueOn(deadline)
  const reasons = reasonsOf(part, dueOn, dayOfInstant(at))
  if (reasons.length === 0) return null
  return {
    ...aboutCase(state, about),
    unitId: part.unitId,
    handedOnBy: null,
    step: part.step,
    reasons,
    dueOn,
    dispatchedAt: part.dispatchedAt,
    urged: { times: part.urgedAt.length, lastAt: part.urgedAt.at(-1) ?? null },
  }
}

/** The line of what was handed on to a unit below and not answered yet, by the clock inside, or null. */
export function chasingLineBelow(
  state: Case,
  part: Pick<Part, 'step'>,
  given: Pick<Given, 'at' | 'about'> & { readonly handOn: HandOn },
): ChasingLine | null {
  const { from, to, step, dueOn, handedOnAt } = given.handOn
  if (!HAND_ON_FROM.includes(part.step)) return null
  if (step !== 'assigned' && step !== 'signedFor' && step !== 'returned') return null
  const reasons = reasonsOf({ step, status: 'open' }, dueOn, dayOfInstant(given.at))
  if (reasons.length === 0) return null
  return {
    ...aboutCase(state, given.about),
    ...{ unitId: to, handedOnBy: from, step, reasons, dueOn, dispatchedAt: handedOnAt },
    urged: { times: 0, lastAt: null },
  }
}

function aboutCase({ id: caseId, number, kind, isKey }: Case, about: string) {
  return { caseId, number, kind, isKey, about }
}

type Given = {
  readonly deadline: Deadline | null
  readonly at: Instant
  /** Where and what, in a line. */
  readonly about: string
}

function reasonsOf(
  { step, status }: Pick<Part, 'step' | 'status'>,
  dueOn: Day | null,
  today: Day,
): readonly ChasingReason[] {
  if (status === 'closed' || step === 'sentBack') return []
  const isRunning = dueOn !== null && status === 'open'
  const holds: Readonly<Record<ChasingReason, boolean>> = {
    overdue: isRunning && dueOn < today,
    dueToday: isRunning && dueOn === today,
    dueTomorrow: isRunning && dueOn === addDays(today, 1),
    unsigned: step === 'assigned',
    returned: step === 'returned',
  }
  return CHASING_REASONS.filter((reason) => holds[reason])
}

/** The most pressing first: by reason, then by deadline, then by unit in the order of its round's papers. */
export function inOrderOfUrgency(
  lines: readonly ChasingLine[],
  units: readonly { readonly id: UnitId }[],
): readonly ChasingLine[] {
  const place = new Map(units.map(({ id }, index) => [id, index]))
  const rank = ({ reasons }: ChasingLine) => CHASING_REASONS.indexOf(reasons[0] ?? 'returned')
  const unitPlace = ({ unitId }: ChasingLine) => place.get(unitId) ?? units.length
  return [...lines].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9') ||
      unitPlace(one) - unitPlace(other) ||
      (one.number ?? '').localeCompare(other.number ?? ''),
  )
}
