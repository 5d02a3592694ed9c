import type { ColumnContent } from './column-content.ts'
import type { ReadColumn } from './list.ts'

export type Candidate = ReadColumn & { readonly content: ColumnContent }
