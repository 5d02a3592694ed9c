import { z } from 'zod'
import type { PublicationId } from '../core/publication/publication.ts'
import { tableTemplate } from './import.ts'
import { sheetFormat } from './table.ts'
import { accountId, batchId, caseId, instant, list, longText, roundId, typedId } from './values.ts'

export const publicationId = typedId<PublicationId>()

const closingStatus = z.enum(['open', 'partlyClosed', 'closed'])
const verdict = z.enum(['substantiated', 'mostly', 'partly', 'unsubstantiated']).nullable()

/** What a publication is about. */
export const publicationSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('batch'), batchId }),
  z.strictObject({ kind: z.literal('lateClosings') }),
  z.strictObject({ kind: z.literal('correction'), corrects: publicationId }),
])

export const publicationDraftBody = z.strictObject({
  subject: publicationSubject,
  template: z.exactOptional(z.string().min(1).max(64)),
  at: z.exactOptional(instant),
  reason: z.exactOptional(z.string().max(2_000)),
})

const expectedVersion = z.exactOptional(z.int())

/** What somebody decided about a text that may point to a private person. */
const markJudgement = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('mask'), replacement: z.string().max(500) }),
  z.strictObject({ decision: z.literal('keep'), reason: z.string().max(2_000) }),
])

export const judgeMarksBody = z.strictObject({
  judged: list(
    z.strictObject({ caseId, text: z.string().min(1).max(500), judgement: markJudgement }),
  ),
  expectedVersion,
})

export const textField = z.enum(['complaint', 'place', 'findings', 'goal', 'handling'])

/** A cell's text for the public; paragraphs are parted by line breaks, an empty text takes the change back. */
export const rewriteTextBody = z.strictObject({
  caseId,
  field: textField,
  text: longText,
  reason: z.exactOptional(z.string().max(2_000)),
  expectedVersion,
})

export const publicationStepBody = z.strictObject({ expectedVersion })
export const publicationEndBody = z.strictObject({
  reason: z.string().max(2_000),
  expectedVersion,
})

/** A case in the words of a public table. */
export const publicRow = z.strictObject({
  caseNumber: z.string(),
  isKey: z.boolean(),
  channel: z.string(),
  complaint: z.string(),
  place: z.string(),
  regions: list(z.string()),
  categories: list(z.string()),
  industry: z.string(),
  findings: list(z.string()),
  verdict,
  goal: z.string(),
  handling: list(z.string()),
  handlingClass: z.string(),
  status: closingStatus,
  accountability: z.string(),
  isRepeat: z.boolean(),
})

const step = z.enum(['draft', 'confirmed', 'published', 'discarded'])

const head = {
  id: publicationId,
  roundId,
  number: z.int(),
  subject: publicationSubject,
  template: z.string(),
  /** As it was confirmed; none in a draft. */
  layout: z.exactOptional(tableTemplate),
  at: instant,
  step,
  version: z.int(),
  recordedAt: instant,
  accountId,
}

export const publicationLine = z.strictObject({
  ...head,
  rowCount: z.int(),
  openMarks: z.int(),
})

const publicationRow = z.strictObject({
  caseId,
  nth: z.int(),
  original: publicRow,
  edited: z.partialRecord(textField, z.string()),
  judgements: z.record(z.string(), markJudgement),
})

export const storedPublication = z.strictObject({ ...head, rows: list(publicationRow) })

const judgedMark = z.strictObject({
  field: textField,
  kind: z.string(),
  text: z.string(),
  suggestion: z.string(),
  judgement: markJudgement.nullable(),
})

export const shownPublication = z.strictObject({
  ...publicationLine.shape,
  rows: list(
    z.strictObject({
      ...publicationRow.shape,
      current: publicRow,
      marks: list(judgedMark),
      published: publicRow,
    }),
  ),
  record: list(
    z.strictObject({
      version: z.int(),
      type: z.string(),
      reason: z.string(),
      recordedAt: instant,
      accountId,
    }),
  ),
})

export const publicationFileQuery = z.strictObject({ download: z.exactOptional(z.string()) })
export { sheetFormat as publicationFormat }

/** A case that the public must still be told of, and why. */
export const outstandingCase = z.strictObject({
  caseId,
  number: z.string().nullable(),
  batchId: batchId.nullable(),
  status: closingStatus,
  verdict,
  published: z.strictObject({ status: closingStatus, verdict, publishedAt: instant }).nullable(),
  why: z.enum(['never', 'closedSince', 'reopenedSince', 'verdictSince']),
})

export type PublicationLineView = z.infer<typeof publicationLine>
export type ShownPublicationView = z.infer<typeof shownPublication>
export type OutstandingCaseView = z.infer<typeof outstandingCase>
