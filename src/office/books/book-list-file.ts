import type { Actor } from '../../core/account/actor.ts'
import type { Book, EntryId } from '../../core/book/entry.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import {
  type KnownEntry,
  planBookSheet,
  type SheetPlan,
} from '../../core/import/entries-of-sheet.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { type BookSheet, sheetOfBook } from '../../core/table/book-columns.ts'
import { bookSheet } from '../../core/table/book-sheet.ts'
import { listEntryRows } from '../../db/books/list-entries.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { actOnEntries } from './act-on-entries.ts'
import type { ActOnEntry } from './act-on-entry.ts'

type OfBook = { readonly roundId: RoundId; readonly book: Book }
type WithFile = OfBook & { readonly paper: ReadPaper; readonly fileName: string }

/** What a list would become in a book; nothing is stored. */
export function previewBookList(
  context: OfficeContext,
  actor: Actor,
  input: WithFile,
): Promise<Result<SheetPlan>> {
  return inTransaction(context, actor, async (transaction) => {
    const found = await bookAt(transaction, actor, input)
    return found.ok ? agreed(planBookSheet(input.paper, found.value)) : found
  })
}

/** How many entries a list began, changed and left as they were. */
export type BookListReceipt = {
  readonly begun: number
  readonly changed: number
  readonly same: number
}

/** Takes a list into a book: all of it in one transaction by the book's own acts and rules, or, where anything is wrong, nothing. */
export function importBookList(
  context: OfficeContext,
  actor: Actor,
  input: WithFile,
): Promise<Result<BookListReceipt>> {
  return inTransaction(context, actor, async (transaction) => {
    const found = await bookAt(transaction, actor, input)
    if (!found.ok) return found
    const { sheet } = found.value
    const { entries, problems } = planBookSheet(input.paper, found.value)
    if (problems.length > 0) {
      return refused('problems-not-mended', { count: String(problems.length) })
    }
    const reason = input.fileName
    const acts = entries.flatMap(({ content, fate }): readonly ActOnEntry[] => {
      if (fate.fate === 'same') return []
      const { roundId, book } = input
      if (fate.fate === 'new') return [{ roundId, book, act: act(sheet.begin, { content }) }]
      return [{ entryId: fate.entryId, act: act(sheet.change, { content, reason }) }]
    })
    const done = await actOnEntries({ ...context, transaction }, actor, { acts })
    if (!done.ok) return done
    const count = (fate: string) => entries.filter((entry) => entry.fate.fate === fate).length
    return agreed({ begun: count('new'), changed: count('changed'), same: count('same') })
  })
}

/** A book as a list that can be read back. */
export function bookListSheet(
  context: OfficeContext,
  actor: Actor,
  input: OfBook,
): Promise<Result<Sheet>> {
  return inTransaction(context, actor, async (transaction) => {
    const found = await bookAt(transaction, actor, input)
    if (!found.ok) return found
    const { sheet, known, settings } = found.value
    return agreed(
      bookSheet(
        sheet,
        known.map(({ content }) => content),
        settings,
      ),
    )
  })
}

const act = (name: string, particulars: Readonly<Record<string, unknown>>) => ({
  act: name,
  ...particulars,
})

const ALL = 100_000

type BookAt = {
  readonly sheet: BookSheet
  readonly settings: RoundSettings
  readonly known: readonly KnownEntry[]
}

/** How the book is kept as a list, and its entries as far as the actor may see them; withdrawn ones are left out. */
async function bookAt(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { roundId, book }: OfBook,
): Promise<Result<BookAt>> {
  const sheet = sheetOfBook(book)
  if (!sheet) return refused('no-list-of-this-book', { book })
  const round = await findRound(transaction, { officeId, roundId })
  if (!round) return refused('round-unknown', { round: roundId })
  const page = { officeId, roundId, book, order: 'number', after: null, most: ALL } as const
  const rows = await listEntryRows(transaction, page)
  const known = rows.flatMap(({ entryId, state }): readonly KnownEntry[] => {
    if (state.step === 'withdrawn' || !('content' in state)) return []
    return [{ entryId: entryId as EntryId, content: state.content as KnownEntry['content'] }]
  })
  return agreed({ sheet, settings: round.settings, known })
}
