import { z } from 'zod'
import type { Contradiction } from '../../core/bulletin/check/contradiction.ts'
import type { FigureProvenance, Provenance } from '../../core/bulletin/compose/figure-book.ts'
import type { IssueId } from '../../core/bulletin/issue/issue.ts'
import { accountId, batchId, caseId, day, instant, list, roundId, typedId } from '../values.ts'
import { itemId } from './item.ts'
import { paper } from './paper.ts'

export const issueId = typedId<IssueId>()

const keys = z.record(z.string(), list(z.string())).readonly()

/** What the editor arranged by hand: the core's `Arrangement`. */
export const arrangement = z.strictObject({
  itemIds: list(itemId),
  sectionsLeftOut: list(z.string()),
  listOrders: keys,
  sentences: z.record(z.string(), z.string()).readonly(),
  keyCaseIds: list(caseId).nullable(),
  progressBatchIds: list(batchId).nullable(),
})

/** Some of it; what is left out stays. */
const partialArrangement = z.strictObject({
  itemIds: z.exactOptional(arrangement.shape.itemIds),
  sectionsLeftOut: z.exactOptional(arrangement.shape.sectionsLeftOut),
  listOrders: z.exactOptional(arrangement.shape.listOrders),
  sentences: z.exactOptional(arrangement.shape.sentences),
  keyCaseIds: z.exactOptional(arrangement.shape.keyCaseIds),
  progressBatchIds: z.exactOptional(arrangement.shape.progressBatchIds),
})

const positive = z.int().min(1)
const expectedVersion = z.exactOptional(positive)

export const draftBody = z.strictObject({
  issuedOn: day,
  numberOfYear: z.exactOptional(positive),
  runningNumber: z.exactOptional(positive),
  arrangement: z.exactOptional(partialArrangement),
})

export const arrangeBody = z.strictObject({
  arrangement: partialArrangement,
  reason: z.exactOptional(z.string()),
  expectedVersion,
})

export const reviewBody = z.strictObject({ expectedVersion })
export const returnBody = z.strictObject({ reason: z.string(), expectedVersion })
export const publishBody = z.strictObject({
  reason: z.exactOptional(z.string()),
  expectedVersion,
})

export const storedIssue = z.strictObject({
  issueId,
  roundId,
  version: z.int(),
  year: z.int(),
  numberOfYear: z.int(),
  runningNumber: z.int(),
  issuedOn: day,
  status: z.enum(['draft', 'inReview', 'published']),
  correctsIssueId: issueId.nullable(),
  arrangement,
  recordedAt: instant,
  accountId,
})

const contradiction = z.looseObject({
  code: z.string(),
  where: z.string(),
  message: z.string(),
}) as unknown as z.ZodType<Contradiction>
const figureProvenance = z.looseObject({
  value: z.int(),
  wording: z.string(),
}) as unknown as z.ZodType<FigureProvenance>

export const shownIssue = z.strictObject({
  issue: storedIssue,
  paper,
  provenance: z.record(z.string(), figureProvenance) as unknown as z.ZodType<Provenance>,
  sentences: list(z.strictObject({ key: z.string(), usual: z.string(), words: z.string() })),
  contradictions: list(contradiction),
  privacy: list(
    z.strictObject({
      kind: z.enum(['phone', 'identity-number', 'bank-card', 'contact', 'room', 'name', 'masking']),
      text: z.string(),
      suggestion: z.string(),
      isSure: z.boolean(),
      where: z.string(),
    }),
  ),
  record: list(
    z.strictObject({
      version: z.int(),
      type: z.enum(['drafted', 'arranged', 'sentToReview', 'returned', 'published']),
      reason: z.string(),
      recordedAt: instant,
      accountId,
    }),
  ),
  published: z
    .strictObject({
      at: instant,
      docxSha256: z.string(),
      pdfSha256: z.string(),
      reason: z.string(),
    })
    .nullable(),
})

/** A printed number with its definition and the cases that it counts. */
export const figureWithCases = z.strictObject({
  figure: figureProvenance,
  cases: list(z.strictObject({ caseId, number: z.string().nullable() })),
})

export const paperFormat = z.enum(['docx', 'pdf', 'html', 'txt'])

export type StoredIssueView = z.infer<typeof storedIssue>
export type ShownIssueView = z.infer<typeof shownIssue>
