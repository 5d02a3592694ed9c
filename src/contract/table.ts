import { z } from 'zod'
import { clock } from './figures/question.ts'
import { batchId, caseKind, instant, list } from './values.ts'

export const sheetFormat = z.enum(['docx', 'xlsx', 'html'])

/** The public table of a batch, or of all petitions, in the layout of a template, as of a moment. */
export const publicTableQuery = z.strictObject({
  batchId: z.exactOptional(batchId),
  template: z.exactOptional(z.string().min(1).max(64)),
  at: z.exactOptional(instant),
  format: sheetFormat.default('xlsx'),
  download: z.exactOptional(z.string()),
})

/** The table of handling by unit, of these kinds (petitions where nothing is said). */
export const statusSheetQuery = z.strictObject({
  kinds: z.exactOptional(
    z.preprocess((given) => (Array.isArray(given) ? given : [given]), list(caseKind)),
  ),
  at: z.exactOptional(instant),
  clock: z.exactOptional(clock),
  format: sheetFormat.default('xlsx'),
  download: z.exactOptional(z.string()),
})
