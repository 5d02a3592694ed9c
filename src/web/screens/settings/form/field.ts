import type { Label, Words } from '../../../../core/wording/words.ts'
import type { TreeBy } from './tree-order.ts'

/** How a value that is not there is stored: as null, or not at all. */
type Absent = 'null' | 'leftOut'

type Base = { readonly label: Label; readonly hint?: Label; readonly absent?: Absent }
type Choices = Readonly<Record<string, Label>>

/** What a field of settings is, so that one form serves all of them. */
export type Field =
  | (Base & { readonly kind: 'text'; readonly isLong?: true })
  | (Base & { readonly kind: 'number' })
  | (Base & { readonly kind: 'yesNo' })
  | (Base & { readonly kind: 'choice'; readonly words: Choices })
  /** Texts, or numbers, one a line. */
  | (Base & { readonly kind: 'lines'; readonly of: 'text' | 'number' })
  /** Several of a set; `whole` are words that stand instead of a list (all). */
  | (Base & { readonly kind: 'choices'; readonly words: Choices; readonly whole?: Choices })
  | (Base & { readonly kind: 'object'; readonly fields: Fields })
  | (Base & {
      readonly kind: 'list'
      readonly of: Field
      /** The field of an entry by which it is called. */
      readonly calledBy?: string
      /** Entries stand below each other. */
      readonly tree?: TreeBy
    })
  /** Texts under free keys. */
  | (Base & { readonly kind: 'record' })
  /** An object of one of several kinds, told by its `kind`. */
  | (Base & {
      readonly kind: 'variants'
      readonly words: Choices
      readonly variants: Readonly<Record<string, Fields>>
    })

export type Fields = Readonly<Record<string, Field>>

type More = { readonly absent?: Absent; readonly hint?: Label }

/** A field of one text, of several lines where it is long. */
export const text = (
  zh: string,
  en: string,
  more: More & { readonly isLong?: true } = {},
): Field => ({
  kind: 'text',
  label: { zh, en },
  ...more,
})
/** A field of one number. */
export const number = (zh: string, en: string, more: More = {}): Field => ({
  kind: 'number',
  label: { zh, en },
  ...more,
})
/** A field that is ticked or not. */
export const yesNo = (zh: string, en: string, more: More = {}): Field => ({
  kind: 'yesNo',
  label: { zh, en },
  ...more,
})
/** A field of several texts, one a line. */
export const lines = (zh: string, en: string, more: More = {}): Field => ({
  kind: 'lines',
  of: 'text',
  label: { zh, en },
  ...more,
})
/** A field of several whole numbers, one a line. */
export const numbers = (zh: string, en: string, more: More = {}): Field => ({
  kind: 'lines',
  of: 'number',
  label: { zh, en },
  ...more,
})
/** A field of one word out of a set. */
export const choice = (label: Label, words: Words<string>, more: More = {}): Field => ({
  kind: 'choice',
  label,
  words,
  ...more,
})

/** A value with nothing filled in. */
export function emptyOf(field: Field): unknown {
  if (field.absent) return field.absent === 'null' ? null : undefined
  switch (field.kind) {
    case 'text':
      return ''
    case 'number':
      return 0
    case 'yesNo':
      return false
    case 'choice':
      return Object.keys(field.words)[0]
    case 'lines':
    case 'list':
      return []
    case 'choices':
      return field.whole ? Object.keys(field.whole)[0] : []
    case 'record':
      return {}
    case 'object':
      return emptyObject(field.fields)
    case 'variants': {
      const kind = Object.keys(field.variants)[0] ?? ''
      return { kind, ...emptyObject(field.variants[kind] ?? {}) }
    }
  }
}

/** An object with every field that must be there. */
export function emptyObject(fields: Fields): Readonly<Record<string, unknown>> {
  const entries = Object.entries(fields).map(([name, field]) => [name, emptyOf(field)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
