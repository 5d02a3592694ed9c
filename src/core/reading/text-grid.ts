import type { Grid } from './paper.ts'

export type TextGrid = { readonly grid: Grid; readonly before: readonly string[] }
