import type { Actor } from '../../core/account/actor.ts'
import type { Book, EntryFacts, EntryId } from '../../core/book/entry.ts'
import { addDays, type Day } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { addWorkingDays } from '../../core/calendar/work-calendar.ts'
import { searchable } from '../../core/ledger/bigrams.ts'
import type { RoundId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { countEntries, type EntryPage, listEntryRows } from '../../db/books/list-entries.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

export type ListEntries = {
  readonly roundId: RoundId
  readonly book: Book
  readonly steps?: readonly string[]
  readonly isOpen?: boolean
  readonly unitIds?: readonly UnitId[]
  /** The entry of this number alone. */
  readonly number?: string
  readonly due?: 'overdue' | { readonly withinWorkingDays: number }
  /** The day from which `due` looks; today where it is not said. */
  readonly dueAsOf?: Day
  /** Parts of the entry's texts, with blanks between them. */
  readonly words?: string
  readonly order?: 'number' | 'due'
  /** Where the page before ended. */
  readonly after?: string
  /** 50 where it is not said; 500 at most. */
  readonly limit?: number
}

/** An entry as a list shows it. */
export type EntrySummary = {
  readonly entryId: EntryId
  readonly roundId: RoundId
  readonly book: Book
  readonly sequence: number
  readonly facts: EntryFacts
}

export type EntryList = {
  readonly entries: readonly EntrySummary[]
  readonly count: number
  /** Where the next page begins; null after the last. */
  readonly next: string | null
}

const USUAL_LIMIT = 50
const MOST = 500

/** The entries of a book that the actor may see, filtered, a page at a time, with their number in all. */
export function listEntries(
  context: OfficeContext,
  actor: Actor,
  input: ListEntries,
): Promise<Result<EntryList>> {
  return inTransaction(context, actor, async (transaction) => {
    const page = pageOf(context, actor, input)
    const rows = await listEntryRows(transaction, { ...page, most: page.most + 1 })
    const shown = rows.slice(0, page.most)
    const last = shown.at(-1)
    return agreed({
      entries: shown.map(({ key: _, state: __, ...row }) => row),
      count: await countEntries(transaction, page),
      next: rows.length > shown.length && last ? `${last.entryId}~${last.key}` : null,
    })
  })
}

function pageOf(context: OfficeContext, actor: Actor, input: ListEntries): EntryPage {
  const { due, dueAsOf, words, order = 'number', after, limit = USUAL_LIMIT, ...asked } = input
  const parts = words === undefined ? [] : searchable(words).split(' ').filter(Boolean)
  return {
    ...asked,
    officeId: actor.officeId,
    ...dueDays(context, { due, dueAsOf }),
    words: parts,
    order,
    after: after === undefined ? null : placeOf(after),
    most: Math.max(1, Math.min(limit, MOST)),
  }
}

function placeOf(cursor: string): EntryPage['after'] {
  const [, entryId, key = ''] = /^([0-9a-f-]{36})~(.*)$/su.exec(cursor) ?? []
  return entryId === undefined ? null : { entryId: entryId as EntryId, key }
}

function dueDays(
  { now, calendar }: OfficeContext,
  { due, dueAsOf }: { readonly due: ListEntries['due']; readonly dueAsOf: Day | undefined },
): Pick<EntryPage, 'dueFrom' | 'dueTo' | 'isOpen'> {
  if (due === undefined) return {}
  const today = dueAsOf ?? dayOfInstant(now())
  return due === 'overdue'
    ? { dueTo: addDays(today, -1), isOpen: true }
    : {
        dueFrom: today,
        dueTo: addWorkingDays(today, due.withinWorkingDays, calendar),
        isOpen: true,
      }
}
