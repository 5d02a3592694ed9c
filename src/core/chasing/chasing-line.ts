import { addDays, type Day } from '../calendar/day.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { Case, CaseKind, Part, PartStep } from '../case/case.ts'
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
    caseId: state.id,
    number: state.number,
    kind: state.kind,
    isKey: state.isKey,
    about,
    unitId: part.unitId,
    step: part.step,
    reasons,
    dueOn,
    dispatchedAt: part.dispatchedAt,
    urged: { times: part.urgedAt.length, lastAt: part.urgedAt.at(-1) ?? null },
  }
}

type Given = {
  readonly deadline: Deadline | null
  readonly at: Instant
  /** Where and what, in a line. */
  readonly about: string
}

function reasonsOf(
  { step, status }: Part,
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
