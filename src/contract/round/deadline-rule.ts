import { z } from 'zod'
import { caseKind, list } from '../values.ts'

const name = z.string().min(1).max(200)

export const deadlineStage = z.strictObject({
  name,
  count: z.int().min(0),
  unit: z.enum(['calendar', 'working']),
  endsAt: z.enum(['signedFor', 'verified', 'replied', 'officeReviewed', 'signedOff', 'reported']),
})

/** How long something may take: the core's `DeadlineRule`. */
export const deadlineRule = z.strictObject({
  name,
  kinds: z.union([list(caseKind), z.literal('all')]),
  onlyKey: z.boolean(),
  stages: list(deadlineStage),
  source: z.string(),
  remindBefore: z.exactOptional(list(z.int().min(0))),
  escalations: z.exactOptional(
    list(z.strictObject({ afterWorkingDays: z.int().min(0), to: z.enum(['office', 'leader']) })),
  ),
})
