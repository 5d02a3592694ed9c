import { z } from 'zod'
import { sheetFormat } from '../table.ts'
import { day, list } from '../values.ts'
import { entryId, planChanges, statedPlan } from './task-act.ts'

/** The list of tasks as a file, as of a day. */
export const taskListQuery = z.strictObject({
  on: z.exactOptional(day),
  format: sheetFormat.default('xlsx'),
  download: z.exactOptional(z.string()),
})

/** What a list would become: each row with its fate, and everything that is wrong. */
export const taskListPlan = z.strictObject({
  rows: list(
    z.strictObject({
      row: z.int(),
      no: z.string(),
      plan: statedPlan,
      fate: z.discriminatedUnion('fate', [
        z.strictObject({ fate: z.literal('new') }),
        z.strictObject({ fate: z.literal('same'), entryId }),
        z.strictObject({ fate: z.literal('changed'), entryId, changes: planChanges }),
      ]),
    }),
  ),
  problems: list(
    z.strictObject({
      row: z.int().nullable(),
      level: z.enum(['error', 'warning']),
      message: z.string(),
      english: z.string(),
    }),
  ),
})

export const taskListReceipt = z.strictObject({
  begun: z.int(),
  changed: z.int(),
  same: z.int(),
})

export type TaskListPlanView = z.infer<typeof taskListPlan>
export type TaskListReceiptView = z.infer<typeof taskListReceipt>
