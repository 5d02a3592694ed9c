import { TASK_BOOK } from '../rectification/task-book.ts'
import type { AnyBookRules, BookRules } from './book-rules.ts'
import type { Book, EntryAct, EntryFact, EntryState } from './entry.ts'

/** Every book's rules by its name: what whoever knows only the name goes by. */
export const BOOKS: Readonly<Record<Book, AnyBookRules>> = {
  task: known(TASK_BOOK),
}

/** A book stores and reads nothing but its own states, acts and facts: the name of the book stands for their types. */
function known<State extends EntryState, Act extends EntryAct, Fact extends EntryFact>(
  rules: BookRules<State, Act, Fact>,
): AnyBookRules {
  return rules as unknown as AnyBookRules
}

export const BOOK_NAMES = Object.keys(BOOKS) as readonly Book[]

/** Whether a text names a book. */
export function isBook(name: string): name is Book {
  return Object.hasOwn(BOOKS, name)
}
