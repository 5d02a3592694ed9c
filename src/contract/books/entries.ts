import { z } from 'zod'
import { BOOK_NAMES } from '../../core/book/books.ts'
import type { Book } from '../../core/book/entry.ts'
import type { ClockName } from '../../core/clock/clock.ts'
import { accountId, accountName, day, instant, list, role, roundId, unitId } from '../values.ts'
import { closeOutAct } from './close-out-act.ts'
import { labTestAct } from './lab-test-act.ts'
import { callBackAct, lookBackAct, reinspectionAct } from './look-back-acts.ts'
import {
  contactAct,
  enforcementTallyAct,
  hotlineReportAct,
  mediaReportAct,
  meetingAct,
  occasionAct,
  qualityReadingAct,
  referralAct,
  teamDayAct,
  visitAct,
  watchAct,
} from './office-acts.ts'
import { campaignAct, instructionAct, materialAct, targetAct } from './order-acts.ts'
import { planAct } from './plan-act.ts'
import { entryId, taskAct } from './task-act.ts'

export const book = z.enum(BOOK_NAMES as readonly [Book, ...Book[]])

/** What can be asked of any book; names of acts are no two books' own, so the name says which. */
const entryAct = z.discriminatedUnion('act', [
  planAct,
  taskAct,
  closeOutAct,
  lookBackAct,
  reinspectionAct,
  callBackAct,
  labTestAct,
  instructionAct,
  materialAct,
  campaignAct,
  visitAct,
  meetingAct,
  occasionAct,
  watchAct,
  contactAct,
  targetAct,
  teamDayAct,
  mediaReportAct,
  hotlineReportAct,
  referralAct,
  enforcementTallyAct,
  qualityReadingAct,
])

/** An act on an entry, with the event that the actor has seen last. */
export const entryActBody = z.strictObject({
  act: entryAct,
  happenedAt: z.exactOptional(instant),
  expectedSequence: z.exactOptional(z.int().min(1)),
})

/** An act that begins an entry. */
export const newEntryBody = z.strictObject({
  act: entryAct,
  happenedAt: z.exactOptional(instant),
})

const counted = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), list(z.string())]),
)

export const entryFacts = z.strictObject({
  no: z.string().nullable(),
  title: z.string(),
  step: z.string(),
  isOpen: z.boolean(),
  dueOn: day.nullable(),
  leadUnits: list(unitId),
  involvedUnits: list(unitId),
  audience: z.enum(['units', 'leaders', 'office']),
  counted: counted.readonly(),
})

const summary = z.strictObject({
  entryId,
  roundId,
  book,
  sequence: z.int(),
  facts: entryFacts,
})

export const entryList = z.strictObject({
  entries: list(summary),
  count: z.int(),
  next: z.string().nullable(),
})

/** What an entry is in its own book: each book has its own fields beside these. */
const entryState = z.looseObject({
  id: entryId,
  roundId,
  step: z.string(),
  openedAt: instant,
  movedAt: instant,
})

export const entryOutcome = z.strictObject({
  entryId,
  book,
  sequence: z.int(),
  facts: entryFacts,
  state: entryState,
})

const dayNature = z.strictObject({
  day,
  isWorkday: z.boolean(),
  because: z.enum(['weekday', 'weekend', 'holiday', 'madeUp']),
  festival: z.string().nullable(),
  isProvisional: z.boolean(),
})

const clock = z.strictObject({
  name: z.string() as unknown as z.ZodType<ClockName>,
  subject: z.string(),
  startedOn: day.nullable(),
  term: z
    .strictObject({ count: z.int(), unit: z.enum(['calendar', 'working', 'months']) })
    .nullable(),
  source: z.string(),
  dueOn: day,
  metOn: day.nullable(),
  notable: list(dayNature),
  isProvisional: z.boolean(),
  remindBefore: list(z.int()),
  isOverdue: z.boolean(),
})

const event = z.strictObject({
  sequence: z.int(),
  happenedAt: instant,
  recordedAt: instant,
  actor: z.strictObject({ accountId, role, unitId: unitId.nullable() }),
  fact: z.looseObject({ type: z.string() }),
})

export const shownEntry = z.strictObject({
  book,
  state: entryState,
  facts: entryFacts,
  sequence: z.int(),
  events: list(event),
  people: list(accountName),
  allowed: list(z.string()),
  clocks: list(clock),
  links: list(
    z.strictObject({
      kind: z.enum(['case', 'entry', 'file']),
      target: z.string(),
      role: z.string(),
    }),
  ),
  about: list(summary),
})

export const entryThen = z.strictObject({ state: entryState, facts: entryFacts })

/** In an address a list with one entry is that entry alone. */
function several<Item extends z.ZodType>(item: Item) {
  return z.exactOptional(
    z.preprocess((given) => (Array.isArray(given) ? given : [given]), list(item)),
  )
}

const MOST = 500

/** Filters, order and page of a book, as they stand in an address. */
export const entryListQuery = z.strictObject({
  steps: several(z.string()),
  unitIds: several(unitId),
  number: z.exactOptional(z.string().min(1).max(200)),
  isOpen: z.exactOptional(z.enum(['true', 'false']).transform((text) => text === 'true')),
  isOverdue: z.exactOptional(z.literal('true')),
  /** Due from today on within so many working days. */
  dueWithin: z.exactOptional(z.coerce.number().int().min(0).max(250)),
  dueAsOf: z.exactOptional(day),
  words: z.exactOptional(z.string().min(1).max(200)),
  order: z.exactOptional(z.enum(['number', 'due'])),
  after: z.exactOptional(z.string().min(1).max(400)),
  limit: z.exactOptional(z.coerce.number().int().min(1).max(MOST)),
})

export const entryAsOfQuery = z.strictObject({
  at: instant,
  clock: z.enum(['asThenKnown', 'asNowKnown']),
})
export const entriesOfQuery = z.strictObject({
  kind: z.enum(['case', 'entry', 'file']),
  target: z.string().min(1).max(100),
})
export const entrySummaries = list(summary)

export type EntryOutcomeView = z.infer<typeof entryOutcome>
export type ShownEntryView = z.infer<typeof shownEntry>
export type EntryListView = z.infer<typeof entryList>
