import type { WordsKind } from '../../../core/wording/label.ts'
import type { Label } from '../../../core/wording/words.ts'

/** One thing that a form asks for and a page shows; its name is that of the act's particular. */
export type Field = { readonly name: string; readonly words: Label } & (
  | { readonly kind: 'line' | 'text' | 'day' | 'moment' | 'number' | 'units' | 'hash' }
  /** Paragraphs, or names: one a line. */
  | { readonly kind: 'lines' }
  | {
      readonly kind: 'choice' | 'choices'
      readonly of: WordsKind
      readonly options: readonly string[]
    }
  /** One of several that are named on the page alone, such as the milestones of a task. */
  | {
      readonly kind: 'named'
      readonly options: readonly { readonly value: string; readonly word: string }[]
    }
  /** Several of what is named on the page alone, such as files. */
  | {
      readonly kind: 'picked'
      readonly options: readonly { readonly value: string; readonly word: string }[]
    }
  /** A figure that may be a bound (900余). */
  | { readonly kind: 'bounded' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'person' }
  /** Several of the same, each with fields of its own. */
  | { readonly kind: 'several'; readonly fields: readonly Field[] }
) & { /** May be left out: then it is null. */ readonly isOptional?: true }

export type Value = unknown
export type Values = Readonly<Record<string, Value>>

/** What a field holds before anybody typed. */
export function emptyOf(field: Field): Value {
  switch (field.kind) {
    case 'units':
    case 'lines':
    case 'choices':
    case 'picked':
    case 'several':
      return []
    case 'choice':
      return field.isOptional ? null : (field.options[0] ?? '')
    case 'named':
      return field.options[0]?.value ?? ''
    case 'yesNo':
      return false
    case 'day':
    case 'moment':
    case 'number':
    case 'bounded':
    case 'hash':
      return null
    case 'person':
      return field.isOptional ? null : { name: '', post: null }
    default:
      return field.isOptional ? null : ''
  }
}

/** A form before anybody typed. */
export function emptyValues(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, emptyOf(field)]))
}

/** Whether a page has something to show. */
export function isBlank(value: Value): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
