import type { Day } from '../calendar/day.ts'
import { dayOfInstant, type Instant, instantAt } from '../calendar/instant.ts'
import type { CaseKind } from '../case/case.ts'
import type { BatchId } from '../ledger/ids.ts'
import type { CaseRow } from '../reading/list.ts'
import { batchIn } from '../reading/paper-head.ts'
import type { Batch } from '../round/batch.ts'
import { IMPORT_WORDING } from '../wording/import-problems.ts'
import type { BatchChoice } from './import-choices.ts'
import type { ImportProblem } from './import-plan.ts'
import type { ImportQuestion } from './import-question.ts'

/** Which batch each row belongs to, and which of them the round does not have yet. */
export type Batches = {
  readonly ofRow: (row: CaseRow) => Batch | null
  readonly fresh: readonly Batch[]
}

const SLUGS: Readonly<Record<CaseKind, string>> = {
  petition: 'petition',
  covertFinding: 'covert',
  lead: 'lead',
  referredProblem: 'referred',
  publishedExample: 'example',
  feedbackProblem: 'feedback',
  warningFilmProblem: 'film',
  campaignProblem: 'campaign',
  selfFoundProblem: 'self-found',
}

const NOWHERE = { sheet: null, page: null, row: null, column: null } as const

/** The batch that was chosen, else the row's own, else that of the title. */
export function batchesOfList(
  question: ImportQuestion,
  kind: CaseKind,
  problems: ImportProblem[],
): Batches {
  const { list, choices } = question
  const rows = list.tables.flatMap((table) => table.rows)
  const ownNumbers = new Map(rows.map((row) => [row, numberInRow(row)]))
  const title = list.batch?.no ?? null
  const known = new Map(
    question.batches.filter((one) => one.kind === kind).map((one) => [one.number, one]),
  )
  const fresh = new Map<number, Batch>()
  const numbered = (number: number, chosen?: BatchChoice) => {
    const isAll = choices.batch !== undefined
    const of = rows.filter((row) => isAll || (ownNumbers.get(row) ?? title) === number)
    const day = list.handedOverAt ?? lastDayOf(of)
    const made = () => newBatch(question, { kind, number, day, chosen: chosen ?? null })
    const batch = known.get(number) ?? fresh.get(number) ?? made()
    if (!known.has(number)) fresh.set(number, batch)
    return batch
  }
  const ofChoice = chosenBatch(question, numbered)
  for (const number of ownNumbers.values()) {
    if (ofChoice === undefined && number !== null) numbered(number)
  }
  const isOpen = ofChoice === undefined && title === null
  if (isOpen && kind !== 'feedbackProblem' && rows.some((row) => !ownNumbers.get(row))) {
    const mend = { choice: 'batch', wording: list.batch?.raw ?? '' } as const
    const said = IMPORT_WORDING.batchUnknown()
    problems.push({ ...NOWHERE, code: 'batch-unknown', level: 'error', ...said, mend })
  }
  const ofTitle = ofChoice === undefined && title !== null ? numbered(title) : null
  return {
    ofRow: (row) => {
      if (ofChoice !== undefined) return ofChoice
      const number = ownNumbers.get(row) ?? null
      return number === null ? ofTitle : numbered(number)
    },
    fresh: [...fresh.values()],
  }
}

/** Undefined where nothing was chosen; null for a hand-over outside any batch. */
function chosenBatch(
  { choices, batches }: ImportQuestion,
  numbered: (number: number, chosen?: BatchChoice) => Batch,
): Batch | null | undefined {
  const chosen = choices.batch
  if (chosen === undefined || chosen === null) return chosen
  if ('id' in chosen) return batches.find((batch) => batch.id === chosen.id)
  return numbered(chosen.number, chosen)
}

function numberInRow({ batch }: CaseRow): number | null {
  if (batch === null) return null
  return /^\d{1,4}$/.test(batch) ? Number(batch) : (batchIn([batch])?.no ?? null)
}

/** The last day on which its rows say that they were handed over. */
function lastDayOf(rows: readonly CaseRow[]): Day | null {
  const days = rows.map((row) => row.handedOverAt).filter((day) => day !== null)
  return days.sort().at(-1) ?? null
}

type NewBatch = {
  readonly kind: CaseKind
  readonly number: number
  /** The day that the paper gives it. */
  readonly day: Day | null
  readonly chosen: BatchChoice | null
}

function newBatch(
  { choices, settings, now }: ImportQuestion,
  { kind, number, day, chosen }: NewBatch,
): Batch {
  const more = chosen && 'number' in chosen ? chosen : null
  return {
    id: `${SLUGS[kind]}-${number}` as BatchId,
    roundId: settings.id,
    kind,
    number,
    provincialNumber: more?.provincialNumber ?? null,
    windowFrom: null,
    windowTo: null,
    handedOverAt: choices.handedOverAt ?? momentOf(day, now),
    announcedCount: null,
    note: more?.note ?? '',
  }
}

function momentOf(day: Day | null, now: Instant): Instant {
  if (day === null || day === dayOfInstant(now)) return now
  const noon = instantAt(day, '12:00')
  return noon > now ? now : noon
}
