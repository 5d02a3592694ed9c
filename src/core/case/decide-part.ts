import { agreed, type Refusal, type Result, refused } from '../ledger/result.ts'
import type { Case, Part } from './case.ts'
import type { ActOnPart, CaseAct } from './case-act.ts'
import type { CaseFact } from './case-event.ts'
import type { Circumstances } from './circumstances.ts'
import { PART_LIFECYCLE } from './lifecycle.ts'

/** Whether the act is on one unit's part rather than on the whole case. */
export function isPartAct(act: CaseAct): act is ActOnPart {
  return 'unitId' in act
}

/** What an act on one unit's part makes happen: first the lifecycle table, then the act's own rules. */
export function decidePartAct(state: Case, act: ActOnPart, given: Circumstances): Result<CaseFact> {
  const part = state.parts.find((one) => one.unitId === act.unitId)
  if (!part) return refused('case-has-no-such-part', { unit: act.unitId })
  const refusal =
    refusalOfTable(part, act, given) ??
    refusalOfOrder(part, act, given) ??
    refusalOfRule(state, part, act, given)
  return refusal ? { ok: false, refusal } : agreed(factOf(act))
}

function refusalOfTable(part: Part, act: ActOnPart, { actor }: Circumstances): Refusal | null {
  const rule = PART_LIFECYCLE[act.act]
  if (!rule.by.includes(actor.role)) {
    return { code: 'right-missing', particulars: { act: act.act, role: actor.role } }
  }
  if (actor.role === 'liaison' && actor.unitId !== part.unitId) {
    return { code: 'unit-not-yours', particulars: { unit: part.unitId } }
  }
  const particulars = { act: act.act, step: part.step, unit: part.unitId }
  if (rule.from.includes(part.step)) return null
  return {
    code: 'act-not-allowed-at-this-step',
    particulars: { ...particulars, from: rule.from.join(',') },
  }
}

/** Steps follow one another in the order in which they happened, so that both clocks end at the same step. */
function refusalOfOrder(part: Part, act: ActOnPart, given: Circumstances): Refusal | null {
  const { step, movedAt, unitId } = part
  return given.happenedAt < movedAt
    ? {
        code: 'happened-before-the-last-step',
        particulars: { act: act.act, step, movedAt, unit: unitId },
      }
    : null
}

function refusalOfRule(
  state: Case,
  part: Part,
  act: ActOnPart,
  given: Circumstances,
): Refusal | null {
  switch (act.act) {
    case 'verify':
      return refusalOfReopening(part) ?? refusalOfVerdicts(state, act)
    case 'reply':
      return refusalOfReopening(part)
    case 'passByOffice':
      return given.needsAuthorityReview && part.step === 'replied'
        ? { code: 'authority-review-missing', particulars: { unit: part.unitId } }
        : null
    case 'signOff':
      return refusalOfClosing(state, part, act)
    case 'reopen':
      return part.status === 'open' ? { code: 'case-not-closed', particulars: {} } : null
    case 'askExtension':
      return refusalOfExtension(part, act, given)
    case 'decideExtension':
      return refusalOfDecision(part, act, given)
    default:
      return null
  }
}

/** A closed part is reopened first, with a reason; a partly closed one goes on. */
function refusalOfReopening(part: Part): Refusal | null {
  return part.status === 'closed'
    ? { code: 'case-already-closed', particulars: { unit: part.unitId } }
    : null
}

function refusalOfVerdicts(
  state: Case,
  act: Extract<ActOnPart, { act: 'verify' }>,
): Refusal | null {
  const stranger = act.verdicts.find(
    (given) => !state.claims.some((claim) => claim.id === given.claimId),
  )
  if (stranger) return { code: 'claim-unknown', particulars: { claim: stranger.claimId } }
  const given = new Set(act.verdicts.map((verdict) => verdict.claimId))
  const missing = state.claims.filter(
    (claim) => claim.isInScope && !claim.verdict && !given.has(claim.id),
  )
  return missing.length > 0 && state.parts.length === 1
    ? {
        code: 'claims-without-verdict',
        particulars: { claims: missing.map((claim) => claim.id).join('、') },
      }
    : null
}

/** The last part to be closed closes the case: by then every claim in scope has its verdict. */
function refusalOfClosing(
  state: Case,
  part: Part,
  act: Extract<ActOnPart, { act: 'signOff' }>,
): Refusal | null {
  const isLast = state.parts.every((one) => one === part || one.status === 'closed')
  const missing = state.claims.filter((claim) => claim.isInScope && !claim.verdict)
  return act.status === 'closed' && isLast && missing.length > 0
    ? {
        code: 'claims-without-verdict',
        particulars: { claims: missing.map((claim) => claim.id).join('、') },
      }
    : null
}

function refusalOfExtension(
  part: Part,
  act: Extract<ActOnPart, { act: 'askExtension' }>,
  { dueOn }: Circumstances,
): Refusal | null {
  if (part.extensions.some((asked) => asked.decision === null)) {
    return { code: 'extension-already-asked', particulars: { unit: part.unitId } }
  }
  const due = dueOn(part.unitId)
  return due !== null && act.until <= due
    ? { code: 'extension-not-later', particulars: { until: act.until, due } }
    : null
}

function refusalOfDecision(
  part: Part,
  act: Extract<ActOnPart, { act: 'decideExtension' }>,
  { happenedAt }: Circumstances,
): Refusal | null {
  const asked = part.extensions.find((extension) => extension.id === act.extensionId)
  if (asked && happenedAt < asked.askedAt) {
    return { code: 'happened-before-the-request', particulars: { askedAt: asked.askedAt } }
  }
  return asked?.decision === null
    ? null
    : { code: 'extension-already-decided', particulars: { unit: part.unitId } }
}

function factOf(act: ActOnPart): CaseFact {
  const { unitId } = act
  switch (act.act) {
    case 'signFor':
      return { type: 'partSignedFor', unitId }
    case 'sendBack':
      return { type: 'partSentBack', unitId, reason: act.reason }
    case 'withdraw':
      return { type: 'partWithdrawn', unitId, reason: act.reason }
    case 'verify':
      return { type: 'partVerified', unitId, findings: act.findings, verdicts: act.verdicts }
    case 'reply':
      return { type: 'partReplied', unitId, handling: act.handling }
    case 'passByAuthority':
      return { type: 'replyPassedByAuthority', unitId, opinion: act.opinion }
    case 'returnByAuthority':
      return { type: 'replyReturned', unitId, by: 'authority', reason: act.reason }
    case 'passByOffice':
      return { type: 'replyPassedByOffice', unitId, opinion: act.opinion }
    case 'returnByOffice':
      return { type: 'replyReturned', unitId, by: 'office', reason: act.reason }
    case 'signOff':
      return { type: 'partSignedOff', unitId, status: act.status, opinion: act.opinion }
    case 'report':
      return { type: 'partReported', unitId }
    case 'reopen':
      return { type: 'partReopened', unitId, reason: act.reason }
    case 'urge':
      return { type: 'partUrged', unitId, note: act.note }
    case 'askExtension':
      return {
        type: 'extensionAsked',
        unitId,
        extensionId: act.extensionId,
        until: act.until,
        reason: act.reason,
      }
    case 'decideExtension':
      return {
        type: 'extensionDecided',
        unitId,
        extensionId: act.extensionId,
        isGranted: act.isGranted,
        reason: act.reason,
      }
  }
}
