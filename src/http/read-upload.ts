import type { Context } from 'hono'
import { type ImportSettled, importSettled } from '../contract/import.ts'
import { readShape } from '../contract/read-shape.ts'
import type { ReadList } from '../core/reading/list.ts'
import type { PaperProblemCode } from '../core/reading/paper-problem.ts'
import { TABLE_TEMPLATES, type TableTemplate } from '../core/reading/template.ts'
import { malformed, turnAway, turnAwayWith } from './answer.ts'
import type { HttpEnv } from './env.ts'
import { languageOf } from './language-of.ts'
import { ended, parsed } from './read-request.ts'

/** Reads the bytes of a foreign file as lists of cases, guarded; given by whoever may load the readers. */
export type ListReader = (bytes: Uint8Array, template: TableTemplate | undefined) => ListRead

type ListRead = Promise<
  | { readonly ok: true; readonly value: ReadList }
  | { readonly ok: false; readonly problem: PaperProblemCode; readonly message: string }
>

/** A list that was sent in a form: what was read of its file, and what the clerk settled. */
export type Upload = {
  readonly fileName: string
  readonly list: ReadList
  readonly settled: ImportSettled
}

/** How a form is read: the reader of lists, and where a layout is found by its name. */
export type UploadReading = {
  readonly read: ListReader
  readonly findTemplate: (name: string) => Promise<TableTemplate | null>
  /** Reads by one of the round's own layouts where the list is such a one. */
  readonly byLayouts?: (readOnce: (layout?: TableTemplate) => ListRead) => ListRead
}

/** Reads the form's `file` and `settled`; what is wrong with either ends the request with 400 and a sentence. */
export async function readUpload(
  request: Context<HttpEnv>,
  { read, findTemplate, byLayouts }: UploadReading,
): Promise<Upload> {
  const form = await request.req.parseBody().catch(() => ({}) as Record<string, never>)
  const { file, settled: text = '{}' } = form as Record<string, string | File | undefined>
  if (!(file instanceof File)) throw ended(turnAway(request, 400, 'file-missing'))
  const settled = settledIn(request, typeof text === 'string' ? text : '')
  const template = await templateOf(request, settled.template, findTemplate)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const readOnce = (layout?: TableTemplate) => read(bytes, layout)
  const list = await (template === undefined && byLayouts
    ? byLayouts(readOnce)
    : readOnce(template))
  if (list.ok) return { fileName: file.name.replaceAll('\0', ''), list: list.value, settled }
  throw ended(turnAwayWith(request, 400, list.problem, `${file.name}: ${list.message}`))
}

function settledIn(request: Context<HttpEnv>, text: string): ImportSettled {
  const read = readShape(importSettled, parsed(request, text), languageOf(request))
  if (read.ok) return read.value
  throw ended(malformed(request, read.problems))
}

async function templateOf(
  request: Context<HttpEnv>,
  given: ImportSettled['template'],
  findTemplate: UploadReading['findTemplate'],
): Promise<TableTemplate | undefined> {
  if (typeof given !== 'string') return given
  const named = await findTemplate(given)
  if (named) return named
  const names = TABLE_TEMPLATES.map((template) => template.name).join(', ')
  throw ended(turnAway(request, 400, 'no-such-template', { template: given, names }))
}
