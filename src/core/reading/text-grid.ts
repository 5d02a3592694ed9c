import type { Grid } from './paper.ts'

/** A table found in running text, with the lines above it. */
export type TextGrid = { readonly grid: Grid; readonly before: readonly string[] }
