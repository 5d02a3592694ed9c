import type { Instant } from '../calendar/instant.ts'
import type { CaseId, RoundId, UnitId } from '../ledger/ids.ts'
import type { Case, Claim, Part, RoleOnCase } from './case.ts'
import type { CaseEvent, CaseFact, ClaimVerdict } from './case-event.ts'
import { evolveHandOn } from './evolve-hand-on.ts'
import type { PartAct } from './lifecycle.ts'
import { PART_LIFECYCLE } from './lifecycle.ts'

/** A case that nothing has happened to yet. */
export function emptyCase(id: CaseId, roundId: RoundId): Case {
  return {
    id,
    roundId,
    kind: 'petition',
    number: null,
    numberRaw: null,
    batchId: null,
    channel: null,
    receivedOn: null,
    isKey: false,
    categories: [],
    industry: null,
    place: '',
    text: '',
    requirement: '',
    claims: [],
    mentions: [],
    repeat: null,
    splitPlus: 0,
    handOvers: [],
    roles: [],
    parts: [],
    overriddenVerdict: null,
    difficult: null,
    rectification: null,
    progress: 'notStarted',
    measures: [],
    responsibleLeaders: [],
    remark: '',
    other: {},
  }
}

/** The case after one more event. Total: any order of facts gives a case, so that facts learnt late can be put in their place. */
export function evolve(state: Case, event: CaseEvent): Case {
  const { fact } = event
  switch (fact.type) {
    case 'caseReceived':
      return { ...state, ...fact.intake }
    case 'intakeCorrected':
      return { ...state, ...fact.changes }
    case 'caseHandedOver':
      return { ...state, handOvers: [...state.handOvers, handOver(state, event, fact)] }
    case 'caseDispatched':
      return dispatched(state, event, fact)
    case 'partWithdrawn':
      return withdrawn(state, fact.unitId)
    case 'rectificationChosen':
      return { ...state, rectification: fact.rectification }
    case 'progressReported':
      return { ...state, progress: fact.progress }
    case 'measureTaken':
      return { ...state, measures: [...state.measures, fact.measure] }
    case 'measureWithdrawn':
      return {
        ...state,
        measures: state.measures.filter((measure) => measure.id !== fact.measureId),
      }
    case 'verdictOverridden':
      return { ...state, overriddenVerdict: { verdict: fact.verdict, reason: fact.reason } }
    case 'claimsRestated':
      return { ...state, claims: fact.claims }
    case 'repeatJudged':
      return { ...state, repeat: fact.repeat }
    case 'sortedOutAsDifficult':
      return { ...state, difficult: fact.difficult }
    case 'noLongerDifficult':
      return { ...state, difficult: null }
    case 'caseVoided':
      return state
    case 'partHandedOn':
    case 'handOnSignedFor':
    case 'handOnAnswered':
    case 'answerPassedOn':
    case 'answerReturned':
    case 'handOnRecalled':
      return evolveHandOn(state, fact, event.happenedAt)
    case 'leadersAssigned':
      return { ...state, responsibleLeaders: fact.leaders }
    case 'partVerified':
      return { ...evolvePart(state, event, fact), claims: judged(state.claims, fact.verdicts) }
    default:
      return evolvePart(state, event, fact)
  }
}

/** The state after a record, in the order given. */
export function replay(start: Case, events: readonly CaseEvent[]): Case {
  return events.reduce(evolve, start)
}

type PartFact = Extract<CaseFact, { readonly unitId: UnitId }>

function handOver(
  state: Case,
  event: CaseEvent,
  fact: Extract<CaseFact, { type: 'caseHandedOver' }>,
): Case['handOvers'][number] {
  const { from, to, isOnTheSpot } = fact
  return { from, to, isOnTheSpot, at: event.happenedAt, nth: state.handOvers.length + 1 }
}

function dispatched(
  state: Case,
  event: CaseEvent,
  fact: Extract<CaseFact, { type: 'caseDispatched' }>,
): Case {
  const roles = [...state.roles, ...fact.roles].filter(
    (role, index, all) => all.findIndex((one) => isSameRole(one, role)) === index,
  )
  const leads = new Set(
    fact.roles.filter((role) => role.role === 'lead').map((role) => role.unitId),
  )
  const begun = state.parts.filter((part) => leads.has(part.unitId) && part.step !== 'sentBack')
  for (const part of begun) leads.delete(part.unitId)
  const kept = state.parts.filter((part) => !leads.has(part.unitId))
  const parts = [...leads].map((unitId) => newPart(state, unitId, event, fact.givenDueOn))
  return { ...state, roles, parts: [...kept, ...parts] }
}

function isSameRole(a: RoleOnCase, b: RoleOnCase): boolean {
  return a.unitId === b.unitId && a.role === b.role
}

/** A part that a unit sent back begins anew when it is dispatched again, and keeps its history. */
function newPart(
  state: Case,
  unitId: UnitId,
  event: CaseEvent,
  givenDueOn: Part['givenDueOn'],
): Part {
  const before = state.parts.find((part) => part.unitId === unitId)
  return {
    unitId,
    step: 'assigned',
    status: 'open',
    dispatchedAt: event.happenedAt,
    signedForAt: null,
    verifiedAt: null,
    signedOffAt: null,
    movedAt: event.happenedAt,
    givenDueOn: givenDueOn ?? before?.givenDueOn ?? null,
    findings: '',
    handling: '',
    returns: before?.returns ?? [],
    extensions: before?.extensions ?? [],
    urgedAt: before?.urgedAt ?? [],
  }
}

function withdrawn(state: Case, unitId: UnitId): Case {
  return {
    ...state,
    roles: state.roles.filter((role) => role.unitId !== unitId || role.role !== 'lead'),
    parts: state.parts.filter((part) => part.unitId !== unitId),
  }
}

function judged(claims: readonly Claim[], verdicts: readonly ClaimVerdict[]): readonly Claim[] {
  return claims.map((claim) => {
    const verdict = verdicts.find((given) => given.claimId === claim.id)?.verdict
    return verdict ? { ...claim, verdict } : claim
  })
}

function evolvePart(state: Case, event: CaseEvent, fact: PartFact): Case {
  const parts = state.parts.map((part) =>
    part.unitId === fact.unitId ? changed(part, event, fact) : part,
  )
  return { ...state, parts }
}

function changed(part: Part, event: CaseEvent, fact: PartFact): Part {
  const at = event.happenedAt
  switch (fact.type) {
    case 'partSignedFor':
      return { ...moved(part, at, 'signFor'), signedForAt: at }
    case 'partSentBack':
      return {
        ...moved(part, at, 'sendBack'),
        returns: [...part.returns, { by: 'unit', reason: fact.reason, at }],
      }
    case 'partVerified':
      return {
        ...moved(part, at, 'verify'),
        verifiedAt: part.verifiedAt ?? at,
        findings: fact.findings,
      }
    case 'partReplied':
      return { ...moved(part, at, 'reply'), handling: fact.handling }
    case 'replyPassedByAuthority':
      return moved(part, at, 'passByAuthority')
    case 'replyPassedByOffice':
      return moved(part, at, 'passByOffice')
    case 'replyReturned':
      return {
        ...moved(part, at, fact.by === 'office' ? 'returnByOffice' : 'returnByAuthority'),
        returns: [...part.returns, { by: fact.by, reason: fact.reason, at }],
      }
    case 'partSignedOff':
      return { ...moved(part, at, 'signOff'), status: fact.status, signedOffAt: at }
    case 'partReported':
      return moved(part, at, 'report')
    case 'partReopened':
      return { ...moved(part, at, 'reopen'), status: 'open', signedOffAt: null }
    case 'partUrged':
      return { ...part, urgedAt: [...part.urgedAt, at] }
    case 'extensionAsked':
      return {
        ...part,
        extensions: [
          ...part.extensions,
          {
            id: fact.extensionId,
            until: fact.until,
            reason: fact.reason,
            askedAt: at,
            decision: null,
          },
        ],
      }
    case 'extensionDecided':
      return {
        ...part,
        extensions: part.extensions.map((asked) =>
          asked.id === fact.extensionId
            ? { ...asked, decision: { isGranted: fact.isGranted, reason: fact.reason, at } }
            : asked,
        ),
      }
    default:
      return part
  }
}

function moved(part: Part, at: Instant, act: PartAct): Part {
  const { to } = PART_LIFECYCLE[act]
  return to ? { ...part, step: to, movedAt: at } : part
}
