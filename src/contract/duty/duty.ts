import { z } from 'zod'
import type { Duty } from '../../core/case/duty.ts'
import { caseSummary } from '../case/list.ts'
import { asOf, clock } from '../figures/question.ts'
import { caseId, day, instant, list, unitId } from '../values.ts'

export const duty = z.enum([
  'dispatch',
  'signFor',
  'verify',
  'signForHandOn',
  'answerHandOn',
  'takeOverAnswer',
  'reply',
  'reviewAsAuthority',
  'reviewAsOffice',
  'signOff',
  'report',
] as const satisfies readonly Duty[])

export const dutiesQuery = z.strictObject({ at: instant, clock })

/** How many cases wait for a duty of the role that asks, and how many of them are late or due today. */
export const dutyCount = z.strictObject({
  duty,
  count: z.int(),
  overdue: z.int(),
  dueToday: z.int(),
})

const place = z.strictObject({ duty, caseId, dueOn: day.nullable() })
const MOST = 200

/** Which duty, or all; from which place of the list on. */
export const dutyCasesBody = z.strictObject({
  asOf,
  duty: z.exactOptional(duty),
  after: z.exactOptional(place),
  limit: z.exactOptional(z.int().min(1).max(MOST)),
})

/** The cases that wait, the earliest deadline first. */
export const dutyCases = z.strictObject({
  rows: list(
    z.strictObject({ duty, units: list(unitId), dueOn: day.nullable(), case: caseSummary }),
  ),
  next: place.nullable(),
})

export const lastActsQuery = z.strictObject({
  limit: z.exactOptional(z.coerce.number().int().min(1).max(50)),
})

/** The last act on each of the cases that somebody acted on last. */
export const lastAct = z.strictObject({
  caseId,
  number: z.string().nullable(),
  kind: caseSummary.shape.kind,
  /** What happened, as an event's type. */
  fact: z.string(),
  unitId: unitId.nullable(),
  happenedAt: instant,
})

export type DutyCountView = z.infer<typeof dutyCount>
export type DutyCasesView = z.infer<typeof dutyCases>
export type LastActView = z.infer<typeof lastAct>
