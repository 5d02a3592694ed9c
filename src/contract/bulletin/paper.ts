import { z } from 'zod'
import type { FigureReference } from '../../core/statistics/figure-reference.ts'
import { list, typedId } from '../values.ts'

const figure = z.exactOptional(typedId<FigureReference>())
const align = z.exactOptional(z.enum(['left', 'center', 'right']))

/** Text in one paragraph; `figure` names a number computed from the ledger. */
const run = z.strictObject({ text: z.string(), strong: z.exactOptional(z.boolean()), figure })

const cell = z.strictObject({
  paragraphs: list(z.string()),
  align,
  columnSpan: z.exactOptional(z.int()),
  rowSpan: z.exactOptional(z.int()),
  figure,
})

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contents'), label: z.string(), entries: list(z.string()) }),
  z.strictObject({
    kind: z.literal('heading'),
    level: z.enum(['article', 'bracket', '1', '2', '3', '4']),
    text: z.string(),
    kicker: z.exactOptional(z.string()),
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    runs: list(run),
    align,
    flush: z.exactOptional(z.boolean()),
  }),
  z.strictObject({
    kind: z.literal('unit-item'),
    mark: z.enum(['triangle', 'plain']),
    layout: z.enum(['own-line', 'run-on']),
    units: z.string(),
    paragraphs: list(list(run)),
  }),
  z.strictObject({
    kind: z.literal('letter'),
    title: z.string(),
    salutation: z.string(),
    paragraphs: list(z.string()),
    signature: list(z.string()),
  }),
  z.strictObject({
    kind: z.literal('picture'),
    sha256: z.string(),
    mediaType: z.enum(['image/jpeg', 'image/png']),
    widthPx: z.number(),
    heightPx: z.number(),
    caption: z.string(),
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string().nullable(),
    widths: list(z.number()),
    header: list(list(cell)),
    rows: list(list(cell)),
  }),
  z.strictObject({ kind: z.literal('page-break') }),
  z.strictObject({ kind: z.literal('rule') }),
])

/** A paper as a tree of blocks: the core's `Paper`. */
export const paper = z.strictObject({
  title: z.string(),
  masthead: z
    .strictObject({
      nameLines: list(z.string()),
      issueLine: z.string(),
      office: z.string(),
      date: z.string(),
      marks: list(z.string()),
    })
    .nullable(),
  body: list(block),
  imprint: z
    .strictObject({
      reportTo: list(z.string()),
      copyTo: list(z.string()),
      separator: z.string(),
      contact: list(z.string()),
      printed: z.strictObject({ office: z.string(), date: z.string() }).nullable(),
      permit: z.string().nullable(),
    })
    .nullable(),
  pageNumbers: z.enum(['dash', 'none']),
  orientation: z.enum(['portrait', 'landscape']),
})
