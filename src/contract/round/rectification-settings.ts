import { z } from 'zod'
import { list } from '../values.ts'

const days = list(z.int().min(0).max(250))

const term = z.strictObject({
  count: z.int(),
  unit: z.enum(['calendar', 'working', 'months']),
  source: z.string(),
  remindBefore: days,
})

const conditions = list(z.strictObject({ name: z.string(), evidence: z.string() }))

/** What a round says about rectification: the core's `RectificationSettings`. */
export const rectificationSettings = z.strictObject({
  planTerm: term,
  reportTerm: term,
  monthlyReport: z.strictObject({ dueDay: z.int(), remindBefore: days }),
  acceptance: list(z.enum(['selfCheck', 'county', 'city', 'province'])),
  noticeTerm: term,
  conditions,
  problemClasses: list(z.strictObject({ name: z.string(), authority: z.string(), conditions })),
  callBackTerm: term,
})
