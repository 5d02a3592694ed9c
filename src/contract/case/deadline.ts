import { z } from 'zod'
import { deadlineRule, deadlineStage } from '../round/deadline-rule.ts'
import { day, extensionId, instant, list } from '../values.ts'

const dayNature = z.strictObject({
  day,
  isWorkday: z.boolean(),
  because: z.enum(['weekday', 'weekend', 'holiday', 'madeUp']),
  festival: z.string().nullable(),
  isProvisional: z.boolean(),
})

/** By when a unit must be done, and everything that led to that day: the core's `Deadline`. */
export const deadline = z.strictObject({
  dueOn: day,
  isProvisional: z.boolean(),
  isMet: z.boolean(),
  rule: deadlineRule.nullable(),
  explanation: z.strictObject({
    basis: z.enum(['given', 'rule']),
    startedAt: instant,
    startedOn: day,
    firstDueOn: day,
    stages: list(
      z.strictObject({
        ...deadlineStage.shape,
        from: day,
        dueOn: day,
        notable: list(dayNature),
        isReached: z.boolean(),
        isProvisional: z.boolean(),
      }),
    ),
    extensions: list(
      z.strictObject({
        id: extensionId,
        until: day,
        reason: z.string(),
        outcome: z.enum(['granted', 'refused', 'pending']),
      }),
    ),
    returns: z.int(),
  }),
})
