import { type RawBuilder, sql } from 'kysely'
import type { Book, EntryId } from '../../core/book/entry.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { OfficeId, RoundId, UnitId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { type StoredEntry, storedEntry } from './read-entries.ts'

/** Which entries of a book, a page at a time. */
export type EntryPage = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  readonly book: Book
  readonly steps?: readonly string[]
  readonly isOpen?: boolean
  readonly unitIds?: readonly UnitId[]
  readonly number?: string
  /** The days, both included, on which the next running clock is due. */
  readonly dueFrom?: Day
  readonly dueTo?: Day
  /** Each part stands somewhere in the entry's text. */
  readonly words?: readonly string[]
  readonly order: 'number' | 'due'
  /** The place of the last entry of the page before. */
  readonly after: { readonly key: string; readonly entryId: EntryId } | null
  readonly most: number
}

type Row = Parameters<typeof storedEntry>[0] & { readonly key: string }

/** The next entries in the order of the list with their place in it, at most `most` of them. */
export async function listEntryRows(
  transaction: LedgerTransaction,
  page: EntryPage,
): Promise<readonly (StoredEntry & { readonly key: string })[]> {
  const key = page.order === 'due' ? sql`coalesce(due_on::text, '~')` : sql`no_order`
  const conditions = [...conditionsOf(page), ...afterPlace(page, key)]
  const { rows } = await sql<Row>`
    select entry_id, round_id, book, sequence, facts, state, ${key} as key from entry
    where ${sql.join(conditions, sql` and `)}
    order by ${key} collate "C", entry_id
    limit ${sql.lit(page.most)}`.execute(transaction)
  return rows.map((row) => ({ ...storedEntry(row), key: row.key }))
}

/** How many entries the list has in all. */
export async function countEntries(
  transaction: LedgerTransaction,
  page: EntryPage,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from entry
    where ${sql.join(conditionsOf(page), sql` and `)}`.execute(transaction)
  return rows[0]?.count ?? 0
}

function conditionsOf(page: EntryPage): readonly RawBuilder<unknown>[] {
  const { steps, isOpen, unitIds, number, dueFrom, dueTo, words = [] } = page
  return [
    sql`office_id = ${page.officeId} and round_id = ${page.roundId} and book = ${page.book}`,
    ...(steps ? [sql`step = any (${[...steps]}::text[])`] : []),
    ...(isOpen === undefined ? [] : [sql`is_open = ${isOpen}`]),
    ...(number === undefined ? [] : [sql`no = ${number}`]),
    ...(unitIds ? [sql`involved_units && ${[...unitIds]}::text[]`] : []),
    ...(dueFrom ? [sql`due_on >= ${dueFrom}`] : []),
    ...(dueTo ? [sql`due_on <= ${dueTo}`] : []),
    ...words.map((word) => sql`strpos(text, ${word}) > 0`),
  ]
}

function afterPlace(
  { after }: EntryPage,
  key: RawBuilder<unknown>,
): readonly RawBuilder<unknown>[] {
  if (!after) return []
  return [
    sql`(${key} collate "C" > ${after.key} or (${key} = ${after.key} and entry_id > ${after.entryId}))`,
  ]
}
