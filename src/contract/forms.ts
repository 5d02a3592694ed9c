import { z } from 'zod'
import type { EntryId } from '../core/book/entry.ts'
import type { FormAbout } from '../core/forms/form-about.ts'
import { FORM_KINDS, type FormKind } from '../core/forms/form-kind.ts'
import type { FormId, MadeForm } from '../core/forms/made-form.ts'
import type { TemplateProblem } from '../core/forms/template-problem.ts'
import { accountId, caseId, instant, list, roundId, typedId, unitId, words } from './values.ts'

export const formId = typedId<FormId>()
const taskId = typedId<EntryId>()
export const formKind = z.enum(FORM_KINDS as readonly [FormKind, ...FormKind[]])

/** What a paper is made about: the core's `FormAbout`, the round aside. */
export const formBody = z.strictObject({
  kind: formKind,
  unitId: z.exactOptional(unitId),
  caseIds: z.exactOptional(z.array(caseId).max(200).readonly()),
  taskId: z.exactOptional(taskId),
  at: z.exactOptional(instant),
  /** The note (说明), and what the kind asks to be typed, by the names of the placeholders. */
  typed: z.exactOptional(z.record(z.string().max(40), z.string().max(4_000)).readonly()),
}) satisfies z.ZodType<Omit<FormAbout, 'roundId'>>

export const madeForm = z.strictObject({
  formId,
  roundId,
  kind: formKind,
  unitId: unitId.nullable(),
  caseIds: list(caseId),
  taskId: taskId.nullable(),
  prefix: z.string(),
  year: z.int(),
  number: z.int(),
  printedNumber: z.string(),
  templateVersion: z.int(),
  templateSha256: z.string(),
  asOf: instant,
  fileSha256: z.string(),
  fileName: z.string(),
  madeAt: instant,
  accountId,
  voidReason: z.string().nullable(),
}) satisfies z.ZodType<MadeForm>

export const formsQuery = z.strictObject({
  caseId: z.exactOptional(caseId),
  after: z.exactOptional(formId),
  most: z.exactOptional(z.coerce.number().int().min(1).max(200)),
})

export const formPage = z.strictObject({ forms: list(madeForm), next: formId.nullable() })

/** What goes with a template: in a form, beside the field `file`, as JSON in the field `settled`. */
export const templateSettled = z.strictObject({
  kind: formKind,
  reason: z.exactOptional(z.string()),
})

/** A template tried with a case before it is stored. */
export const trySettled = formBody.extend({ roundId })

export const storedTemplate = z.strictObject({
  kind: formKind,
  version: z.int(),
  fileSha256: z.string(),
  fileName: z.string(),
  reason: z.string(),
  recordedAt: instant,
  accountId,
})

const place = z.strictObject({
  part: z.enum(['body', 'header', 'footer']),
  paragraph: z.int(),
  table: z.exactOptional(z.int()),
  row: z.exactOptional(z.int()),
  column: z.exactOptional(z.int()),
})

/** What is wrong in a template, each with its sentence. */
export const templateProblems = list(
  z.strictObject({
    code: z.enum([
      'unclosed-brace',
      'unopened-brace',
      'unclosed-loop',
      'unopened-loop',
      'loops-crossed',
      'unknown',
      'outside-its-list',
      'not-a-text',
      'other',
    ]),
    placeholder: z.string(),
    place: place.nullable(),
    hint: z.string(),
    message: z.string(),
  }) satisfies z.ZodType<TemplateProblem & { readonly message: string }>,
)

export const templateQuery = z.strictObject({
  download: z.exactOptional(z.string()),
  version: z.exactOptional(z.coerce.number().int().min(0)),
})

export const seriesBody = z.strictObject({
  kind: formKind,
  unitId: z.exactOptional(unitId),
  prefix: words,
  width: z.int().min(1).max(8),
  startsAt: z.int().min(1),
  reason: z.exactOptional(z.string()),
})

export const storedSeries = z.strictObject({
  kind: formKind,
  unitId: unitId.nullable(),
  version: z.int(),
  prefix: z.string(),
  width: z.int(),
  startsAt: z.int(),
  reason: z.string(),
  recordedAt: instant,
  accountId,
})

export const voidBody = z.strictObject({ reason: z.string() })

/** A paper made again, and whether its bytes are those that were kept. */
export const remadeForm = z.strictObject({ sha256: z.string(), isSame: z.boolean() })

export type MadeFormView = z.infer<typeof madeForm>
export type FormPageView = z.infer<typeof formPage>
export type TemplateProblemsView = z.infer<typeof templateProblems>
export type StoredTemplateView = z.infer<typeof storedTemplate>
export type StoredSeriesView = z.infer<typeof storedSeries>
