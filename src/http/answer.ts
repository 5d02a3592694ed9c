import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ShapeProblem } from '../contract/read-shape.ts'
import type { Refusal, RefusalCode, Result } from '../core/ledger/result.ts'
import { wordRefusal } from '../core/wording/refusals.ts'
import { type WayInTrouble, wayInSentence } from '../core/wording/way-in.ts'
import type { HttpEnv } from './env.ts'
import { languageOf } from './language-of.ts'

const NOT_YOURS: ReadonlySet<RefusalCode> = new Set([
  'right-missing',
  'unit-not-yours',
  'unit-not-on-the-case',
  'form-not-of-unit',
  'entry-right-missing',
  'entry-not-of-your-unit',
  'snapshot-of-another-city',
])
const NOT_THERE: ReadonlySet<RefusalCode> = new Set([
  'round-unknown',
  'case-unknown',
  'batch-unknown',
  'issue-unknown',
  'item-unknown',
  'publication-unknown',
  'entry-unknown',
  'archived-unknown',
  'attachment-unknown',
  'view-unknown',
  'standard-text-unknown',
  'key-unknown',
  'form-unknown',
  'template-missing',
  'snapshot-unknown',
])

const MUST_WAIT: ReadonlySet<RefusalCode> = new Set(['sign-in-must-wait', 'picture-must-wait'])
const NOT_IN: ReadonlySet<RefusalCode> = new Set(['sign-in-wrong', 'code-missing'])

/** The status of a rule's No: 401 at the door (429 where one must wait, there and for a picture), 403 for rights, 404 for what is not there, 409 for every other rule. */
export function statusOfRefusal({ code }: Refusal): 401 | 403 | 404 | 409 | 429 {
  if (NOT_IN.has(code)) return 401
  if (MUST_WAIT.has(code)) return 429
  if (NOT_YOURS.has(code)) return 403
  return NOT_THERE.has(code) ? 404 : 409
}

/** Answers with what an act gave, or with its refusal in a sentence. */
export async function answer<Value>(
  context: Context<HttpEnv>,
  asked: Promise<Result<Value>>,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const result = await asked
  return result.ok ? context.json(result.value as object, status) : refuse(context, result.refusal)
}

/** A rule's No, with whatever it names beside its code (which of many, why each). */
export async function refuse(context: Context<HttpEnv>, refusal: Refusal): Promise<Response> {
  const unitName = await context.var.unitNames()
  const message = wordRefusal(refusal, { unitName }, languageOf(context))
  const error = { ...refusal, message, id: context.var.requestId }
  return context.json({ error }, statusOfRefusal(refusal))
}

/** A request that reaches no act: the wrong address, host, account or body. */
export function turnAway(
  context: Context<HttpEnv>,
  status: ContentfulStatusCode,
  trouble: WayInTrouble,
  particulars: Readonly<Record<string, string | number>> = {},
): Response {
  const given = { ...particulars, id: context.var.requestId }
  const sentence = wayInSentence(trouble, given, languageOf(context))
  return turnAwayWith(context, status, trouble, sentence)
}

/** The same with a code and a sentence of somebody else: the readers' own. */
export function turnAwayWith(
  context: Context<HttpEnv>,
  status: ContentfulStatusCode,
  code: string,
  message: string,
): Response {
  return context.json({ error: { code, message, id: context.var.requestId } }, status)
}

/** A malformed body or query: all its problems at once. */
export function malformed(context: Context<HttpEnv>, problems: readonly ShapeProblem[]): Response {
  const message = wayInSentence('body-malformed', { count: problems.length }, languageOf(context))
  const error = { code: 'body-malformed', message, problems, id: context.var.requestId }
  return context.json({ error }, 400)
}
