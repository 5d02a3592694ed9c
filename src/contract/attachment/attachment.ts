import { z } from 'zod'
import type { AttachmentId, AttachmentPurpose } from '../../core/attachment/attachment.ts'
import type { EvidenceDoubt } from '../../core/evidence/evidence-doubts.ts'
import { entryId } from '../books/task-act.ts'
import { accountId, caseId, day, instant, list, typedId, unitId } from '../values.ts'

export const attachmentId = typedId<AttachmentId>()

const purpose = z.enum([
  'before',
  'after',
  'site',
  'paper',
] as const satisfies readonly AttachmentPurpose[])

const position = z.strictObject({ latitude: z.number(), longitude: z.number() })

/** A file of a case or of an entry, with what its bytes say of themselves. */
export const attachment = z.strictObject({
  attachmentId,
  caseId: caseId.nullable(),
  entryId: entryId.nullable(),
  unitId: unitId.nullable(),
  purpose,
  name: z.string(),
  note: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  widthPx: z.int().nullable(),
  heightPx: z.int().nullable(),
  takenAt: instant.nullable(),
  position: position.nullable(),
  likeness: z.string().nullable(),
  writtenOn: day.nullable(),
  recordedAt: instant,
  accountId,
  withdrawn: z.strictObject({ at: instant, by: accountId, reason: z.string() }).nullable(),
})

const evidenceDoubt = z.enum([
  'sameFileElsewhere',
  'nearlySamePicture',
  'takenBeforeAct',
  'takenAfterSentIn',
  'tooFar',
  'noTimeInFile',
  'noPlaceInFile',
  'paperBeforeWhatItAnswers',
  'paperAfterSentIn',
] as const satisfies readonly EvidenceDoubt[])

/** An attachment with what a reviewer should look at about it; `about` says where, how many metres, which day. */
export const reviewedAttachment = z.strictObject({
  attachment,
  doubts: list(z.strictObject({ doubt: evidenceDoubt, about: z.string() })),
})

/** What is said of a file whose bytes are the body. */
export const attachQuery = z.strictObject({
  purpose,
  name: z.string().regex(/\S/).max(200),
  note: z.exactOptional(z.string().max(2_000)),
})

/** `download` asks for the file instead of showing it. */
export const contentQuery = z.looseObject({ download: z.exactOptional(z.string()) })

const piece = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
  z.strictObject({
    kind: z.literal('table'),
    title: z.string().nullable(),
    rows: list(list(z.string())),
  }),
])

/** What our own readers find in an attached paper. */
export const attachmentText = z.strictObject({
  pieces: list(piece).nullable(),
  problem: z.string().nullable(),
  isCut: z.boolean(),
})

export type AttachmentView = z.infer<typeof attachment>
export type ReviewedView = z.infer<typeof reviewedAttachment>
export type AttachmentTextView = z.infer<typeof attachmentText>
