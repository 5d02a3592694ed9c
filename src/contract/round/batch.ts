import { z } from 'zod'
import { batchId, caseKind, instant, longText, roundId } from '../values.ts'

const fields = {
  id: batchId,
  kind: caseKind,
  number: z.int().min(0),
  provincialNumber: z.int().min(0).nullable(),
  windowFrom: instant.nullable(),
  windowTo: instant.nullable(),
  handedOverAt: instant,
  announcedCount: z.int().min(0).nullable(),
  note: longText,
}

/** A batch as it is opened; its round stands in the path. */
export const batchBody = z.strictObject(fields)

/** One evening's hand-over: the core's `Batch`. */
export const batch = z.strictObject({ ...fields, roundId })

const { id: _, ...correctable } = fields

/** What a batch should have said, with the reason of the correction. */
export const batchCorrectionBody = z.strictObject({ ...correctable, reason: z.string() })

export const batchWithCount = z.strictObject({ ...batch.shape, count: z.int() })
