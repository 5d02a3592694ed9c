import { z } from 'zod'
import {
  batchId,
  caseKind,
  caseStep,
  channel,
  closingStatus,
  day,
  instant,
  list,
  measureKind,
  progress,
  roundId,
  unitId,
  unitOfCount,
  verdict,
} from '../values.ts'

/** As then known, or as now known: the two clocks of the ledger. */
export const clock = z.enum(['asThenKnown', 'asNowKnown'])

export const asOf = z.strictObject({ at: instant, clock })

export const scope = z.strictObject({
  kinds: z.exactOptional(list(caseKind)),
  batchIds: z.exactOptional(list(batchId)),
  isOnTheSpot: z.exactOptional(z.boolean()),
  unitIds: z.exactOptional(list(unitId)),
  channels: z.exactOptional(list(channel)),
  categories: z.exactOptional(list(z.string())),
  industries: z.exactOptional(list(z.string())),
  verdicts: z.exactOptional(list(verdict)),
  statuses: z.exactOptional(list(closingStatus)),
  steps: z.exactOptional(list(caseStep)),
  progress: z.exactOptional(list(progress)),
  isKey: z.exactOptional(z.boolean()),
  isDifficult: z.exactOptional(z.boolean()),
  isRepeat: z.exactOptional(z.boolean()),
  isVerified: z.exactOptional(z.boolean()),
  isHandedOver: z.exactOptional(z.boolean()),
  handedOverFrom: z.exactOptional(day),
  handedOverTo: z.exactOptional(day),
  dueBefore: z.exactOptional(day),
  dueFrom: z.exactOptional(day),
  dueTo: z.exactOptional(day),
})

export const dimension = z.enum([
  'unit',
  'category',
  'kind',
  'batch',
  'channel',
  'key',
  'verdict',
  'status',
  'progress',
  'industry',
  'step',
  'handedOverOn',
])

/** A figure asked for: the same shape as the core's `Question`. */
export const question = z.strictObject({
  roundId,
  asOf,
  scope,
  by: dimension.nullable(),
  jointCases: z.exactOptional(z.enum(['own-line', 'each-unit'])),
  countsSplits: z.exactOptional(z.boolean()),
})

export const measureQuestion = z.strictObject({
  roundId,
  asOf,
  scope,
  kinds: z.exactOptional(list(measureKind)),
  unitsOfCount: z.exactOptional(list(unitOfCount)),
})

const figurePart = z.strictObject({
  key: z.string(),
  jointUnits: list(unitId).nullable(),
  count: z.int(),
  plus: z.int(),
})

const figureSum = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('equal'), sum: z.int() }),
  z.strictObject({ kind: z.literal('exceeds'), sum: z.int() }),
  z.strictObject({ kind: z.literal('adjusted'), sum: z.int(), over: z.int() }),
])

/** A figure answered, with its question. */
export const figure = z.strictObject({
  question,
  total: z.int(),
  totalPlus: z.int(),
  parts: list(figurePart),
  sum: figureSum,
})

/** Several figures of one moment: they are counted in one snapshot, so that they agree. */
export const figuresBody = z.strictObject({ questions: list(question).check(z.maxLength(50)) })
