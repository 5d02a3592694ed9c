import { checkPlaceholders } from '../../core/forms/check-placeholders.ts'
import type { FormFields } from '../../core/forms/form-fields.ts'
import type {
  TemplatePlace,
  TemplateProblem,
  TemplateProblemCode,
} from '../../core/forms/template-problem.ts'
import { openTemplate } from './fill-template.ts'
import { partsOfTemplate, type TemplatePart } from './word-template.ts'

/** Everything wrong in a template for papers with these fields, in the order of the text; throws PaperRefused where it is no Word document. */
export async function checkTemplate(
  bytes: Uint8Array,
  fields: FormFields,
): Promise<readonly TemplateProblem[]> {
  const parts = await partsOfTemplate(bytes)
  const shape = shapeProblems(bytes, parts)
  const names = parts.flatMap(({ text }) => checkPlaceholders(text, fields))
  return [...shape, ...names].sort(byPlace)
}

type LibraryError = {
  readonly message?: string
  readonly properties?: {
    readonly id?: string
    readonly xtag?: string
    readonly context?: string
    readonly offset?: number | readonly number[]
    readonly file?: string
    readonly explanation?: string
    readonly errors?: readonly LibraryError[]
  }
}

const CODES: Readonly<Record<string, TemplateProblemCode>> = {
  unclosed_tag: 'unclosed-brace',
  duplicate_open_tag: 'unclosed-brace',
  unopened_tag: 'unopened-brace',
  duplicate_close_tag: 'unopened-brace',
  unclosed_loop: 'unclosed-loop',
  unopened_loop: 'unopened-loop',
  closing_tag_does_not_match_opening_tag: 'loops-crossed',
  unbalanced_loop_tags: 'loops-crossed',
}

/** What keeps a template from being filled at all. */
function shapeProblems(
  bytes: Uint8Array,
  parts: readonly TemplatePart[],
): readonly TemplateProblem[] {
  try {
    openTemplate(bytes)
    return []
  } catch (thrown) {
    const { properties } = thrown as LibraryError
    if (properties === undefined) throw thrown
    const errors = properties.errors ?? [thrown as LibraryError]
    return errors.map((error) => problemOf(error, parts))
  }
}

function problemOf(
  { message = '', properties = {} }: LibraryError,
  parts: readonly TemplatePart[],
): TemplateProblem {
  const { id = '', xtag = '', context, offset, file, explanation = message } = properties
  const code = CODES[id] ?? 'other'
  const signs = { 'unclosed-loop': `{#${xtag}}`, 'unopened-loop': `{/${xtag}}` } as const
  const at = typeof offset === 'number' ? offset : offset?.[0]
  return {
    code,
    placeholder: code in signs ? signs[code as keyof typeof signs] : (context ?? `{${xtag}}`),
    place: at === undefined ? null : placeOf(parts, file, at),
    hint: code === 'other' ? explanation : '',
  }
}

function placeOf(
  parts: readonly TemplatePart[],
  file: string | undefined,
  offset: number,
): TemplatePlace | null {
  const part = parts.find((one) => one.file === file)
  return part?.text.findLast(({ from }) => from <= offset)?.place ?? null
}

const ORDER = { header: 0, body: 1, footer: 2 } as const

function byPlace({ place: a }: TemplateProblem, { place: b }: TemplateProblem): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return (
    ORDER[a.part] - ORDER[b.part] || (a.table ?? 0) - (b.table ?? 0) || a.paragraph - b.paragraph
  )
}
