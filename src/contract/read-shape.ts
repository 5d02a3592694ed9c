import type { z } from 'zod'
import { bodyProblemSentence, placeInBody, type ShapeIssue } from '../core/wording/body-problem.ts'
import type { Language } from '../core/wording/words.ts'

/** One thing wrong with a body, query or file, with its place. */
export type ShapeProblem = {
  readonly path: string
  readonly code: string
  readonly message: string
}

export type ReadShape<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] }

/** Checks what came in against a shape and names all problems at once, each with its place. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  language: Language = 'zh',
): ReadShape<z.output<Schema>> {
  const read = schema.safeParse(input, { reportInput: true })
  if (read.success) return { ok: true, value: read.data }
  const issues = read.error.issues as readonly unknown[] as readonly ShapeIssue[]
  return {
    ok: false,
    problems: issues.map((issue) => ({
      path: placeInBody(issue.path, language),
      code: issue.code,
      message: bodyProblemSentence(issue, language),
    })),
  }
}
