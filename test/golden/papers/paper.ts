import type { Block, Paper, Run } from '../../../src/core/bulletin/blocks.ts'
import type { FigureReference } from '../../../src/core/statistics/figure-reference.ts'

/** A run that is a figure of the ledger. */
export const figure = (reference: string, value: number): Run => ({
  text: String(value),
  figure: reference as FigureReference,
})

/** Runs from texts and runs. */
export const runs = (...parts: readonly (string | Run)[]): readonly Run[] =>
  parts.map((part) => (typeof part === 'string' ? { text: part } : part))

export const paragraph = (...parts: readonly (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: runs(...parts),
})

export const article = (text: string, kicker?: string): Block => ({
  kind: 'heading',
  level: 'article',
  text,
  ...(kicker === undefined ? {} : { kicker }),
})

export const bracket = (text: string): Block => ({ kind: 'heading', level: 'bracket', text })

/** A paper of nothing but text, to be filled by a test. */
export const plainPaper = (body: readonly Block[]): Paper => ({
  title: '样稿',
  masthead: null,
  body,
  imprint: null,
  pageNumbers: 'dash',
  orientation: 'portrait',
})
