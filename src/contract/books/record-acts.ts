import { z } from 'zod'
import { reason } from './task-act.ts'

/** The acts of a book of records, as they come in: record, correct, withdraw. */
export function recordActs<const Of extends string, Content extends z.ZodType>(
  book: Of,
  content: Content,
) {
  const name = (book.charAt(0).toUpperCase() + book.slice(1)) as Capitalize<Of>
  return z.discriminatedUnion('act', [
    z.strictObject({ act: z.literal(`record${name}`), content }),
    z.strictObject({ act: z.literal(`correct${name}`), content, reason }),
    z.strictObject({ act: z.literal(`withdraw${name}`), reason }),
  ])
}
