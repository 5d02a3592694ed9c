import { z } from 'zod'
import type { CheckKind } from '../core/figures/check.ts'
import { CHECK_KIND_WORDING } from '../core/figures/check-wording.ts'
import { REASON_CODES, type ReasonCode } from '../core/figures/reasons/reason.ts'
import type { PrivacyKind } from '../core/privacy/finding.ts'
import { PRIVACY_KIND_WORDING } from '../core/wording/privacy-words.ts'
import { list } from './values.ts'

const textPlace = z.strictObject({
  paragraph: z.int(),
  page: z.exactOptional(z.int()),
  character: z.int(),
})
const cellPlace = z.strictObject({
  sheet: z.string().nullable(),
  table: z.int(),
  row: z.int(),
  column: z.int(),
  character: z.exactOptional(z.int()),
})

/** Where a check or a figure stands: the core's `CheckPlace`. */
export const checkPlace = z.union([textPlace, cellPlace])

const outcome = z.enum(['right', 'wrong', 'unknown'])

const KINDS = Object.keys(CHECK_KIND_WORDING) as [CheckKind, ...CheckKind[]]

export const checkKind = z.enum(KINDS)

const PRIVACY_KINDS = Object.keys(PRIVACY_KIND_WORDING) as [PrivacyKind, ...PrivacyKind[]]

const checkedFigure = z.strictObject({
  role: z.enum(['total', 'part', 'plus', 'minus', 'percent']),
  value: z.number(),
  times: z.exactOptional(z.int()),
  file: z.exactOptional(z.string()),
  from: checkPlace,
  to: checkPlace,
})

/** One thing held against another in a paper: the core's `Check`. */
export const check = z.strictObject({
  kind: checkKind,
  outcome,
  total: z.number(),
  parts: list(z.number()),
  plus: z.exactOptional(list(z.number())),
  percent: z.exactOptional(z.number()),
  expected: z.number(),
  unit: z.string(),
  text: z.string(),
  place: checkPlace,
  end: z.exactOptional(checkPlace),
  figures: list(checkedFigure),
  reason: z.string(),
  why: z.strictObject({
    code: z.enum(REASON_CODES as [ReasonCode, ...ReasonCode[]]),
    says: list(z.union([z.string(), z.number(), z.boolean()])),
  }),
  change: z.exactOptional(
    z.strictObject({
      from: z.number(),
      to: z.number(),
      place: z.exactOptional(checkPlace),
      file: z.exactOptional(z.string()),
      mends: z.exactOptional(z.int()),
      prints: z.exactOptional(z.int()),
      others: z.exactOptional(z.int()),
    }),
  ),
})

const mark = z.strictObject({
  from: z.int(),
  to: z.int(),
  outcome: z.enum(['right', 'wrong', 'unknown', 'unheld']),
  checks: list(z.int()),
})
const marks = list(mark)

/** A paper's paragraph or table with its figures marked: the core's `MarkedPart`. */
export const markedPart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('paragraph'),
    text: z.string(),
    paragraph: z.int(),
    page: z.exactOptional(z.int()),
    marks,
  }),
  z.strictObject({
    kind: z.literal('grid'),
    sheet: z.string().nullable(),
    merges: z.enum(['marked', 'lost']),
    table: z.int(),
    omitted: z.int(),
    rows: list(
      z.strictObject({
        row: z.int(),
        page: z.exactOptional(z.int()),
        cells: list(
          z.strictObject({
            text: z.string(),
            number: z.exactOptional(z.number()),
            formula: z.exactOptional(z.literal(true)),
            covered: z.exactOptional(z.enum(['down', 'right'])),
            marks,
          }),
        ),
      }),
    ),
  }),
])

/** The core's `CheckedPaper`. */
export const checkedPaper = z.strictObject({
  file: z.string(),
  format: z.enum(['xlsx', 'xls', 'ods', 'docx', 'doc', 'odt', 'html', 'pdf', 'csv', 'text']),
  notices: list(
    z.enum([
      'macros-ignored',
      'external-links-ignored',
      'hidden-sheet',
      'empty-rows-skipped',
      'pictures-ignored',
    ]),
  ),
  checks: list(check),
  parts: list(markedPart),
  persons: list(
    z.strictObject({
      kind: z.enum(PRIVACY_KINDS),
      place: checkPlace,
      from: z.int(),
      to: z.int(),
      text: z.string(),
      suggestion: z.string(),
      isSure: z.boolean(),
    }),
  ),
})
const unreadFile = z.strictObject({ file: z.string(), problem: z.string(), message: z.string() })

/** What the checker says of each file sent, in their order: the core's `CheckedFile`. */
export const checkedFiles = z.strictObject({ papers: list(z.union([checkedPaper, unreadFile])) })

/** Pasted text, checked as a paper is. */
export const pastedBody = z.strictObject({
  text: z.string().min(1).max(1_000_000),
  name: z.exactOptional(z.string().min(1).max(200)),
})
