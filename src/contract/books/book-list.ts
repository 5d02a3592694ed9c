import { z } from 'zod'
import { sheetFormat } from '../table.ts'
import { list } from '../values.ts'
import { entryId } from './task-act.ts'

export const bookListQuery = z.strictObject({
  format: sheetFormat.default('xlsx'),
  download: z.exactOptional(z.string()),
})

/** Nothing is settled beside the file. */
export const bookListSettled = z.strictObject({})

/** What a list would become in a book: each entry with its fate, and everything that is wrong, with its place. */
export const bookListPlan = z.strictObject({
  entries: list(
    z.strictObject({
      sheet: z.string().nullable(),
      row: z.int(),
      content: z.record(z.string(), z.unknown()).readonly(),
      fate: z.discriminatedUnion('fate', [
        z.strictObject({ fate: z.literal('new') }),
        z.strictObject({ fate: z.enum(['same', 'changed']), entryId }),
      ]),
    }),
  ),
  problems: list(
    z.strictObject({
      sheet: z.string().nullable(),
      row: z.int().nullable(),
      column: z.string().nullable(),
      message: z.string(),
    }),
  ),
  unknownHeadings: list(z.string()),
})

export const bookListReceipt = z.strictObject({
  begun: z.int(),
  changed: z.int(),
  same: z.int(),
})

export type BookListPlanView = z.infer<typeof bookListPlan>
export type BookListReceiptView = z.infer<typeof bookListReceipt>
