import { z } from 'zod'
import { intake, roleOnCase } from './case/intake.ts'
import { caseId, day, instant, list } from './values.ts'

/** An earlier case that may be the same matter: the core's `Suspicion`. */
export const suspicion = z.strictObject({
  why: z.enum(['named', 'sameNumber', 'samePlace', 'alikeText']),
  caseId: caseId.nullable(),
  item: z.int().nullable(),
  number: z.string().nullable(),
  about: z.string(),
  alike: z.number(),
})

/** What becomes of a row: the core's `RowFate`. */
export const rowFate = z.discriminatedUnion('fate', [
  z.strictObject({ fate: z.literal('new') }),
  z.strictObject({ fate: z.literal('known'), caseId, differs: list(z.string()) }),
  z.strictObject({ fate: z.literal('double'), ofItem: z.int() }),
  z.strictObject({ fate: z.literal('leftOut'), reason: z.string() }),
])

/** Something wrong or doubtful in a list, with its place: the core's `ImportProblem`. */
export const problem = z.strictObject({
  sheet: z.string().nullable(),
  page: z.int().nullable(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  code: z.string(),
  level: z.enum(['error', 'warning']),
  message: z.string(),
  english: z.string(),
  mend: z.exactOptional(
    z.strictObject({
      choice: z.enum(['units', 'categories', 'channels', 'batch', 'kind', 'handedOverAt']),
      wording: z.string(),
    }),
  ),
})

/** A row as it would be stored; of a complainant only that somebody complained. */
export const plannedRow = z.strictObject({
  item: z.int(),
  at: z.strictObject({
    sheet: z.string().nullable(),
    page: z.int().nullable(),
    row: z.int(),
  }),
  fate: rowFate,
  intake,
  roles: list(roleOnCase),
  givenDueOn: day.nullable(),
  leaders: list(z.string()),
  handedOverAt: instant,
  suspicions: list(suspicion),
  hasComplainant: z.boolean(),
})
