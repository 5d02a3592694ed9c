import { likeness } from '../figures/labels/likeness.ts'
import type { FormField, FormFields } from './form-fields.ts'
import type { TemplatePlace, TemplateProblem } from './template-problem.ts'

/** A paragraph of a template with its place. */
export type TemplateParagraph = { readonly text: string; readonly place: TemplatePlace }

const PLACEHOLDER = /\{([^{}]*)\}/gu

type Open = { readonly name: string; readonly fields: FormFields }

/** Placeholders that a kind of paper does not know, or that stand where they mean nothing. What is not well formed is found elsewhere. */
export function checkPlaceholders(
  paragraphs: readonly TemplateParagraph[],
  fields: FormFields,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const stack: Open[] = []
  for (const { text, place } of paragraphs) {
    for (const [placeholder, inside = ''] of text.matchAll(PLACEHOLDER)) {
      const sign = /^[#^/]/.exec(inside)?.[0] ?? ''
      const name = inside.slice(sign.length).trim()
      if (sign === '/') {
        stack.pop()
        continue
      }
      const field = fieldFor(name, fields, stack)
      const wrong = problemOf({ name, sign, field }, fields)
      if (wrong !== null) problems.push({ ...wrong, placeholder, place })
      const inner = field?.kind === 'list' && sign === '#' ? field.fields : {}
      if (sign !== '') stack.push({ name, fields: inner })
    }
  }
  return problems
}

/** The innermost field of the name: of the lists under way, then of the paper. */
function fieldFor(name: string, fields: FormFields, stack: readonly Open[]): FormField | undefined {
  const inner = stack.findLast((open) => Object.hasOwn(open.fields, name))
  if (inner !== undefined) return inner.fields[name]
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

type Used = {
  readonly name: string
  readonly sign: string
  readonly field: FormField | undefined
}

function problemOf(
  { name, sign, field }: Used,
  fields: FormFields,
): Pick<TemplateProblem, 'code' | 'hint'> | null {
  if (field === undefined) {
    const list = listWith(name, fields)
    if (list !== null) return { code: 'outside-its-list', hint: list }
    return { code: 'unknown', hint: alike(name, fields) }
  }
  return sign === '' && field.kind !== 'text' ? { code: 'not-a-text', hint: name } : null
}

/** The list that has a field of this name. */
function listWith(name: string, fields: FormFields): string | null {
  for (const [list, field] of Object.entries(fields)) {
    if (field.kind !== 'list') continue
    if (Object.hasOwn(field.fields, name)) return list
    const deeper = listWith(name, field.fields)
    if (deeper !== null) return `${list}、${deeper}`
  }
  return null
}

const ALIKE = 0.5

/** The known name most like a wrong one; empty where none is. */
function alike(name: string, fields: FormFields): string {
  const ranked = namesIn(fields)
    .map((known) => ({ known, score: likenessOf(name, known) }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  return best !== undefined && best.score >= ALIKE ? best.known : ''
}

function likenessOf(name: string, known: string): number {
  const shared = [...new Set(name)].filter((one) => known.includes(one)).length
  return Math.max(likeness(name, known), shared / Math.max(name.length, known.length, 1))
}

/** Every name, those of lists included. */
function namesIn(fields: FormFields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'list' ? [name, ...namesIn(field.fields)] : [name],
  )
}
