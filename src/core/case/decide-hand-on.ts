import type { Role } from '../account/actor.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import type { UnitId } from '../ledger/ids.ts'
import { agreed, type Refusal, type Result, refused } from '../ledger/result.ts'
import { isBelow } from '../unit/unit-tree.ts'
import type { Case, Part, PartStep } from './case.ts'
import type { CaseAct } from './case-act.ts'
import type { CaseFact } from './case-event.ts'
import type { Circumstances } from './circumstances.ts'
import {
  type ActOnHandOn,
  HAND_ON_LIFECYCLE,
  type HandOn,
  isStillBelow,
  lastHandOnTo,
} from './hand-on.ts'

/** Whether the act is on what a unit handed on to units below it. */
export function isHandOnAct(act: CaseAct): act is ActOnHandOn {
  return 'partOf' in act
}

/** Units do it themselves; the office may do it in their stead. */
export const HAND_ON_BY: readonly Role[] = ['liaison', 'clerk', 'reviewer', 'head']
/** A part is handed on while its unit has it in hand. */
export const HAND_ON_FROM: readonly PartStep[] = ['signedFor', 'verified', 'returned']

/** What an act below the unit of a part makes happen: the unit hands on to its own, inside its own clock. */
export function decideHandOn(
  state: Case,
  act: ActOnHandOn,
  given: Circumstances,
): Result<CaseFact> {
  if (!HAND_ON_BY.includes(given.actor.role)) {
    return refused('right-missing', { act: act.act, role: given.actor.role })
  }
  const part = state.parts.find((one) => one.unitId === act.partOf)
  if (!part) return refused('case-has-no-such-part', { unit: act.partOf })
  const refusal =
    act.act === 'handOn' ? refusalOfHandOn(part, act, given) : refusalOfStep(part, act, given)
  return refusal ? { ok: false, refusal } : agreed(factOf(act))
}

function refusalOfHandOn(
  part: Part,
  act: Extract<ActOnHandOn, { act: 'handOn' }>,
  given: Circumstances,
): Refusal | null {
  const own = act.from === part.unitId ? null : lastHandOnTo(part.handOns, act.from)
  const hasIt = act.from === part.unitId || (own !== undefined && own !== null && isInHand(own))
  if (!hasIt) return refused('hand-on-not-in-hand', { unit: act.from }).refusal
  return (
    refusalOfActingUnit(act.from, given) ??
    refusalOfPartStep(part, act.act) ??
    refusalOfTarget(part, act, given) ??
    refusalOfClock(act, own?.dueOn ?? given.dueOn(part.unitId), given)
  )
}

function isInHand({ step }: HandOn): boolean {
  return step === 'signedFor' || step === 'returned'
}

function refusalOfPartStep({ step, unitId }: Part, act: string): Refusal | null {
  if (HAND_ON_FROM.includes(step)) return null
  const particulars = { act, step, unit: unitId, from: HAND_ON_FROM.join(',') }
  return refused('act-not-allowed-at-this-step', particulars).refusal
}

function refusalOfTarget(
  part: Part,
  { from, to }: Extract<ActOnHandOn, { act: 'handOn' }>,
  { unitIds, parentOf }: Circumstances,
): Refusal | null {
  if (!unitIds.has(to)) return refused('unit-unknown', { unit: to }).refusal
  if (!isBelow(to, from, parentOf)) return refused('unit-not-below', { unit: to }).refusal
  const last = lastHandOnTo(part.handOns, to)
  return last && isStillBelow(last) ? refused('already-handed-on', { unit: to }).refusal : null
}

/** The clock below ends no later than the one above it, and has not run out before it begins. */
function refusalOfClock(
  { dueOn }: Extract<ActOnHandOn, { act: 'handOn' }>,
  due: Part['givenDueOn'],
  { happenedAt }: Circumstances,
): Refusal | null {
  if (due !== null && dueOn > due) {
    return refused('hand-on-too-late', { until: dueOn, due }).refusal
  }
  return dueOn < dayOfInstant(happenedAt)
    ? refused('hand-on-already-due', { until: dueOn }).refusal
    : null
}

function refusalOfStep(
  part: Part,
  act: Exclude<ActOnHandOn, { act: 'handOn' }>,
  given: Circumstances,
): Refusal | null {
  const rule = HAND_ON_LIFECYCLE[act.act]
  const last = lastHandOnTo(part.handOns, act.to)
  if (!last) return refused('not-handed-on', { unit: act.to }).refusal
  const acting = refusalOfActingUnit(rule.by === 'to' ? act.to : last.from, given)
  if (acting) return acting
  if (!rule.from.includes(last.step)) {
    const particulars = { act: act.act, handOnStep: last.step, unit: act.to }
    return refused('hand-on-not-at-this-step', particulars).refusal
  }
  const { movedAt } = last
  return given.happenedAt < movedAt
    ? refused('happened-before-the-last-step', { act: act.act, movedAt, unit: act.to }).refusal
    : null
}

function refusalOfActingUnit(unitId: UnitId, { actor }: Circumstances): Refusal | null {
  return actor.role === 'liaison' && actor.unitId !== unitId
    ? refused('unit-not-yours', { unit: unitId }).refusal
    : null
}

function factOf(act: ActOnHandOn): CaseFact {
  const { partOf, to } = act
  switch (act.act) {
    case 'handOn':
      return {
        ...{ type: 'partHandedOn', partOf, to, from: act.from },
        ...{ dueOn: act.dueOn, note: act.note },
      } as const
    case 'signForHandOn':
      return { type: 'handOnSignedFor', partOf, to }
    case 'answerHandOn':
      return { type: 'handOnAnswered', partOf, to, answer: act.answer }
    case 'passOnAnswer':
      return { type: 'answerPassedOn', partOf, to }
    case 'returnAnswer':
      return { type: 'answerReturned', partOf, to, reason: act.reason }
    case 'recallHandOn':
      return { type: 'handOnRecalled', partOf, to, reason: act.reason }
  }
}
