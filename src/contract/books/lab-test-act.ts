import { z } from 'zod'
import { caseId, day, list, unitId, words } from '../values.ts'
import { entryId, reason } from './task-act.ts'

const limit = z.strictObject({
  item: words,
  standard: z.string().max(500),
  unit: words,
  comparison: z.enum(['atMost', 'atLeast', 'between']),
  limit: z.number(),
  upper: z.number().nullable(),
})

const measured = z.strictObject({
  value: z.number(),
  unit: words,
  isBelowDetection: z.boolean(),
})

export const labTestAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('takeSample'),
    no: words,
    place: words,
    sampledOn: day,
    laboratory: z.string().max(500),
    unitIds: list(unitId),
    caseId: caseId.nullable(),
    taskId: entryId.nullable(),
    expectedOn: day.nullable(),
    items: list(limit),
  }),
  z.strictObject({ act: z.literal('postponeResult'), to: day, reason }),
  z.strictObject({
    act: z.literal('giveResults'),
    letter: z.string().max(200),
    on: day,
    results: list(measured.nullable()),
  }),
])
