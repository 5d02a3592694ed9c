import type { Actor, Role } from '../account/actor.ts'
import { agreed, type Refusal, type Result, refused } from '../ledger/result.ts'
import { noticeNumbersIn } from '../reading/notice-numbers.ts'
import type { Case, RoleOnCase } from './case.ts'
import type { ActOnCase, CaseAct } from './case-act.ts'
import type { CaseFact } from './case-event.ts'
import type { Circumstances } from './circumstances.ts'
import { decideHandOn, isHandOnAct } from './decide-hand-on.ts'
import { decidePartAct, isPartAct } from './decide-part.ts'
import { verdictOfClaims } from './derive.ts'

/** What the act makes happen, or the rule that forbids it. Pure: the same question has the same answer. */
export function decideCaseAct(state: Case, act: CaseAct, given: Circumstances): Result<CaseFact> {
  const refusal = refusalOfTime(state, act, given) ?? refusalOfReason(act)
  if (refusal) return { ok: false, refusal }
  if (isPartAct(act)) return decidePartAct(state, act, given)
  if (isHandOnAct(act)) return decideHandOn(state, act, given)
  const lacking = refusalOfRights(state, act, given.actor)
  return lacking ? { ok: false, refusal: lacking } : decideOnCase(state, act, given)
}

const OFFICE: readonly Role[] = ['clerk', 'reviewer', 'head']
const WITH_UNITS: readonly Role[] = [...OFFICE, 'liaison']

/** Who may act on the case as a whole; acts on a part are in `PART_LIFECYCLE`. */
export const CASE_ACTS: Readonly<Record<ActOnCase['act'], readonly Role[]>> = {
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

/** A liaison officer acts on cases that the own unit has a role in, and on no others. */
function refusalOfRights(state: Case, act: ActOnCase, { role, unitId }: Actor): Refusal | null {
  if (!CASE_ACTS[act.act].includes(role)) {
    return { code: 'right-missing', particulars: { act: act.act, role } }
  }
  return role === 'liaison' && !state.roles.some((one) => one.unitId === unitId)
    ? { code: 'unit-not-on-the-case', particulars: { unit: unitId ?? '' } }
    : null
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

function decideOnCase(state: Case, act: ActOnCase, given: Circumstances): Result<CaseFact> {
  switch (act.act) {
    case 'receive':
      return decideReceive(state, act, given)
    case 'correct':
      return decideCorrect(act, given)
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

function decideReceive(
  state: Case,
  { intake }: Extract<CaseAct, { act: 'receive' }>,
  { categories }: Circumstances,
): Result<CaseFact> {
  if (state.handOvers.length > 0) return refused('case-already-handed-over')
  const stranger = strangerAmong(intake.categories, categories)
  if (stranger !== null) return refused('category-unknown', { category: stranger })
  return agreed({ type: 'caseReceived', intake })
}

function decideCorrect(
  { changes, reason }: Extract<CaseAct, { act: 'correct' }>,
  { categories }: Circumstances,
): Result<CaseFact> {
  if (Object.keys(changes).length === 0) return refused('nothing-to-change')
  const stranger = strangerAmong(changes.categories ?? [], categories)
  if (stranger !== null) return refused('category-unknown', { category: stranger })
  return agreed({ type: 'intakeCorrected', changes, reason })
}

function strangerAmong(named: readonly string[], known: ReadonlySet<string>): string | null {
  return known.size === 0 ? null : (named.find((category) => !known.has(category)) ?? null)
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
  const again = leads.find(
    (id, index) =>
      leads.indexOf(id) !== index ||
      state.parts.some((part) => part.unitId === id && part.step !== 'sentBack'),
  )
  if (again) return refused('unit-already-on-the-case', { unit: again })
  if (leads.length === 0 && act.roles.every((role) => hasRole(state, role))) {
    return refused('nothing-to-change')
  }
  const early = state.parts.find(
    (part) => leads.includes(part.unitId) && given.happenedAt < part.movedAt,
  )
  if (early) {
    const { unitId: unit, step, movedAt } = early
    return refused('happened-before-the-last-step', { act: act.act, unit, step, movedAt })
  }
  return agreed({ type: 'caseDispatched', roles: act.roles, givenDueOn: act.givenDueOn })
}

function hasRole(state: Case, { unitId, role }: RoleOnCase): boolean {
  return state.roles.some((one) => one.unitId === unitId && one.role === role)
}

/** Each notice is kept by its own number, however the unit wrote several of them in one. */
function decideMeasure(
  measure: Extract<CaseAct, { act: 'takeMeasure' }>['measure'],
  { actor, unitIds }: Circumstances,
): Result<CaseFact> {
  if (!unitIds.has(measure.unitId)) return refused('unit-unknown', { unit: measure.unitId })
  if (actor.role === 'liaison' && actor.unitId !== measure.unitId) {
    return refused('unit-not-yours', { unit: measure.unitId })
  }
  const notices = measure.notices.flatMap((text) => {
    const numbers = noticeNumbersIn(text)
    return numbers.length > 0 ? numbers : text.trim() || []
  })
  return agreed({ type: 'measureTaken', measure: { ...measure, notices: [...new Set(notices)] } })
}

/** Only what is still open is sorted out (seed of 2024: of what is not done), each with leaders. */
function decideSortOut(state: Case, act: Extract<CaseAct, { act: 'sortOut' }>): Result<CaseFact> {
  const isOver = state.parts.length > 0 && state.parts.every((part) => part.status === 'closed')
  if (isOver) return refused('not-open-for-sorting-out')
  if (act.leaders.every((leader) => leader.trim() === '')) return refused('leader-missing')
  const { on, reason, leaders } = act
  return agreed({ type: 'sortedOutAsDifficult', difficult: { on, reason, leaders } })
}
