import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { readShape } from '../contract/read-shape.ts'
import { wholeBody } from '../core/wording/body-problem.ts'
import { malformed, turnAway } from './answer.ts'
import type { HttpEnv } from './env.ts'
import { languageOf } from './language-of.ts'

const JSON_TYPE = /^application\/([\w.+-]+\+)?json\b/i

/** The body as this shape has it. A body that is not JSON or has another shape ends the request with 400. `complete` adds what may be left out. */
export async function readBody<Schema extends z.ZodType>(
  context: Context<HttpEnv>,
  schema: Schema,
  complete: (body: unknown) => unknown = (body) => body,
): Promise<z.output<Schema>> {
  return shaped(context, schema, complete(await readJson(context)))
}

/** The query as this shape has it; a name that stands several times is a list. */
export function readQuery<Schema extends z.ZodType>(
  context: Context<HttpEnv>,
  schema: Schema,
): z.output<Schema> {
  const query = Object.entries(context.req.queries()).map(([name, values]) => [
    name,
    values.length > 1 ? values : values[0],
  ])
  return shaped(context, schema, Object.fromEntries(query))
}

/** One name out of the path, as this shape has it. */
export function readName<Schema extends z.ZodType>(
  context: Context<HttpEnv>,
  schema: Schema,
  name: string,
): z.output<Schema> {
  const read = readShape(schema, context.req.param(name), languageOf(context))
  if (read.ok) return read.value
  const problems = read.problems.map((problem) => ({
    ...problem,
    path: name,
    message: problem.message.replace(wholeBody(languageOf(context)), name),
  }))
  throw ended(malformed(context, problems))
}

/** The body as JSON, whatever its shape. */
export async function readJson(context: Context<HttpEnv>): Promise<unknown> {
  const type = context.req.header('content-type') ?? ''
  if (!JSON_TYPE.test(type)) {
    throw ended(turnAway(context, 400, 'body-not-json', { reason: type || '-' }))
  }
  return parsed(context, await context.req.text())
}

/** An escape of NUL, which no text of the database holds; an even number of backslashes before it only looks like one. */
const NUL_ESCAPE = /(?<!\\)(?:\\\\)*\\u0000/

/** A text as JSON; what is none, and what the ledger cannot hold, ends the request with 400. */
export function parsed(context: Context<HttpEnv>, text: string): unknown {
  if (NUL_ESCAPE.test(text)) {
    throw ended(turnAway(context, 400, 'nul-inside'))
  }
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw ended(turnAway(context, 400, 'body-not-json', { reason: (thrown as Error).message }))
  }
}

function shaped<Schema extends z.ZodType>(
  context: Context<HttpEnv>,
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const read = readShape(schema, input, languageOf(context))
  if (read.ok) return read.value
  throw ended(malformed(context, read.problems))
}

/** Ends the request here with this answer. */
export function ended(res: Response): HTTPException {
  return new HTTPException(400, { res })
}
