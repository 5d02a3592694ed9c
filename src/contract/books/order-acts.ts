import { z } from 'zod'
import { caseId, day, list, longText, unitId, words } from '../values.ts'
import { namedPerson } from './office-acts.ts'
import { entryId, reason } from './task-act.ts'

const note = z.string().max(20_000)

const instructionContent = z.strictObject({
  no: words.nullable(),
  origin: z.enum([
    ...['leaderNote', 'visit', 'meeting', 'concern', 'team', 'partyOrder', 'handOn', 'other'],
  ] as const),
  originId: entryId.nullable(),
  givenBy: namedPerson.nullable(),
  text: longText.regex(/\S/),
  leadUnitIds: list(unitId),
  supportUnitIds: list(unitId),
  dueOn: day.nullable(),
  caseIds: list(caseId),
})

/** What can be done with an instruction. */
export const instructionAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('giveInstruction'), content: instructionContent }),
  z.strictObject({ act: z.literal('reviseInstruction'), content: instructionContent, reason }),
  z.strictObject({
    act: z.literal('handOnInstruction'),
    originId: entryId,
    by: unitId,
    toUnitIds: list(unitId),
    text: longText.regex(/\S/),
    dueOn: day,
  }),
  z.strictObject({ act: z.literal('takeUpInstruction') }),
  z.strictObject({ act: z.literal('answerInstruction'), text: longText }),
  z.strictObject({ act: z.literal('returnAnswer'), reason }),
  z.strictObject({ act: z.literal('urgeInstruction'), note }),
  z.strictObject({ act: z.literal('extendInstruction'), until: day, reason }),
  z.strictObject({ act: z.literal('settleInstruction'), note }),
  z.strictObject({ act: z.literal('withdrawInstruction'), reason }),
])

const materialContent = z.strictObject({
  no: words,
  askedBy: note,
  askedOn: day,
  what: longText.regex(/\S/),
  dueOn: day.nullable(),
  unitIds: list(unitId),
  remark: note,
})

const deliveredPaper = z.strictObject({
  title: words,
  pages: z.int().min(1).max(1_000_000),
  copies: z.int().min(1).max(10_000),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})

/** What can be done with a request of the team for papers. */
export const materialAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('askForMaterial'), content: materialContent }),
  z.strictObject({ act: z.literal('reviseMaterial'), content: materialContent, reason }),
  z.strictObject({
    act: z.literal('assignMaterial'),
    unitIds: list(unitId),
    dueOn: day.nullable(),
  }),
  z.strictObject({ act: z.literal('deliverMaterial'), papers: list(deliveredPaper), note }),
  z.strictObject({ act: z.literal('returnMaterial'), reason }),
  z.strictObject({ act: z.literal('receiptMaterial'), by: words, note }),
  z.strictObject({ act: z.literal('withdrawMaterial'), reason }),
])

const targetContent = z.strictObject({
  no: words.nullable(),
  setBy: words,
  what: words,
  countedIn: words,
  planned: z.int().min(1).max(1_000_000_000),
  unitIds: list(unitId),
  dueOn: day.nullable(),
})

/** What can be done with a target set from above. */
export const targetAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('setTarget'), content: targetContent }),
  z.strictObject({ act: z.literal('reviseTarget'), content: targetContent, reason }),
  z.strictObject({
    act: z.literal('reportOnTarget'),
    done: z.int().min(0).max(1_000_000_000),
    note,
  }),
  z.strictObject({ act: z.literal('withdrawTarget'), reason }),
])

const campaignContent = z.strictObject({
  campaign: words,
  no: words.nullable(),
  category: words,
  problem: longText.regex(/\S/),
  unitIds: list(unitId),
  leaders: z.exactOptional(list(words)),
  dueOn: day.nullable(),
})

/** What can be done with a problem of a campaign. */
export const campaignAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('listProblem'), content: campaignContent }),
  z.strictObject({ act: z.literal('reviseProblem'), content: campaignContent, reason }),
  z.strictObject({
    act: z.literal('reportOnProblem'),
    stage: z.enum(['preparing', 'tendered', 'building', 'built']).nullable(),
    expectedOn: day.nullable(),
    note,
  }),
  z.strictObject({ act: z.literal('correctProblem'), note }),
  z.strictObject({ act: z.literal('strikeProblemOff'), note }),
  z.strictObject({ act: z.literal('reopenProblem'), reason }),
  z.strictObject({ act: z.literal('withdrawProblem'), reason }),
])
