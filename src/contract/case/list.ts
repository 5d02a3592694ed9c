import { z } from 'zod'
import {
  batchId,
  caseId,
  caseKind,
  caseStep,
  channel,
  closingStatus,
  day,
  list,
  progress,
  roundId,
  unitId,
  unitRole,
  verdict,
} from '../values.ts'

/** In an address a list with one entry is that entry alone. */
function entries<Item extends z.ZodType>(item: Item) {
  return z.exactOptional(
    z.preprocess((given) => (Array.isArray(given) ? given : [given]), list(item)),
  )
}

const yesNo = z.exactOptional(z.enum(['true', 'false']).transform((text) => text === 'true'))
const MOST = 200

/** Filters, order and page of a list of cases, as they stand in an address. */
export const caseListQuery = z.strictObject({
  kinds: entries(caseKind),
  batchIds: entries(batchId),
  unitIds: entries(unitId),
  unitRoles: entries(unitRole),
  categories: entries(z.string()),
  channels: entries(channel),
  isKey: yesNo,
  isDifficult: yesNo,
  isRepeat: yesNo,
  isJoint: yesNo,
  statuses: entries(closingStatus),
  steps: entries(caseStep),
  verdicts: entries(verdict),
  progresses: entries(progress),
  handedOverFrom: z.exactOptional(day),
  handedOverTo: z.exactOptional(day),
  isOverdue: z.exactOptional(z.literal('true')),
  /** Due from today on within so many working days. */
  dueWithin: z.exactOptional(z.coerce.number().int().min(0).max(60)),
  /** The day from which both look; today where it is left out. */
  dueAsOf: z.exactOptional(day),
  numberFrom: z.exactOptional(z.string().min(1).max(200)),
  words: z.exactOptional(z.string().min(1).max(200)),
  order: z.exactOptional(z.enum(['recent', 'due', 'number'])),
  /** Whether the first page says how many there are; a search always does. */
  isCounted: z.exactOptional(z.literal('true')),
  after: z.exactOptional(z.string().min(1).max(400)),
  limit: z.exactOptional(z.coerce.number().int().min(1).max(MOST)),
})

/** A case as a list shows it. */
export const caseSummary = z.strictObject({
  id: caseId,
  roundId,
  sequence: z.int(),
  number: z.string().nullable(),
  kind: caseKind,
  batchId: batchId.nullable(),
  channel: channel.nullable(),
  isKey: z.boolean(),
  isDifficult: z.boolean(),
  isRepeat: z.boolean(),
  categories: list(z.string()),
  leadUnits: list(unitId),
  involvedUnits: list(unitId),
  step: caseStep,
  status: closingStatus,
  verdict: verdict.nullable(),
  progress,
  receivedOn: day.nullable(),
  handedOverOn: day.nullable(),
  dueOn: day.nullable(),
  place: z.string(),
  excerpt: z.string(),
})

/** The ids of all cases of a list, for an act on all of them. */
export const caseIds = z.strictObject({ caseIds: list(caseId), isMore: z.boolean() })

export const caseList = z.strictObject({
  cases: list(caseSummary),
  next: z.string().nullable(),
  found: z.strictObject({ count: z.int(), isMore: z.boolean() }).nullable(),
  isIndexBehind: z.boolean(),
})

export type CaseSummaryView = z.infer<typeof caseSummary>
export type CaseListView = z.infer<typeof caseList>
