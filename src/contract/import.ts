import { z } from 'zod'
import type { ImportChoices } from '../core/import/import-choices.ts'
import { MEANING_WORDING, type Meaning } from '../core/reading/meaning.ts'
import type { TableTemplate } from '../core/reading/template.ts'
import { batchId, caseKind, channel, instant, list, unitId, words } from './values.ts'

const meanings = Object.keys(MEANING_WORDING) as [Meaning, ...Meaning[]]

/** What each column means, where the guess is wrong: by its heading or by its place. */
export const tableTemplate = z.strictObject({
  name: words,
  title: z.string(),
  kind: z.exactOptional(z.enum(['petition-list', 'covert-list', 'task-list', 'public-table'])),
  columns: list(
    z.strictObject({
      heading: z.exactOptional(z.string()),
      column: z.exactOptional(z.int().min(0)),
      meaning: z.enum(meanings),
    }),
  ),
}) satisfies z.ZodType<TableTemplate>

const batchChoice = z.union([
  z.strictObject({ id: batchId }),
  z.strictObject({
    number: z.int().min(0),
    provincialNumber: z.exactOptional(z.int().min(0)),
    note: z.exactOptional(z.string()),
  }),
])

/** What the clerk settles before a list is stored: the core's `ImportChoices`. */
export const importChoices = z.strictObject({
  kind: z.exactOptional(caseKind),
  batch: z.exactOptional(batchChoice.nullable()),
  handedOverAt: z.exactOptional(instant),
  from: z.exactOptional(words),
  to: z.exactOptional(words),
  units: z.exactOptional(z.record(z.string(), list(unitId)).readonly()),
  categories: z.exactOptional(z.record(z.string(), z.string().nullable()).readonly()),
  channels: z.exactOptional(z.record(z.string(), channel).readonly()),
  leaveOut: z.exactOptional(z.record(z.string(), words).readonly()),
  dispatch: z.exactOptional(z.boolean()),
}) satisfies z.ZodType<ImportChoices>

/** What goes with the file of a list: in a form, beside the field `file`, as JSON in the field `settled`. */
export const importSettled = z.strictObject({
  choices: z.exactOptional(importChoices),
  /** A template by name, or one of one's own. */
  template: z.exactOptional(z.union([words, tableTemplate])),
  /** Of the preview: what was shown is what is stored. */
  planHash: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
})

export type ImportSettled = z.infer<typeof importSettled>

/** Of a list's preview and receipt the counts are promised here; rows and problems stand beside them (`core/import`). */
export const importPreview = z.looseObject({
  kind: caseKind,
  isReady: z.boolean(),
  planHash: z.string(),
  counts: z.strictObject({
    received: z.int(),
    fresh: z.int(),
    known: z.int(),
    doubles: z.int(),
    leftOut: z.int(),
    withComplainant: z.int(),
  }),
  rows: list(z.looseObject({ item: z.int() })),
  problems: list(
    z.looseObject({
      sheet: z.string().nullable(),
      page: z.int().nullable(),
      row: z.int().nullable(),
      column: z.string().nullable(),
      code: z.string(),
      level: z.enum(['error', 'warning']),
      message: z.string(),
    }),
  ),
})

export const importReceipt = z.looseObject({
  importId: z.string().nullable(),
  fileName: z.string(),
  confirmedAt: instant,
  received: z.int(),
  isUnchanged: z.boolean(),
  identities: z.int(),
})
