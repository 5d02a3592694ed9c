import type { ColumnContent } from './column-content.ts'
import type { ReadColumn } from './list.ts'

/** A column whose meaning is still open, with what its cells hold. */
export type Candidate = ReadColumn & { readonly content: ColumnContent }
