import type { EntryFacts, EntryId } from '../../core/book/entry.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { Task } from '../../core/rectification/task.ts'
import { listEntryRows } from '../../db/books/list-entries.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'

const ALL = 100_000

/** The round's tasks that are not finished yet, as far as the actor may see them. */
export async function openTasks(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly roundId: RoundId },
): Promise<
  readonly { readonly entryId: EntryId; readonly facts: EntryFacts; readonly task: Task }[]
> {
  const page = { ...key, book: 'task', isOpen: true, order: 'number', after: null, most: ALL }
  const rows = await listEntryRows(transaction, page as Parameters<typeof listEntryRows>[1])
  return rows.map(({ entryId, facts, state }) => ({ entryId, facts, task: state as Task }))
}

/** Every task of the round that the actor may see, in the order of the list; withdrawn ones are left out. */
export async function tasksOfRound(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly roundId: RoundId },
): Promise<
  readonly { readonly entryId: EntryId; readonly isOpen: boolean; readonly task: Task }[]
> {
  const page = { ...key, book: 'task', order: 'number', after: null, most: ALL } as const
  const rows = await listEntryRows(transaction, page)
  return rows
    .map(({ entryId, facts, state }) => ({
      entryId,
      isOpen: facts.isOpen,
      task: state as Task,
    }))
    .filter(({ task }) => task.step !== 'withdrawn')
}
