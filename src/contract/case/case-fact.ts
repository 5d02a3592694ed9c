import { z } from 'zod'
import { claimId, day, extensionId, list, measureId, progress, unitId, verdict } from '../values.ts'
import { measure } from './case-act.ts'
import { claim, intake, intakeCorrection, repeat, roleOnCase } from './intake.ts'

const text = z.string()
const ofUnit = { unitId }
const between = { partOf: unitId, to: unitId }
const reason = text

/** What happened to a case, with the particulars of its type: the core's `CaseFact`. */
export const caseFact = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('caseReceived'), intake }),
  z.strictObject({ type: z.literal('intakeCorrected'), changes: intakeCorrection, reason }),
  z.strictObject({
    type: z.literal('caseHandedOver'),
    from: text,
    to: text,
    isOnTheSpot: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('caseDispatched'),
    roles: list(roleOnCase),
    givenDueOn: day.nullable(),
  }),
  z.strictObject({ type: z.literal('partWithdrawn'), ...ofUnit, reason }),
  z.strictObject({ type: z.literal('partSignedFor'), ...ofUnit }),
  z.strictObject({ type: z.literal('partSentBack'), ...ofUnit, reason }),
  z.strictObject({
    type: z.literal('partVerified'),
    ...ofUnit,
    findings: text,
    verdicts: list(z.strictObject({ claimId, verdict })),
  }),
  z.strictObject({
    type: z.literal('rectificationChosen'),
    rectification: z.enum(['immediate', 'planned']),
  }),
  z.strictObject({ type: z.literal('progressReported'), progress, note: text }),
  z.strictObject({ type: z.literal('measureTaken'), measure }),
  z.strictObject({ type: z.literal('measureWithdrawn'), measureId, reason }),
  z.strictObject({ type: z.literal('partReplied'), ...ofUnit, handling: text }),
  z.strictObject({ type: z.literal('replyPassedByAuthority'), ...ofUnit, opinion: text }),
  z.strictObject({ type: z.literal('replyPassedByOffice'), ...ofUnit, opinion: text }),
  z.strictObject({
    type: z.literal('replyReturned'),
    ...ofUnit,
    by: z.enum(['authority', 'office']),
    reason,
  }),
  z.strictObject({
    type: z.literal('partSignedOff'),
    ...ofUnit,
    status: z.enum(['partlyClosed', 'closed']),
    opinion: text,
  }),
  z.strictObject({ type: z.literal('partReported'), ...ofUnit }),
  z.strictObject({ type: z.literal('partReopened'), ...ofUnit, reason }),
  z.strictObject({ type: z.literal('partUrged'), ...ofUnit, note: text }),
  z.strictObject({
    type: z.literal('extensionAsked'),
    ...ofUnit,
    extensionId,
    until: day,
    reason,
  }),
  z.strictObject({
    type: z.literal('extensionDecided'),
    ...ofUnit,
    extensionId,
    isGranted: z.boolean(),
    reason,
  }),
  z.strictObject({ type: z.literal('verdictOverridden'), verdict, reason }),
  z.strictObject({ type: z.literal('claimsRestated'), claims: list(claim), reason }),
  z.strictObject({ type: z.literal('repeatJudged'), repeat: repeat.nullable(), reason }),
  z.strictObject({
    type: z.literal('sortedOutAsDifficult'),
    difficult: z.strictObject({ on: day, reason, leaders: list(text) }),
  }),
  z.strictObject({ type: z.literal('noLongerDifficult'), reason }),
  z.strictObject({
    type: z.literal('partHandedOn'),
    ...between,
    from: unitId,
    dueOn: day,
    note: text,
  }),
  z.strictObject({ type: z.literal('handOnSignedFor'), ...between }),
  z.strictObject({ type: z.literal('handOnAnswered'), ...between, answer: text }),
  z.strictObject({ type: z.literal('answerPassedOn'), ...between }),
  z.strictObject({ type: z.literal('answerReturned'), ...between, reason }),
  z.strictObject({ type: z.literal('handOnRecalled'), ...between, reason }),
  z.strictObject({ type: z.literal('caseVoided'), importId: text, reason: text }),
  z.strictObject({ type: z.literal('leadersAssigned'), leaders: list(text) }),
])
