import { z } from 'zod'
import {
  claimId,
  day,
  extensionId,
  list,
  longText,
  measureId,
  measureKind,
  progress,
  unitId,
  unitOfCount,
  verdict,
  words,
} from '../values.ts'
import { claim, intake, intakeCorrection, repeat, roleOnCase } from './intake.ts'

/** Reasons may be empty here: the rule that asks for one answers with its own refusal. */
const reason = z.string().max(20_000)
const leaders = list(words)

export const measure = z.strictObject({
  id: measureId,
  unitId,
  kind: measureKind,
  quantity: z.number().min(0),
  unitOfCount,
  notices: list(words),
  on: day,
  note: longText,
})

/** One shape for each act. */
export const CASE_ACT_SHAPES = [
  z.strictObject({ act: z.literal('receive'), intake }),
  z.strictObject({ act: z.literal('correct'), changes: intakeCorrection, reason }),
  z.strictObject({
    act: z.literal('handOver'),
    from: words,
    to: words,
    isOnTheSpot: z.boolean(),
  }),
  z.strictObject({
    act: z.literal('dispatch'),
    roles: list(roleOnCase),
    givenDueOn: day.nullable(),
  }),
  z.strictObject({ act: z.literal('withdraw'), unitId, reason }),
  z.strictObject({ act: z.literal('signFor'), unitId }),
  z.strictObject({ act: z.literal('sendBack'), unitId, reason }),
  z.strictObject({
    act: z.literal('verify'),
    unitId,
    findings: longText,
    verdicts: list(z.strictObject({ claimId, verdict })),
  }),
  z.strictObject({
    act: z.literal('chooseRectification'),
    rectification: z.enum(['immediate', 'planned']),
  }),
  z.strictObject({ act: z.literal('reportProgress'), progress, note: longText }),
  z.strictObject({ act: z.literal('takeMeasure'), measure }),
  z.strictObject({ act: z.literal('withdrawMeasure'), measureId, reason }),
  z.strictObject({ act: z.literal('reply'), unitId, handling: longText }),
  z.strictObject({ act: z.literal('passByAuthority'), unitId, opinion: longText }),
  z.strictObject({ act: z.literal('returnByAuthority'), unitId, reason }),
  z.strictObject({ act: z.literal('passByOffice'), unitId, opinion: longText }),
  z.strictObject({ act: z.literal('returnByOffice'), unitId, reason }),
  z.strictObject({
    act: z.literal('signOff'),
    unitId,
    status: z.enum(['partlyClosed', 'closed']),
    opinion: longText,
  }),
  z.strictObject({ act: z.literal('report'), unitId }),
  z.strictObject({ act: z.literal('reopen'), unitId, reason }),
  z.strictObject({ act: z.literal('urge'), unitId, note: longText }),
  z.strictObject({ act: z.literal('askExtension'), unitId, extensionId, until: day, reason }),
  z.strictObject({
    act: z.literal('decideExtension'),
    unitId,
    extensionId,
    isGranted: z.boolean(),
    reason,
  }),
  z.strictObject({
    act: z.literal('handOn'),
    partOf: unitId,
    from: unitId,
    to: unitId,
    dueOn: day,
    note: longText,
  }),
  z.strictObject({ act: z.literal('signForHandOn'), partOf: unitId, to: unitId }),
  z.strictObject({
    act: z.literal('answerHandOn'),
    partOf: unitId,
    to: unitId,
    answer: longText,
  }),
  z.strictObject({ act: z.literal('passOnAnswer'), partOf: unitId, to: unitId }),
  z.strictObject({ act: z.literal('returnAnswer'), partOf: unitId, to: unitId, reason }),
  z.strictObject({ act: z.literal('recallHandOn'), partOf: unitId, to: unitId, reason }),
  z.strictObject({ act: z.literal('overrideVerdict'), verdict, reason }),
  z.strictObject({ act: z.literal('restateClaims'), claims: list(claim), reason }),
  z.strictObject({ act: z.literal('judgeRepeat'), repeat: repeat.nullable(), reason }),
  z.strictObject({ act: z.literal('sortOut'), on: day, reason, leaders }),
  z.strictObject({ act: z.literal('liftDifficulty'), reason }),
  z.strictObject({ act: z.literal('assignLeaders'), leaders }),
] as const

/** What somebody wants done with a case: the same shapes as the core's `CaseAct`. */
export const caseAct = z.discriminatedUnion('act', CASE_ACT_SHAPES)
