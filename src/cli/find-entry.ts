import type { Actor } from '../core/account/actor.ts'
import type { Book, EntryId } from '../core/book/entry.ts'
import type { RoundId } from '../core/ledger/ids.ts'
import { BOOK_WORDS } from '../core/wording/books/entry-words.ts'
import { listEntries } from '../office/books/list-entries.ts'
import type { OfficeContext } from '../office/context.ts'
import { agreedValue } from './agreed-value.ts'
import { cannot } from './command-trouble.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Sought = {
  readonly book: Book
  readonly which: string
  readonly roundId: () => Promise<RoundId>
}

/** The entry that the text names: by its id, or by its number in the book. */
export async function findEntry(
  context: OfficeContext,
  actor: Actor,
  { book, which, roundId }: Sought,
): Promise<EntryId> {
  if (UUID.test(which)) return which as EntryId
  const input = { roundId: await roundId(), book, number: which, limit: 1 }
  const { entries } = await agreedValue(listEntries(context, actor, input))
  const [found] = entries
  if (found) return found.entryId
  throw cannot('entry-missing', { book: BOOK_WORDS[book].zh, entry: which })
}
