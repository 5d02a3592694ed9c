import { sql } from 'kysely'
import type {
  Book,
  EntryEvent,
  EntryFacts,
  EntryId,
  EntryLink,
  EntryState,
} from '../../core/book/entry.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** An entry as the ledger holds it now. */
export type StoredEntry = {
  readonly entryId: EntryId
  readonly roundId: RoundId
  readonly book: Book
  readonly sequence: number
  readonly facts: EntryFacts
  readonly state: EntryState
}

const COLUMNS = ['entry_id', 'round_id', 'book', 'sequence', 'facts', 'state'] as const

type Row = {
  readonly entry_id: EntryId
  readonly round_id: RoundId
  readonly book: Book
  readonly sequence: number
  readonly facts: EntryFacts
  readonly state: EntryState
}

/** An entry out of its row, facts and state as they stand now. */
export function storedEntry(row: Row): StoredEntry {
  return {
    entryId: row.entry_id,
    roundId: row.round_id,
    book: row.book,
    sequence: row.sequence,
    facts: row.facts,
    state: row.state,
  }
}

/** The entries that the actor may see among these; `lock` keeps others from changing them until the transaction ends. */
export async function readEntries(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  entryIds: readonly EntryId[],
  lock: 'lock' | 'read' = 'read',
): Promise<ReadonlyMap<EntryId, StoredEntry>> {
  if (entryIds.length === 0) return new Map()
  const query = transaction
    .selectFrom('entry')
    .select(COLUMNS)
    .where('office_id', '=', officeId)
    .where(sql<boolean>`entry_id = any (${[...new Set(entryIds)]}::uuid[])`)
    .orderBy('entry_id')
  const rows = await (lock === 'lock' ? query.forUpdate() : query).execute()
  return new Map(rows.map((row) => [row.entry_id, storedEntry(row)]))
}

/** The record of each of these entries, in the order of recording. */
export async function eventsOfEntries(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  entryIds: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, readonly EntryEvent[]>> {
  if (entryIds.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('entry_event')
    .selectAll()
    .where('office_id', '=', officeId)
    .where(sql<boolean>`entry_id = any (${[...entryIds]}::uuid[])`)
    .orderBy('entry_id')
    .orderBy('sequence')
    .execute()
  const byEntry = new Map<EntryId, EntryEvent[]>()
  for (const row of rows) {
    const events = byEntry.get(row.entry_id) ?? []
    byEntry.set(row.entry_id, events)
    events.push({
      sequence: row.sequence,
      happenedAt: row.happened_at,
      recordedAt: row.recorded_at,
      actor: { accountId: row.account_id, role: row.role, unitId: row.unit_id },
      fact: row.fact,
    })
  }
  return byEntry
}

/** What an entry is about. */
export async function linksOfEntry(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  entryId: EntryId,
): Promise<readonly EntryLink[]> {
  return transaction
    .selectFrom('entry_link')
    .select(['kind', 'target', 'role'])
    .where('office_id', '=', officeId)
    .where('entry_id', '=', entryId)
    .orderBy('kind')
    .orderBy('target')
    .execute()
}

/** The entries that are about any of these targets, as far as the actor may see them. */
export async function entriesAbout(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { kind, targets }: { readonly kind: EntryLink['kind']; readonly targets: readonly string[] },
): Promise<readonly StoredEntry[]> {
  if (targets.length === 0) return []
  const rows = await transaction
    .selectFrom('entry')
    .select(COLUMNS)
    .where('office_id', '=', officeId)
    .where((where) =>
      where(
        'entry_id',
        'in',
        where
          .selectFrom('entry_link')
          .select('entry_id')
          .where('office_id', '=', officeId)
          .where('kind', '=', kind)
          .where('target', 'in', [...targets]),
      ),
    )
    .orderBy('entry_id')
    .execute()
  return rows.map(storedEntry)
}

/** Which of these numbers the book has already, with their entries. */
export async function numbersTaken(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly roundId: RoundId; readonly book: Book },
  numbers: readonly string[],
): Promise<ReadonlyMap<string, EntryId>> {
  if (numbers.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('entry')
    .select(['no', 'entry_id'])
    .where('office_id', '=', key.officeId)
    .where('round_id', '=', key.roundId)
    .where('book', '=', key.book)
    .where('no', 'in', [...numbers])
    .execute()
  return new Map(rows.map((row) => [row.no ?? '', row.entry_id]))
}
