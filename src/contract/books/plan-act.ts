import { z } from 'zod'
import { day, words } from '../values.ts'
import { reason } from './task-act.ts'

const note = z.string().max(20_000)
const letter = z.string().max(200)

/** What can be done with a rectification plan: the core's `PlanAct`. */
export const planAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('takeFeedback'),
    no: words,
    title: words,
    feedbackOn: day,
    problems: z.int().min(0).max(100_000).nullable(),
  }),
  z.strictObject({ act: z.literal('submitPlan'), letter, note }),
  z.strictObject({ act: z.literal('returnPlan'), reason }),
  z.strictObject({ act: z.literal('approvePlan'), letter, note }),
  z.strictObject({ act: z.literal('publishPlan'), where: words }),
  z.strictObject({ act: z.literal('reportOnPlan'), letter, note }),
])
