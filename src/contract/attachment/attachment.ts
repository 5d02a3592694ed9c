import { z } from 'zod'
import type { AttachmentId, AttachmentPurpose } from '../../core/attachment/attachment.ts'
import { accountId, caseId, instant, list, typedId, unitId } from '../values.ts'

export const attachmentId = typedId<AttachmentId>()

const purpose = z.enum([
  'before',
  'after',
  'site',
  'paper',
] as const satisfies readonly AttachmentPurpose[])

const position = z.strictObject({ latitude: z.number(), longitude: z.number() })

/** A file of a case, with what its bytes say of themselves. */
export const attachment = z.strictObject({
  attachmentId,
  caseId,
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
  recordedAt: instant,
  accountId,
  withdrawn: z.strictObject({ at: instant, by: accountId, reason: z.string() }).nullable(),
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
export type AttachmentTextView = z.infer<typeof attachmentText>
