import { z } from 'zod'
import type { CaseActName } from '../../core/case/case-act.ts'
import type { HandOnAct, HandOnStep } from '../../core/case/hand-on.ts'
import type { PartAct } from '../../core/case/lifecycle.ts'
import {
  accountId,
  accountName,
  caseId,
  caseKind,
  caseStep,
  caseText,
  closingStatus,
  day,
  extensionId,
  instant,
  list,
  measureKind,
  partStep,
  progress,
  role,
  roundId,
  unitId,
  unitOfCount,
  verdict,
} from '../values.ts'
import { caseAct, measure } from './case-act.ts'
import { caseFact } from './case-fact.ts'
import { deadline } from './deadline.ts'
import { intake, roleOnCase } from './intake.ts'
import { caseSummary } from './list.ts'

const extension = z.strictObject({
  id: extensionId,
  until: day,
  reason: z.string(),
  askedAt: instant,
  decision: z.strictObject({ isGranted: z.boolean(), reason: z.string(), at: instant }).nullable(),
})

const handOn = z.strictObject({
  from: unitId,
  to: unitId,
  step: z.enum([
    'assigned',
    'signedFor',
    'answered',
    'returned',
    'passedOn',
    'recalled',
  ] as const satisfies readonly HandOnStep[]),
  note: z.string(),
  dueOn: day,
  handedOnAt: instant,
  movedAt: instant,
  answer: z.string(),
  returns: list(z.strictObject({ reason: z.string(), at: instant })),
})

const part = z.strictObject({
  unitId,
  step: partStep,
  status: closingStatus,
  movedAt: instant,
  dispatchedAt: instant,
  signedForAt: instant.nullable(),
  verifiedAt: instant.nullable(),
  signedOffAt: instant.nullable(),
  givenDueOn: day.nullable(),
  findings: z.string(),
  handling: z.string(),
  returns: list(
    z.strictObject({
      by: z.enum(['unit', 'authority', 'office']),
      reason: z.string(),
      at: instant,
    }),
  ),
  extensions: list(extension),
  urgedAt: list(instant),
  handOns: z.exactOptional(list(handOn)),
})

const handOver = z.strictObject({
  from: z.string(),
  to: z.string(),
  at: instant,
  nth: z.int(),
  isOnTheSpot: z.boolean(),
})

/** A case, whole: the core's `Case`. */
export const caseState = z.strictObject({
  ...intake.shape,
  id: caseId,
  roundId,
  kind: caseKind,
  handOvers: list(handOver),
  roles: list(roleOnCase),
  parts: list(part),
  overriddenVerdict: z.strictObject({ verdict, reason: z.string() }).nullable(),
  difficult: z.strictObject({ on: day, reason: z.string(), leaders: list(z.string()) }).nullable(),
  rectification: z.enum(['immediate', 'planned']).nullable(),
  progress,
  measures: list(measure),
  responsibleLeaders: list(z.string()),
})

export const caseEvent = z.strictObject({
  sequence: z.int(),
  happenedAt: instant,
  recordedAt: instant,
  actor: z.strictObject({ accountId, role, unitId: unitId.nullable() }),
  fact: caseFact,
})

/** What figures count of a case. */
export const caseFacts = z.strictObject({
  ...caseSummary.omit({
    id: true,
    roundId: true,
    sequence: true,
    number: true,
    receivedOn: true,
    place: true,
    excerpt: true,
  }).shape,
  splitPlus: z.int(),
  industry: z.string().nullable(),
  partStatuses: list(closingStatus),
  partSteps: list(partStep),
  isVerified: z.boolean(),
  measures: list(z.strictObject({ kind: measureKind, unitId, quantity: z.number(), unitOfCount })),
})

const actName = z.string() as unknown as z.ZodType<CaseActName>
const partActName = z.string() as unknown as z.ZodType<PartAct>
const handOnActName = z.string() as unknown as z.ZodType<HandOnAct>

const usedTime = z.strictObject({
  step: caseStep,
  holder: z.enum(['unit', 'authority', 'office']),
  from: instant,
  until: instant.nullable(),
})

/** A case with its record, what the actor may do now, and its deadlines explained. */
export const shownCase = z.strictObject({
  case: caseState,
  facts: caseFacts,
  sequence: z.int(),
  events: list(caseEvent),
  people: list(accountName),
  allowed: z.strictObject({
    onCase: list(actName),
    onParts: list(z.strictObject({ unitId, acts: list(partActName) })),
    onHandOns: z.strictObject({
      handOn: list(z.strictObject({ partOf: unitId, from: unitId })),
      acts: list(z.strictObject({ partOf: unitId, to: unitId, acts: list(handOnActName) })),
    }),
  }),
  deadlines: list(
    z.strictObject({
      unitId,
      deadline: deadline.nullable(),
      isOverdue: z.boolean(),
      used: list(usedTime),
    }),
  ),
  related: list(caseSummary),
  privateTexts: list(
    z.strictObject({ text: caseText, unitId: unitId.nullable(), found: list(z.string()) }),
  ),
})

/** A case as it stood at a moment. */
export const caseThen = z.strictObject({ case: caseState.nullable(), events: list(caseEvent) })

export const caseAsOfQuery = z.strictObject({ at: instant, clock: z.enum(['known', 'happened']) })

/** A case after an act on it. */
export const caseOutcome = z.strictObject({
  caseId,
  sequence: z.int(),
  state: caseState,
  facts: caseFacts,
})

const bulkCase = { caseId, number: z.string().nullable(), place: z.string() }

/** What was done to which cases, with the acts that it was, and on which nothing was done and why. */
export const bulkOutcome = z.strictObject({
  isTrial: z.boolean(),
  done: list(z.strictObject({ ...bulkCase, acts: list(caseAct) })),
  refused: list(z.strictObject({ ...bulkCase, code: z.string(), message: z.string() })),
})

export type BulkOutcomeView = z.infer<typeof bulkOutcome>
export type ShownCaseView = z.infer<typeof shownCase>
