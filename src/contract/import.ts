import { z } from 'zod'
import type { ImportChoices } from '../core/import/import-choices.ts'
import { MEANING_WORDING, type Meaning } from '../core/reading/meaning.ts'
import type { TableTemplate } from '../core/reading/template.ts'
import { plannedRow, problem, suspicion } from './import-plan.ts'
import { batch } from './round/batch.ts'
import {
  accountId,
  batchId,
  caseId,
  caseKind,
  channel,
  instant,
  list,
  unitId,
  words,
} from './values.ts'

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

/** A column of the list as it was recognised; `column` counts from 0, a layout's columns from 1. */
const readColumn = z.strictObject({
  heading: z.string(),
  meaning: z.enum(meanings),
  column: z.int(),
  knownBy: z.enum(['heading', 'content', 'template', 'nothing']),
})

/** What a list would become; nothing is stored by it. */
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
  rows: list(plannedRow),
  problems: list(problem),
  newBatches: list(batch),
  /** The same rows, stored before. */
  earlierImport: z
    .strictObject({ importId: z.string(), fileName: z.string(), confirmedAt: instant })
    .nullable(),
  tables: list(z.strictObject({ sheet: z.string().nullable(), columns: list(readColumn) })),
})

/** An import that was undone as a whole. */
export const importUndone = z.strictObject({
  importId: z.string(),
  cases: z.int(),
  reason: z.string(),
  undoneAt: instant,
  accountId,
})

const rowOfReceipt = { item: z.int(), row: z.int(), number: z.string().nullable() }

/** Accounts for every row of a list that was stored. */
export const importReceipt = z.looseObject({
  importId: z.string().nullable(),
  fileName: z.string(),
  confirmedAt: instant,
  received: z.int(),
  stored: list(z.strictObject({ ...rowOfReceipt, caseId, suspicions: list(suspicion) })),
  alreadyThere: list(z.looseObject({ ...rowOfReceipt, caseId, differs: list(z.string()) })),
  doubles: list(z.strictObject({ ...rowOfReceipt, ofItem: z.int() })),
  leftOut: list(z.strictObject({ ...rowOfReceipt, reason: z.string() })),
  batches: list(batchId),
  openedBatches: list(batchId),
  isUnchanged: z.boolean(),
  areWordsWaiting: z.boolean(),
  identities: z.int(),
  /** How and when it was undone; null while it stands. */
  undone: z.exactOptional(importUndone.nullable()),
})

/** How far the storing of a list is that this account confirmed; null when none is under way. */
export const importUnderWay = z.strictObject({
  underWay: z
    .strictObject({
      fileName: z.string(),
      step: z.enum(['reading', 'storing']),
      done: z.int(),
      total: z.int().nullable(),
    })
    .nullable(),
})

export type ImportUnderWayView = z.infer<typeof importUnderWay>
export type ImportPreviewView = z.infer<typeof importPreview>
export type ImportReceiptView = z.infer<typeof importReceipt>
