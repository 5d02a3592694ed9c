import type { Context } from 'hono'
import type { z } from 'zod'
import { readShape } from '../contract/read-shape.ts'
import type { ReadPaper } from '../core/reading/paper.ts'
import { malformed, turnAway, turnAwayWith } from './answer.ts'
import type { HttpEnv } from './env.ts'
import { languageOf } from './language-of.ts'
import { ended, parsed } from './read-request.ts'

/** Reads the bytes of a foreign file as tables and text, guarded; given by whoever may load the readers. */
export type PaperReader = (
  bytes: Uint8Array,
) => Promise<
  | { readonly ok: true; readonly value: ReadPaper }
  | { readonly ok: false; readonly problem: string; readonly message: string }
>

/** A file that was sent in a form, and what goes with it. */
export type SentFile<Settled> = {
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array }
  readonly settled: Settled
}

/** Reads the form's `file` and what `settled` says as this shape has it; what is wrong with either ends the request with 400. */
export async function readFileUpload<Schema extends z.ZodType>(
  request: Context<HttpEnv>,
  schema: Schema,
): Promise<SentFile<z.output<Schema>>> {
  const form = await request.req.parseBody().catch(() => ({}) as Record<string, never>)
  const { file, settled: text = '{}' } = form as Record<string, string | File | undefined>
  if (!(file instanceof File)) throw ended(turnAway(request, 400, 'file-missing'))
  const settled = readShape(
    schema,
    parsed(request, typeof text === 'string' ? text : ''),
    languageOf(request),
  )
  if (!settled.ok) throw ended(malformed(request, settled.problems))
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { file: { fileName: file.name.replaceAll('\0', ''), bytes }, settled: settled.value }
}

/** The same, with the file read. */
export async function readPaperUpload<Schema extends z.ZodType>(
  request: Context<HttpEnv>,
  read: PaperReader,
  schema: Schema,
): Promise<SentFile<z.output<Schema>> & { readonly paper: ReadPaper }> {
  const sent = await readFileUpload(request, schema)
  const paper = await read(sent.file.bytes)
  if (paper.ok) return { ...sent, paper: paper.value }
  throw ended(turnAwayWith(request, 400, paper.problem, `${sent.file.fileName}: ${paper.message}`))
}
