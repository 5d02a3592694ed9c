import type { Actor, Role } from '../account/actor.ts'
import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import { agreed, type Refusal, type Result, refused } from '../ledger/result.ts'
import type { Case } from './case.ts'
import type { CaseAct } from './case-act.ts'
import type { CaseFact } from './case-event.ts'
import { decidePartAct, isPartAct } from './decide-part.ts'
import { verdictOfClaims } from './derive.ts'

/** What a decision may know beside the case itself. */
export type Circumstances = {
  readonly actor: Actor
  readonly happenedAt: Instant
  readonly recordedAt: Instant
  /** The round's units; acts name only these. */
  readonly unitIds: ReadonlySet<string>
  /** Whether the round asks the industry authority's review before the office's. */
  readonly needsAuthorityReview: boolean
  /** The category set of the round; empty where it takes any. */
  readonly categories: ReadonlySet<string>
  /** The deadline in force for a unit's part, for extensions. */
  readonly dueOn: (unitId: string) => Day | null
}

/** What the act makes happen, or the rule that forbids it. Pure: the same question has the same answer. */
export function decideCaseAct(state: Case, act: CaseAct, given: Circumstances): Result<CaseFact> {
  const refusal = refusalOfTime(state, act, given) ?? refusalOfReason(act)
  if (refusal) return { ok: false, refusal }
  if (isPartAct(act)) return decidePartAct(state, act, given)
  if (!mayActOnCase(act, given.actor)) {
    return refused('right-missing', { act: act.act, role: given.actor.role })
  }
  return decideOnCase(state, act, given)
}

const OFFICE: readonly Role[] = ['clerk', 'reviewer', 'head']
const WITH_UNITS: readonly Role[] = [...OFFICE, 'liaison']

/** Who may act on the case as a whole; acts on a part are in `PART_LIFECYCLE`. */
export const CASE_ACTS: Readonly<Record<WholeAct['act'], readonly Role[]>> = {
  receive: OFFICE,
  correct: OFFICE,
  handOver: OFFICE,
  dispatch: OFFICE,
  chooseRectification: WITH_UNITS,
  reportProgress: WITH_UNITS,
  takeMeasure: WITH_UNITS,
  withdrawMeasure: OFFICE,
  overrideVerdict: ['reviewer', 'head'],
  restateClaims: OFFICE,
  judgeRepeat: OFFICE,
  sortOut: OFFICE,
  liftDifficulty: OFFICE,
  assignLeaders: OFFICE,
}

type WholeAct = Exclude<CaseAct, { readonly unitId: unknown }>

function mayActOnCase(act: WholeAct, actor: Actor): boolean {
  return CASE_ACTS[act.act].includes(actor.role)
}

function refusalOfTime(state: Case, act: CaseAct, given: Circumstances): Refusal | null {
  if (given.happenedAt > given.recordedAt) {
    return { code: 'happened-in-the-future', particulars: { happenedAt: given.happenedAt } }
  }
  const first = state.handOvers[0]
  const isBefore = first !== undefined && given.happenedAt < first.at
  return isBefore && act.act !== 'receive' && act.act !== 'correct'
    ? { code: 'happened-before-the-case', particulars: { handedOverAt: first.at } }
    : null
}

function refusalOfReason(act: CaseAct): Refusal | null {
  return 'reason' in act && act.reason.trim() === '' && act.act !== 'sortOut'
    ? { code: 'reason-missing', particulars: { act: act.act } }
    : null
}

function decideOnCase(state: Case, act: WholeAct, given: Circumstances): Result<CaseFact> {
  switch (act.act) {
    case 'receive':
      return agreed({ type: 'caseReceived', intake: act.intake })
    case 'correct':
      return Object.keys(act.changes).length === 0
        ? refused('nothing-to-change')
        : agreed({ type: 'intakeCorrected', changes: act.changes, reason: act.reason })
    case 'handOver':
      return agreed({
        type: 'caseHandedOver',
        from: act.from,
        to: act.to,
        isOnTheSpot: act.isOnTheSpot,
      })
    case 'dispatch':
      return decideDispatch(state, act, given)
    case 'chooseRectification':
      return agreed({ type: 'rectificationChosen', rectification: act.rectification })
    case 'reportProgress':
      return agreed({ type: 'progressReported', progress: act.progress, note: act.note })
    case 'takeMeasure':
      return decideMeasure(act.measure, given)
    case 'withdrawMeasure':
      return state.measures.some((measure) => measure.id === act.measureId)
        ? agreed({ type: 'measureWithdrawn', measureId: act.measureId, reason: act.reason })
        : refused('measure-unknown', { measure: act.measureId })
    case 'restateClaims':
      return agreed({ type: 'claimsRestated', claims: act.claims, reason: act.reason })
    case 'overrideVerdict':
      return verdictOfClaims(state.claims)
        ? agreed({ type: 'verdictOverridden', verdict: act.verdict, reason: act.reason })
        : refused('verdict-of-nothing')
    case 'judgeRepeat':
      return agreed({ type: 'repeatJudged', repeat: act.repeat, reason: act.reason })
    case 'sortOut':
      return decideSortOut(state, act)
    case 'liftDifficulty':
      return state.difficult
        ? agreed({ type: 'noLongerDifficult', reason: act.reason })
        : refused('nothing-to-change')
    case 'assignLeaders':
      return agreed({ type: 'leadersAssigned', leaders: act.leaders })
  }
}

function decideDispatch(
  state: Case,
  act: Extract<CaseAct, { act: 'dispatch' }>,
  given: Circumstances,
): Result<CaseFact> {
  const stranger = act.roles.find((role) => !given.unitIds.has(role.unitId))
  if (stranger) return refused('unit-unknown', { unit: stranger.unitId })
  if (state.handOvers.length === 0) return refused('case-not-handed-over')
  const leads = act.roles.filter((role) => role.role === 'lead').map((role) => role.unitId)
  if (leads.length === 0 && state.parts.length === 0) return refused('no-lead-unit')
  const again = leads.find((id) =>
    state.parts.some((part) => part.unitId === id && part.step !== 'sentBack'),
  )
  if (again) return refused('unit-already-on-the-case', { unit: again })
  return agreed({ type: 'caseDispatched', roles: act.roles, givenDueOn: act.givenDueOn })
}

function decideMeasure(
  measure: Extract<CaseAct, { act: 'takeMeasure' }>['measure'],
  { actor, unitIds }: Circumstances,
): Result<CaseFact> {
  if (!unitIds.has(measure.unitId)) return refused('unit-unknown', { unit: measure.unitId })
  if (actor.role === 'liaison' && actor.unitId !== measure.unitId) {
    return refused('unit-not-yours', { unit: measure.unitId })
  }
  return agreed({ type: 'measureTaken', measure })
}

/** Only what is still open is sorted out (seed of 2024: of what is not done), each with leaders. */
function decideSortOut(state: Case, act: Extract<CaseAct, { act: 'sortOut' }>): Result<CaseFact> {
  const isOver = state.parts.length > 0 && state.parts.every((part) => part.status === 'closed')
  if (isOver) return refused('not-open-for-sorting-out')
  if (act.leaders.length === 0) return refused('leader-missing')
  const { on, reason, leaders } = act
  return agreed({ type: 'sortedOutAsDifficult', difficult: { on, reason, leaders } })
}
