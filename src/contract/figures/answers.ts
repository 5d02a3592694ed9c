import { z } from 'zod'
import { caseSummary } from '../case/list.ts'
import {
  caseId,
  closingStatus,
  day,
  instant,
  list,
  measureKind,
  roundId,
  unitId,
  unitOfCount,
} from '../values.ts'
import { asOf, clock, measureQuestion, question, scope } from './question.ts'

const counts = {
  handedOver: z.int(),
  signedFor: z.int(),
  verified: z.int(),
  replied: z.int(),
  reported: z.int(),
  partlyClosed: z.int(),
  closed: z.int(),
  open: z.int(),
  overdue: z.int(),
  dueSoon: z.int(),
}

/** A line of a table by unit; `key` joins the units of a joint group by `+`. */
const line = { key: z.string(), jointUnits: list(unitId).nullable() }

export const overviewQuery = z.strictObject({ at: instant, clock })

/** The first page's counts. */
export const overview = z.strictObject({
  total: z.strictObject(counts),
  dueSoonTo: day,
  rows: list(z.strictObject({ ...line, ...counts })),
})

const rates = {
  total: z.int(),
  closed: z.int(),
  partlyClosed: z.int(),
  open: z.int(),
  withPartlyClosed: z.number().nullable(),
  withoutPartlyClosed: z.number().nullable(),
  verified: z.int(),
}

export const statusTableBody = z.strictObject({ asOf, scope })

/** 办理情况统计表, with both closing rates. */
export const statusTable = z.strictObject({
  rows: list(z.strictObject({ ...line, ...rates })),
  total: z.strictObject(rates),
  joint: list(
    z.strictObject({
      units: list(unitId),
      key: z.string(),
      status: closingStatus,
      cases: z.int(),
      done: list(unitId),
      partlyDone: list(unitId),
      open: list(unitId),
    }),
  ),
})

const MOST = 500

/** Which figure, which of its parts, and from which case on. */
export const casesBehindBody = z.strictObject({
  question,
  partKeys: list(z.string()).nullable(),
  after: z.exactOptional(caseId),
  limit: z.exactOptional(z.int().min(1).max(MOST)),
})

/** The cases behind a figure, as they stand now. */
export const casesBehind = z.strictObject({
  cases: list(caseSummary),
  next: caseId.nullable(),
})

const measureSum = {
  kind: measureKind,
  unitOfCount,
  quantity: z.number(),
  measures: z.int(),
}

/** What measures and consequences add up to, each kind in its own unit of count. */
export const measureSums = z.strictObject({
  question: measureQuestion,
  sums: list(z.strictObject({ ...measureSum, unitId, cases: z.int() })),
  totals: list(z.strictObject(measureSum)),
})

/** How far cases were at the end of each day; at most so many days, the last ones. */
export const trendQuery = z.strictObject({
  at: instant,
  clock,
  days: z.exactOptional(z.coerce.number().int().min(1).max(400)),
})

const { overdue: _, dueSoon: __, ...states } = counts
export const trendDay = z.strictObject({ day, ...states })

/** The rounds of one stationing, each by itself and all together. */
export const besideAnswer = z.strictObject({
  rounds: list(z.strictObject({ roundId, title: z.string(), counts: z.strictObject(counts) })),
  together: z.strictObject(counts),
})

export type BesideView = z.infer<typeof besideAnswer>
export type TrendDayView = z.infer<typeof trendDay>
export type OverviewView = z.infer<typeof overview>
export type CasesBehindView = z.infer<typeof casesBehind>
