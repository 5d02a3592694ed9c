import { z } from 'zod'
import { caseId, day, list, longText, unitId, words } from '../values.ts'
import { shownFiles, subject } from './close-out-act.ts'
import { entryId, reason } from './task-act.ts'

export const candidate = z.strictObject({
  subject,
  closeOutId: entryId.nullable(),
  number: z.string().max(200),
  title: z.string().max(2_000),
  leadUnits: list(unitId),
  reasons: list(
    z.enum([
      'relapsedBefore',
      'repeatedComplaint',
      'dissatisfied',
      'finishedLate',
      'keyCase',
      'neverInspected',
    ]),
  ),
})

const seed = z.string().max(200).nullable()
const size = z.int().min(1).max(100_000).nullable()

export const lookBackAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('planLookBack'),
    no: words,
    title: words,
    way: z.enum(['list', 'sample']),
    seed,
    size,
    dueOn: day,
    candidates: list(candidate),
  }),
  z.strictObject({ act: z.literal('endLookBack'), summary: longText }),
])

export const reinspectionAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('orderReinspection'),
    no: words,
    lookBackId: entryId.nullable(),
    subject,
    closeOutId: entryId.nullable(),
    number: z.string().max(200),
    title: z.string().max(2_000),
    leadUnits: list(unitId),
    dueOn: day.nullable(),
  }),
  z.strictObject({
    act: z.literal('inspect'),
    result: z.enum(['stable', 'relapse', 'surfaceOnly', 'false']),
    findings: longText,
    inspectors: list(words),
    files: shownFiles,
  }),
  z.strictObject({ act: z.literal('recordSetRight'), note: longText }),
])

export const callBackAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('planCallBack'),
    caseId,
    identityNumber: z.int().min(1).nullable(),
  }),
  z.strictObject({ act: z.literal('tryCallBack'), note: longText }),
  z.strictObject({
    act: z.literal('recordCallBack'),
    satisfaction: z.enum(['satisfied', 'mostlySatisfied', 'dissatisfied']),
    isReallyDone: z.boolean().nullable(),
    said: longText,
  }),
  z.strictObject({ act: z.literal('giveUpCallBack'), reason }),
])
